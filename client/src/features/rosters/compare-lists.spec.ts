import { columnsOf, rowsOf, type List } from './compare-lists';

function list(
  key: string,
  date: string,
  complete: boolean,
  modes: Record<string, 'PERMANENT' | 'OCCASIONAL'>,
): List {
  return {
    id: `${key}-${date}-${String(complete)}`,
    slug: key,
    kind: 'ROSTER',
    name: key,
    fictitious: false,
    date,
    complete,
    modality: 'PLANNED',
    evidence: [{ source: { id: key, slug: key, key } }],
    entries: Object.entries(modes).map(([name, mode]) => ({
      asWritten: null,
      mode,
      group: null,
      note: null,
      evidence: [],
      party: { id: name, slug: name, kind: 'ACTOR', name, fictitious: false },
    })),
  };
}

const lists = [
  list('003', '2013-05-29', true, { Novetat: 'PERMANENT', Francas: 'PERMANENT', IeS: 'PERMANENT' }),
  list('003', '2013-05-29', false, { Dire: 'OCCASIONAL', Adhaf: 'OCCASIONAL' }),
  list('004', '2013-03-05', false, { Novetat: 'OCCASIONAL', IeS: 'PERMANENT', Dire: 'OCCASIONAL' }),
  list('001', '2013-07~', true, { Novetat: 'PERMANENT', IeS: 'PERMANENT' }),
];

describe('the lists of a place side by side', () => {
  const columns = columnsOf(lists);
  const rows = rowsOf(columns);
  const differs = (name: string) => rows.find(({ party }) => party.name === name)?.differs;
  const places = (name: string) =>
    rows.find(({ party }) => party.name === name)?.places.map(({ kind }) => kind);

  it('has one column for the lists of one document, the oldest first', () => {
    expect(columns.map(({ source, lists: inside }) => [source?.key, inside.length])).toEqual([
      ['004', 1],
      ['003', 2],
      ['001', 1],
    ]);
  });

  it('says absent only where a list is complete', () => {
    expect(places('Francas')).toEqual(['unsaid', 'named', 'absent']);
  });

  it('finds who is placed differently: in another mode, or left out of a complete list', () => {
    expect(differs('Novetat')).toBe(true);
    expect(differs('Francas')).toBe(true);
    expect(differs('IeS')).toBe(false);
  });

  it('does not take absence from a list of permanent occupants for a difference with an occasional use', () => {
    expect(differs('Dire')).toBe(false);
    expect(differs('Adhaf')).toBe(false);
  });
});
