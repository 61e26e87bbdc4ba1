import { draftsIn, problemsIn, tablesIn } from './testing/map-rows';

const read = (map: unknown) => tablesIn(JSON.stringify(map));

describe('a map of Kumu', () => {
  it('is two tables, with the links in texts undone and unknown attributes left aside', () => {
    expect(
      read({
        elements: [
          {
            label: 'A',
            type: 'Scop',
            description: 'Avec [[B]].',
            website: 'https://a.example',
            tags: ['bois', 'fer'],
          },
          { label: 'B', type: 'Association', siret: '42414308900037' },
        ],
        connections: [{ from: 'A', to: 'C', type: 'Achats groupés', direction: 'mutual' }],
      }),
    ).toEqual([
      {
        name: 'elements',
        header: ['label', 'type', 'description', 'website', 'tags', 'siret'],
        rows: [
          ['A', 'Scop', 'Avec B.', 'https://a.example', 'bois; fer', ''],
          ['B', 'Association', '', '', '', '42414308900037'],
        ],
        columns: { label: 'name', type: 'type', description: 'summary', siret: 'siret' },
      },
      {
        name: 'connections',
        header: ['from', 'to', 'type'],
        rows: [['A', 'C', 'Achats groupés']],
        columns: { from: 'participants', to: 'participants', type: 'kind' },
      },
    ]);
  });

  it('names ties by labels where they name ids, and looks into attributes', () => {
    const found = read({
      elements: [
        { _id: 'elem-1', attributes: { label: 'A', 'element type': 'SCIC' } },
        { _id: 'elem-2', attributes: { label: 'B', constructor: 'x' } },
      ],
      connections: [
        {
          _id: 'conn-1',
          from: 'elem-1',
          to: 'elem-2',
          attributes: { 'connection type': 'Locaux', label: 'L' },
        },
      ],
    });
    expect(found.map(({ header, rows }) => [header, rows])).toEqual([
      [
        ['label', 'type', 'constructor'],
        [
          ['A', 'SCIC', ''],
          ['B', '', 'x'],
        ],
      ],
      [['from', 'to', 'label', 'type'], [['A', 'B', 'L', 'Locaux']]],
    ]);
  });

  describe('that was taken away from a network here', () => {
    const part = (index: number, from: string) => ({
      ...{ id: `edge:t2:${index}`, from, to: 'tie:t2' },
      ...{ label: 'Salle', type: 'Locaux partagés', direction: 'undirected', since: '2019' },
    });
    const pair = {
      ...{ id: 'edge:t1:a:b', from: 'a', to: 'b', label: 'Prêt', type: 'Funding', direction: 'directed' },
      ...{ tie_slug: 'pret', stance: 'Declared', since: '2013', until: '..', sources: '004 l. 58' },
    };
    const map = {
      about: 'Network',
      elements: [
        {
          ...{ id: 'a', label: 'A', type: 'association', url: 'https://pole.example/acteurs/a' },
          ...{ functions: ['Création d’activités'], territory: 'Sicoval', fictitious: false },
        },
        { id: 'b', label: 'B', type: 'company', fictitious: true, tags: ['invented'] },
        { id: 'c', label: 'C', type: 'intercommunalité' },
        { id: 'tie:t2', label: 'Salle', type: 'Locaux partagés', tags: ['coopération à plusieurs'] },
      ],
      connections: [pair, part(0, 'a'), part(1, 'b'), part(2, 'c')],
    };
    const drafts = (connections: readonly unknown[]) => draftsIn(JSON.stringify({ ...map, connections }));

    it('is read as its actors and ties, a tie of several as one', () => {
      expect(drafts(map.connections)).toMatchObject([
        { name: 'A', type: 'ASSOCIATION', functions: ['ACTIVITY_CREATION'], territory: 'Sicoval' },
        { name: 'B', type: 'COMPANY' },
        { name: 'C', type: 'EPCI' },
        { kind: 'FUNDING', participants: ['A', 'B'], name: 'Prêt', since: '2013' },
        { kind: 'SHARED_PREMISES', participants: ['A', 'B', 'C'], name: 'Salle', since: '2019' },
      ]);
    });

    it('is read alike where each pair of a tie is a connection', () => {
      const pairs = [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ].map(([from = '', to = '']) => ({ ...part(0, from), id: `edge:t2:${from}:${to}`, to }));
      expect(drafts([pair, ...pairs])).toEqual(drafts(map.connections));
    });
  });

  it.each([
    ['{', 'MALFORMED_MAP', { line: 1, detail: '…' }],
    ['{"elements": [],\n"connections" 2}', 'MALFORMED_MAP', { line: 2, detail: '2}' }],
    ['{"elements":\n[1]}', 'MALFORMED_MAP', { line: 2, detail: '"elements"' }],
    ['{"elements": [], "connections": {}}', 'MALFORMED_MAP', { line: 1, detail: '"connections"' }],
    ['{"marches": []}', 'NOT_A_MAP', { found: 'JSON' }],
    ['{} {}', 'NOT_A_MAP', { found: 'JSON' }],
  ])('is malformed as %s', (text, code, parameters) => {
    expect(problemsIn(text)).toEqual([{ code, parameters: { sheet: 'carte', ...parameters } }]);
  });
});
