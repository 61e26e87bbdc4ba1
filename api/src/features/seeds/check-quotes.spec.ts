import { recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import { checkPersonalData, checkQuotes, personalLines } from './check-quotes';

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
