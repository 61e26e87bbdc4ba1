import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { attribute, named, parsed, PLAIN, taken } from './taken-ground';

describe('the network as GraphML', () => {
  const document = parsed(graphmlOf(taken()));
  const [nodes, edges] = [named(document, 'node'), named(document, 'edge')];
  const keys = new Map(
    named(document, 'key').map((one) => [
      attribute(one, 'id') ?? '',
      ['for', 'attr.name', 'attr.type'].map((name) => attribute(one, name) ?? ''),
    ]),
  );
  const data = (element: Element | undefined) =>
    Object.fromEntries(
      [...(element?.children ?? [])]
        .filter((one) => one.localName === 'data')
        .map((one) => [keys.get(attribute(one, 'key') ?? '')?.[1], one.textContent]),
    );
  const byId = (id: string) => nodes.find((one) => attribute(one, 'id') === id);
  const edgeOf = (slug: string) => edges.find((one) => data(one)['tie_slug'] === slug);

  it('declares its keys before its graph, each once, and uses no others', () => {
    const root = document.documentElement;
    expect([root.namespaceURI, root.localName]).toEqual(['http://graphml.graphdrawing.org/xmlns', 'graphml']);
    const parts = [...root.children].map((one) => one.localName);
    expect(parts).toEqual([...Array.from({ length: keys.size }, () => 'key'), 'graph']);
    for (const one of named(document, 'data'))
      expect(keys.get(attribute(one, 'key') ?? '')?.[0]).toBe(one.parentElement?.localName);
    expect(keys.get('edge_weight')).toEqual(['edge', 'weight', 'double']);
    expect(keys.get('node_fictitious')).toEqual(['node', 'fictitious', 'boolean']);
    expect(keys.get('node_url')).toEqual(['node', 'url', 'string']);
  });

  it('has the nodes and edges of the GEXF, with ids that the format takes', () => {
    for (const folded of [false, true]) {
      const [one, other] = [parsed(graphmlOf(taken({ folded }))), parsed(gexfOf(taken({ folded })))];
      for (const [name, parts] of [
        ['node', ['id']],
        ['edge', ['id', 'source', 'target']],
      ] as const) {
        const told = (document: Document) =>
          named(document, name).map((element) => parts.map((part) => attribute(element, part) ?? ''));
        expect(told(one)).toEqual(told(other));
        expect(told(one).flat().join('')).toMatch(/^[\w:.-]+$/);
      }
    }
  });

  it('says of a party what it is, without what XML cannot hold, and where it is drawn', () => {
    expect(data(byId('a'))).toMatchObject({
      label: PLAIN,
      type: 'association',
      functions: expect.stringContaining(', '),
      territory: 'Sicoval',
      url: 'https://pole.example/acteurs/slug-a',
      fictitious: 'false',
      color: '#112233',
    });
    expect(data(byId('b'))).toMatchObject({ fictitious: 'true', x: '100', y: '-40' });
    expect(data(byId('tie:abc'))).toMatchObject({ label: 'A & <B>', stance: 'Déclaré' });
  });

  it('says of an edge its kind, stance, time and sources', () => {
    expect(data(edgeOf('slug-ab'))).toMatchObject({
      weight: '1',
      direction: 'undirected',
      start: '2013-01-01',
      since: '2013',
      until: '..',
      stance: 'Contesté',
      sources: '004 l. 58',
    });
    expect(data(edgeOf('slug-ba'))).toMatchObject({ end: '2016-03-10', kind: 'Locaux partagés' });
    const english = parsed(graphmlOf(taken({ more: { language: 'en' } })));
    expect(named(english, 'edge').map((one) => data(one)['kind'])).toContain('Shared premises');
  });

  it('is directed where all its edges are, and else lets each say its direction', () => {
    const { elements } = taken();
    const pointed = (arrow: (index: number) => 'forward' | 'none') => ({
      ...elements,
      edges: elements.edges.map((edge, index) => ({ ...edge, arrow: arrow(index) })),
    });
    const said = (arrow: (index: number) => 'forward' | 'none') => {
      const found = parsed(graphmlOf(taken({ more: { elements: pointed(arrow) } })));
      return [
        attribute(named(found, 'graph')[0], 'edgedefault'),
        new Set(named(found, 'edge').map((one) => data(one)['direction'])).size,
      ];
    };
    expect(said(() => 'none')).toEqual(['undirected', 1]);
    expect(said(() => 'forward')).toEqual(['directed', 1]);
    expect(said((index) => (index === 0 ? 'forward' : 'none'))).toEqual(['undirected', 2]);
  });

  it('lets nothing out that is faded', () => {
    for (const word of ['secret', 'Not to be seen', 'Hidden tie'])
      expect(graphmlOf(taken())).not.toContain(word);
  });

  it('says when and where it was made, from what, and what is invented', () => {
    const said = data(named(document, 'graph')[0]);
    expect(said).toMatchObject({
      title: 'Réseau',
      date: '2026-11-27',
      address: 'https://pole.example/reseau?couches=SEAT&demo=1',
    });
    expect(said['description']).toContain('004 (Étude & bilan)');
    expect(said['description']).toContain(
      'Inventé pour la démonstration, en pointillé\u00a0: 1 nœud, 0 lien',
    );
  });
});
