import { simplexBounds } from '../secrecy';
import { asRead, decideMeasure, measuresOf, type Measure } from '.';

const YEAR = 2023;

/** The turnover of a year, of members of that year alone. */
function measureOf(values: Readonly<Record<string, number>>): Measure {
  const [measure] = measuresOf({
    members: Object.keys(values).map((id) => ({
      id,
      spans: [['2015-01-01', '9999-12-31'] as const],
      groups: [],
    })),
    given: Object.entries(values).map(([member, value]) => ({
      ...{ member, value, figure: 'TURNOVER' as const, year: YEAR },
    })),
  });
  if (!measure) throw new Error('Nothing given');
  return measure;
}

describe('who could read a value that was corrected since', () => {
  const others = { b: 110, c: 95, d: 105, e: 90 };
  const decide = (value: number, ...read: string[]) =>
    decideMeasure(
      measureOf({ a: value, ...others }),
      simplexBounds,
      ['ALL'],
      [],
      [{ values: new Set([...Object.keys(others), ...read]), before: new Set() }],
    )[0];

  it('knows nothing of the new one: the sum would tell it', () => {
    expect(decide(120, asRead('a', 100))).toMatchObject({ sum: null, withheld: 'KNOWN_TO_A_READER' });
    expect(decide(120)).toMatchObject({ sum: null, withheld: 'KNOWN_TO_A_READER' });
  });

  it('is not who reads the new one alone: what was told of the old one would give it away', () => {
    const old = measureOf({ a: 100, ...others });
    const told = { told: [{ panel: 'ALL' as const, group: '' }], measure: old };
    const more = { k: 70, l: 80, m: 60 };
    const now = measureOf({ ...others, a: 120, ...more });
    const decideFor = (...read: string[]) =>
      decideMeasure(now, simplexBounds, ['ALL'], [told], [{ values: new Set(read), before: new Set() }])[0];
    // Without the new ones, the two sums differ by what a said first.
    expect(decideFor('a', ...Object.keys(more))).toMatchObject({ withheld: 'KNOWN_TO_A_READER' });
    expect(decideFor('a', asRead('a', 100), ...Object.keys(more))).toMatchObject({ sum: 730 });
  });

  it('knows the one that was not, and who reads all finds out nothing', () => {
    expect(decide(100, asRead('a', 100))).toMatchObject({ sum: 500 });
    expect(decide(120, 'a')).toMatchObject({ sum: 520 });
  });
});
