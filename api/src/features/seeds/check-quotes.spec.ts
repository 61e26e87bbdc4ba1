import { recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import { checkInvented, checkPersonalData, checkQuotes, personalLines } from './check-quotes';

const set = (statement: Record<string, unknown>): RecordSet => {
  const empty = Object.fromEntries(
    Object.keys(recordKinds).map((kind) => [kind as RecordKind, []]),
  ) as unknown as RecordSet;
  const base = { key: 's', about: 'x', property: 'OBJECTIVE', modality: 'TARGET' };
  return { ...empty, statements: [recordKinds.statements.parse({ ...base, ...statement })] };
};
const texts = new Map([
  ['001', ['Un', 'Développement des relations commerciales entre entreprises', 'Trois']],
]);
const quoting = (line: number, quote: string) => set({ evidence: [{ source: '001', line, quote }] });

describe('the check of quotes', () => {
  it('holds when the quote stands on its line', () => {
    expect(checkQuotes(quoting(2, 'relations commerciales'), texts)).toEqual({ quotes: 1, problems: [] });
  });

  it.each([
    'relation commerciales',
    'Relations commerciales',
    'relations  commerciales',
    'relations commercialès',
  ])('fails on one altered character: %s', (quote) => {
    expect(checkQuotes(quoting(2, quote), texts).problems).toHaveLength(1);
  });

  it('fails on the wrong line, and tells the right one', () => {
    expect(checkQuotes(quoting(3, 'relations commerciales'), texts).problems[0]?.message).toContain(
      'stands on line 2',
    );
    expect(checkQuotes(quoting(99, 'relations commerciales'), texts).problems).toHaveLength(1);
  });

  it('fails on a source whose text is missing', () => {
    expect(
      checkQuotes(set({ evidence: [{ source: '002', line: 1, quote: 'abc' }] }), texts).problems,
    ).toHaveLength(1);
  });
});

describe('the check of what is invented', () => {
  const quoted = { evidence: [{ source: 'made-up', line: 1, quote: 'abc' }] };
  const source = recordKinds.sources.parse({
    key: 'made-up',
    kind: 'DEMONSTRATION',
    title: 'Inventé',
    date: '2024',
    fictitious: true,
  });

  it('refuses what quotes an invented source without being marked, and looks for no text of it', () => {
    const records = { ...set(quoted), sources: [source] };
    expect(checkInvented(records).map((one) => one.record)).toEqual(['s']);
    expect(checkQuotes(records, texts)).toEqual({ quotes: 0, problems: [] });
    expect(checkInvented({ ...set({ ...quoted, fictitious: true }), sources: [source] })).toEqual([]);
  });

  it('refuses a competence of an invented actor without being marked', () => {
    const actors = [
      recordKinds.actors.parse({ key: 'works', type: 'COMPANY', name: 'Inventée', fictitious: true }),
    ];
    const competences = [recordKinds.competences.parse({ key: 'c', name: 'Inventer', of: 'works' })];
    const records = { ...set({ evidence: [{ source: '001', line: 1, quote: 'abc' }] }), actors, competences };
    expect(checkInvented(records).map((one) => one.record)).toEqual(['c']);
  });
});

describe('the check of personal data', () => {
  const about = (text: string) =>
    checkPersonalData(set({ text, evidence: [{ source: '001', line: 1, quote: 'abc' }] }));

  it.each([
    'écrire à x.y@exemple.invalid',
    '05 61 00 00 00',
    '0561000000',
    '+33 5 61 00 00 00',
    '05.61.00.00.00',
  ])('refuses %s', (text) => {
    expect(about(text)).toHaveLength(1);
  });

  it.each(['1 725 000 €', '243100633', 'le 17 décembre 2013', '2013-12-17'])('lets %s pass', (text) => {
    expect(about(text)).toEqual([]);
  });

  it('finds them in a comment too', () => {
    expect(personalLines("- key: a\n# demander à x@exemple.invalid\n  value: '213104466'\n")).toEqual([2]);
  });
});
