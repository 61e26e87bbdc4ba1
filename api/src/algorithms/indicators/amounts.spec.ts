import { indicators, type StatementFact, type TieFact } from '.';

const read = (code: string, ties: TieFact[], statements: StatementFact[]) =>
  (
    indicators
      .find((one) => one.code === code)
      ?.read({ ties, statements, events: [], today: '2026-11-26' }) ?? []
  ).map(({ year, period, value, coverage }) => [year, period, value, coverage]);

const tie = (id: string, kind: string, from = '2014-01-01', to = '9999-12-31'): TieFact => ({
  ...{ id, kind, from, to, cooperation: kind !== 'FUNDING', stance: 'DECLARED', modality: 'REPORTED' },
  ...{ actors: 2, saidOn: [], fundingState: 'PAID' },
  parties: [{ id: 'town', name: 'Town', role: 'FUNDER', isActor: true }],
});
const said = (about: string, property: string, value: number, from: string, to = from): StatementFact => ({
  ...{
    id: `${about} ${from} ${to}`,
    about,
    property,
    value,
    unit: 'EUR',
    modality: 'REPORTED',
    ofPole: false,
  },
  period: from === to ? from : `${from}/${to}`,
  ...{ periodFrom: `${from}-01-01`, periodTo: `${to}-12-31`, knownSince: `${to}-12-31` },
});

describe.each([
  ['FUNDING_BY_FUNDER', 'FUNDING', 'AMOUNT'],
  ['PURCHASING_SAVINGS', 'PURCHASING_GROUP', 'SAVINGS'],
])('money of several years: %s', (code, kind, property) => {
  const ties = [tie('a', kind), tie('b', kind)];

  it('is that of its period and not of its last year', () => {
    const statements = [said('a', property, 300, '2016', '2018'), said('b', property, 50, '2018')];
    expect(read(code, ties, statements).map(([year, period, value]) => [year, period, value])).toEqual([
      [null, '2016/2018', 300],
      [2018, '2018', 50],
    ]);
  });

  it('is not counted again in a year that is part of it', () => {
    const statements = [said('a', property, 22, '2024', '2025'), said('a', property, 10, '2024')];
    expect(read(code, ties, statements)).toHaveLength(1);
  });
});

describe('savings of several years', () => {
  it('could be told by the groups that ran in them', () => {
    const ties = [
      ...['a', 'b'].map((id) => tie(id, 'PURCHASING_GROUP')),
      tie('over', 'PURCHASING_GROUP', '2010-01-01', '2015-12-31'),
    ];
    expect(read('PURCHASING_SAVINGS', ties, [said('a', 'SAVINGS', 300, '2016', '2018')])).toEqual([
      [null, '2016/2018', 300, { known: 1, of: 2 }],
    ]);
  });
});
