import { namedGroups, spokenGroup, toGroupElements, type GroupsData } from './group-data';
import { groupsAsCsv } from './groups-csv';
import { texts } from './texts';

type Group = GroupsData['groups'][number];

const group = (key: string, more: Partial<Group> = {}): Group => ({
  key,
  kind: 'TERRITORY',
  territory: { code: key, level: 'COMMUNE', name: key.toUpperCase() },
  function: null,
  count: 4,
  ties: 1,
  ...more,
});
const data = {
  groups: [
    group('commune-a', { count: 16, ties: 9 }),
    group('-epci-b', { kind: 'UNPLACED' }),
    group('-', { kind: 'UNPLACED', territory: null }),
    group('others', { kind: 'OTHERS', territory: null, ties: 0 }),
  ],
  between: [
    { from: 'commune-a', to: '-', ties: 100 },
    { from: '-epci-b', to: 'commune-a', ties: 1 },
  ],
};
const open = { within: 'departement-31', among: '' };

describe('a network as groups', () => {
  const named = namedGroups(data, open, 'fr', texts.fr);

  it('names each group, whom it is tied to, and what opens with it', () => {
    expect(named.map(({ name }) => name)).toEqual([
      'COMMUNE-A',
      '-EPCI-B, sans précision',
      'Territoire non dit',
      'Pôles, lieux, instances, personnes',
    ]);
    expect(named[0]?.others.map(({ key }) => key)).toEqual(['-', '-epci-b']);
    expect(named.map(({ opens }) => opens?.within)).toEqual(['commune-a', '-epci-b', '-', undefined]);
    const [byFunction] = namedGroups(
      { groups: [group('NONE', { kind: 'NO_FUNCTION', territory: null })], between: [] },
      open,
      'en',
      texts.en,
    );
    expect(byFunction).toMatchObject({ name: 'No function stated', opens: { ...open, among: 'NONE' } });
  });

  it('draws circles by how many are in them, and lines by how many ties', () => {
    const { nodes, edges } = toGroupElements(named, data.between, texts.fr);
    expect(nodes[0]).toMatchObject({ id: 'commune-a', label: 'COMMUNE-A\u00a0·\u00a016' });
    expect(nodes.map(({ hollow }) => hollow)).toEqual([false, false, false, true]);
    expect(nodes[0]?.size).toBeGreaterThan(nodes[1]?.size ?? NaN);
    expect(edges[0]?.width).toBeGreaterThan(edges[1]?.width ?? NaN);
  });

  it('is written as a table, with all that each group is tied to', () => {
    const [head, first, ...rest] = groupsAsCsv(named, texts.fr).trim().split('\r\n');
    expect(head).toBe('Groupe;Acteurs;Liens à l’intérieur;Groupes liés;Surtout avec');
    expect(first).toBe("COMMUNE-A;16;9;2;Territoire non dit (100 liens), '-EPCI-B, sans précision (1 lien)");
    expect(rest.at(-1)).toBe('Pôles, lieux, instances, personnes;4 éléments;0;0;');
  });

  it('writes large numbers as each language does', () => {
    const many = { groups: [group('commune-a', { count: 123_456 })], between: [] };
    const label = (language: 'fr' | 'en') => {
      const words = texts[language];
      return toGroupElements(namedGroups(many, open, language, words), [], words).nodes[0]?.label;
    };
    expect(label('fr')).toBe('COMMUNE-A\u00a0·\u00a0123\u202f456');
    expect(label('en')).toBe('COMMUNE-A\u00a0·\u00a0123,456');
  });

  it('reads a group out', () => {
    const [first, , , others] = named;
    expect(first && spokenGroup(first, texts.en)).toBe(
      'COMMUNE-A: 16 actors, 9 ties within. Mostly with: Territoire non dit (100 ties), -EPCI-B, sans précision (1 tie).',
    );
    expect(others && spokenGroup(others, texts.en)).toContain('4 items');
  });
});
