import { recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import { expandRecords } from './expand-records';

const evidence = [{ source: '001', line: 1, quote: 'abc' }];
const empty = () =>
  Object.fromEntries(
    Object.keys(recordKinds).map((kind) => [kind as RecordKind, []]),
  ) as unknown as RecordSet;
const roster = (key: string, date: string, modality: string, mode: string) =>
  recordKinds.rosters.parse({
    key,
    name: key,
    of: 'place',
    date,
    complete: true,
    modality,
    tie: { kind: 'OCCUPANCY', pole: 'pole' },
    entries: [{ who: 'a', mode, evidence }],
  });

describe('records at length', () => {
  it('make one tie of the lists that name the same, as the preferred one has it', () => {
    const rosters = [
      roster('plan', '2013-07', 'PLANNED', 'PERMANENT'),
      roster('wish', '2013-03', 'INTENDED', 'PART_TIME'),
    ];
    const { ties, statements } = expandRecords({ ...empty(), rosters });
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ kind: 'OCCUPANCY', modality: 'INTENDED', occupancyMode: 'PART_TIME' });
    expect(ties[0]?.evidence).toHaveLength(2);
    expect(statements.map((one) => [one.property, one.text, one.modality, one.period])).toEqual([
      ['OCCUPANCY_MODE', 'PERMANENT', 'PLANNED', '2013-07'],
      ['OCCUPANCY_MODE', 'PART_TIME', 'INTENDED', '2013-03'],
    ]);
  });

  it('say spellings and functions with their evidence', () => {
    const actor = recordKinds.actors.parse({
      key: 'a',
      type: 'ASSOCIATION',
      name: 'A',
      spellings: [{ text: 'Aa', evidence }],
      functions: [{ code: 'CSR_PROMOTION', modality: 'PLANNED', evidence }],
    });
    const { statements } = expandRecords({ ...empty(), actors: [actor] });
    expect(statements.map((one) => [one.about, one.property, one.text])).toEqual([
      ['a', 'NAME', 'Aa'],
      ['a', 'FUNCTION', 'CSR_PROMOTION'],
    ]);
  });
});
