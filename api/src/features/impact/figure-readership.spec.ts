import type { Measure, Reader } from '../../algorithms/member-figures';
import { readershipFrom } from './figure-readership';

const measure: Measure = { figure: 'TURNOVER', year: 2023, contributors: [], members: {}, changes: [] };
const read = (year: number, members: string[], ...readers: string[]) => ({
  ...{ figure: 'TURNOVER' as const, year, readers, members },
});
const inWords = (members: ReadonlySet<string>) => [...members].sort().join(' ');
const values = ({ values: of }: Reader) => inWords(of);

describe('who reads several members', () => {
  const figures = [
    read(2023, ['a', 'b'], 'facilitators:one', 'facilitators:two'),
    read(2023, ['c'], 'facilitators:one', 'acting:c'),
    read(2023, ['d'], 'acting:d'),
    read(2022, ['e'], 'facilitators:two'),
  ];
  const known = (accounts: string[][], of = measure) =>
    readershipFrom(figures, [], accounts).readersOf(of).map(values);

  it('is each token by itself, for the figure and year', () => {
    expect(known([])).toEqual(['a b c', 'a b', 'c', 'd']);
    expect(known([], { ...measure, year: 2022 })).toEqual(['e']);
    expect(known([], { ...measure, figure: 'FTE' })).toEqual([]);
  });

  it('is each account with all that it reads together', () => {
    expect(known([['public', 'acting:c', 'acting:d']]).slice(4)).toEqual(['c d']);
    expect(known([['facilitators:two', 'acting:d']]).slice(4)).toEqual(['a b d']);
    expect(known([['public', 'acting:c']]).slice(4)).toEqual([]);
  });

  it('is told apart from who reads the year before, by the same token or by another one of the account', () => {
    const { readersOf } = readershipFrom(figures, [], [['acting:d', 'facilitators:two']]);
    const both = readersOf(measure).map((one) => [values(one), inWords(one.before)]);
    expect(both).toEqual([
      ['a b c', ''],
      ['a b', 'e'],
      ['c', ''],
      ['d', ''],
      ['a b d', 'e'],
    ]);
  });

  it('are those too who could read what was published and is withdrawn since, each by what it holds now', () => {
    const { readersOf, tokensOf } = readershipFrom(
      figures,
      [
        {
          ...measure,
          contributors: [
            { member: 'f', value: 1, panels: ['ALL'], groups: [''], readers: ['facilitators:two'] },
            // Published before readers were kept with it.
            { member: 'g', value: 1, panels: ['ALL'], groups: [''] },
          ],
        },
      ],
      [['acting:d', 'facilitators:two']],
    );
    expect(readersOf(measure).map(values)).toEqual(['a b c', 'a b f = 1', 'c', 'd', 'a b d f = 1']);
    expect(tokensOf(measure, 'a')).toEqual(['facilitators:one', 'facilitators:two']);
    expect(tokensOf(measure, 'f')).toEqual([]);
  });
});
