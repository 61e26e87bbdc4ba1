import { comparable, covers, cpvRelated, cpvStem } from './cpv-cover';

const does = (competence: { cpv?: string; tags?: string[] }, need: { cpv?: string; tags?: string[] }) =>
  covers(comparable({ tags: [], ...competence }), comparable({ tags: [], ...need }));

describe('a competence covers a need', () => {
  it.each([
    ['90911200', '90911200', true],
    ['90910000', '90911200', true],
    ['90911200', '90910000', true],
    ['90900000', '90911200', true],
    ['90911200', '90911300', false],
    ['90911200', '90919200', false],
    ['30000000', '30190000', true],
    ['30000000', '34000000', false],
    ['03000000', '03110000', true],
    ['03000000', '30000000', false],
  ])('by its code: %s for %s is %s', (competence, need, expected) => {
    expect(does({ cpv: competence }, { cpv: need })).toBe(expected);
    expect(cpvRelated(need, competence)).toBe(expected);
  });

  it('by a tag, accents, case and punctuation aside', () => {
    expect(does({ tags: ['Éco-conception'] }, { tags: ['eco conception'] })).toBe(true);
    expect(does({ tags: ['traiteur'] }, { tags: ['Traiteur', 'bio'] })).toBe(true);
    expect(does({ tags: ['traiteur'] }, { tags: ['bio'] })).toBe(false);
    expect(does({ tags: [' - '] }, { tags: ['…'] })).toBe(false);
  });

  it('by either, where a need has both; and by nothing, where there is nothing to compare', () => {
    expect(does({ cpv: '55500000' }, { cpv: '90910000', tags: ['traiteur'] })).toBe(false);
    expect(does({ cpv: '55500000', tags: ['Traiteur'] }, { cpv: '90910000', tags: ['traiteur'] })).toBe(true);
    expect(does({}, {})).toBe(false);
    expect(does({ cpv: '55500000' }, { tags: ['traiteur'] })).toBe(false);
  });

  it('a division keeps its two digits', () => {
    expect(cpvStem('30000000')).toBe('30');
    expect(cpvStem('90911200')).toBe('909112');
    expect(cpvStem('00000000')).toBe('00');
  });
});
