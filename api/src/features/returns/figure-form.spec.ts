import { fieldsOf, latestSaid } from './figure-form';
import type { GivenRow } from './figures.repository';

const row = (
  figure: GivenRow['figure'],
  year: number,
  value: number,
  more: Partial<GivenRow> = {},
): GivenRow => ({
  ...{ figure, year, value, slug: `${figure}-${year}`, qualifier: 'EXACT', saidHow: 'ACCOUNT', sure: false },
  saidOn: '2025-02-01',
  readers: ['acting:lin', 'facilitators:pole'],
  ...more,
});
const field = (figures: readonly GivenRow[], year = 2024) => fieldsOf(year, figures)[0];

describe('the form of a year', () => {
  it('shows the last earlier year, across a missing one, and what was given', () => {
    const figures = [row('TURNOVER', 2021, 10_000), row('TURNOVER', 2022, 20_000), row('TURNOVER', 2025, 1)];
    expect(field(figures)).toMatchObject({ value: null, lastYear: 2022, lastValue: 20_000, doubts: [] });
    expect(field([...figures, row('TURNOVER', 2024, 21_000)])).toMatchObject({ value: 21_000, doubts: [] });
  });

  it('asks about what surprises until somebody says that it is right', () => {
    const figures = [row('TURNOVER', 2023, 20_000)];
    expect(field([...figures, row('TURNOVER', 2024, 200_000)])?.doubts).toEqual(['TEN_TIMES_MORE']);
    expect(field([...figures, row('TURNOVER', 2024, 200_000, { sure: true })])?.doubts).toEqual([]);
    const readTwice = fieldsOf(2024, [row('TURNOVER', 2024, 12_500)], { readOtherwise: 'TURNOVER' })[0];
    expect(readTwice?.doubts).toEqual(['READ_OTHERWISE']);
  });

  it('says who does not read yet what was given before the structure came to another pole', () => {
    const poles = [
      { key: 'pole', name: 'Pole' },
      { key: 'other', name: 'Other pole' },
    ];
    const fields = fieldsOf(2024, [row('TURNOVER', 2024, 3), row('FTE', 2023, 2)], { poles });
    const unread = fields.map(({ figure, unreadBy }) => [figure, unreadBy]);
    expect(unread.filter(([, names]) => names?.length)).toEqual([['TURNOVER', ['Other pole']]]);
  });

  it('takes the later said of two, which a merger can bring', () => {
    const [earlier, later] = [
      row('FTE', 2024, 3),
      row('FTE', 2024, 4, { saidOn: '2025-03-01', slug: 'other' }),
    ];
    expect(latestSaid([later, earlier]).map((one) => one.value)).toEqual([4]);
    expect(latestSaid([earlier, later]).map((one) => one.value)).toEqual([4]);
  });
});
