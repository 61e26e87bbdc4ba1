import { gexfOf } from './gexf';
import { attribute, named, parsed, PLAIN, taken } from './taken-ground';

describe('the network as GEXF', () => {
  const document = parsed(gexfOf(taken()));
  const nodes = named(document, 'node');
  const edges = named(document, 'edge');
  const values = (element: Element | undefined) =>
    Object.fromEntries(
      [...(element?.getElementsByTagNameNS('*', 'attvalue') ?? [])].map((one) => [
        one.getAttribute('for'),
        one.getAttribute('value'),
      ]),
    );
  const byId = (id: string) => nodes.find((one) => one.getAttribute('id') === id);

  it('has the parts of the schema, in their order, and declares what it uses', () => {
    const root = document.documentElement;
    expect([root.namespaceURI, root.localName, root.getAttribute('version')]).toEqual([
      'http://gexf.net/1.3',
      'gexf',
      '1.3',
    ]);
    expect([...root.children].map((one) => one.localName)).toEqual(['meta', 'graph']);
    expect([...(root.children[1]?.children ?? [])].map((one) => one.localName)).toEqual([
      'attributes',
      'attributes',
      'nodes',
      'edges',
    ]);
    for (const [table, elements] of [
      ['node', nodes],
      ['edge', edges],
    ] as const) {
      const declared = named(document, 'attributes').find((one) => one.getAttribute('class') === table);
      const ids = [...(declared?.children ?? [])].map((one) => one.getAttribute('id'));
      for (const element of elements)
        expect(ids).toEqual(expect.arrayContaining(Object.keys(values(element))));
    }
    const ids = new Set(nodes.map((one) => one.getAttribute('id')));
    expect(ids.size).toBe(nodes.length);
    expect(
      edges.every((one) => ids.has(one.getAttribute('source')) && ids.has(one.getAttribute('target'))),
    ).toBe(true);
    for (const [name, space] of [
      ['color', 'viz'],
      ['position', 'viz'],
      ['size', 'viz'],
      ['thickness', 'viz'],
    ] as const) {
      expect(named(document, name).every((one) => one.namespaceURI === `http://gexf.net/1.3/${space}`)).toBe(
        true,
      );
    }
  });

  it('says of a party what it is, and where and how it is drawn', () => {
    expect(attribute(byId('a'), 'label')).toBe(PLAIN);
    expect(values(byId('a'))).toMatchObject({
      type: 'association',
      functions: expect.stringContaining(', '),
      territory: 'Sicoval',
      url: 'https://pole.example/acteurs/slug-a',
      fictitious: 'false',
    });
    expect(values(byId('b'))['fictitious']).toBe('true');
    const drawn = named(document, 'position')[1];
    expect([attribute(drawn, 'x'), attribute(drawn, 'y')]).toEqual(['100', '-40']);
    expect(['r', 'g', 'b'].map((part) => attribute(named(document, 'color')[0], part))).toEqual([
      '17',
      '34',
      '51',
    ]);
  });

  it('says of an edge its kind, stance, time and sources', () => {
    const edge = edges.find((one) => values(one)['tie_slug'] === 'slug-ab');
    expect(['type', 'kind', 'start', 'end', 'weight'].map((name) => attribute(edge, name))).toEqual([
      'undirected',
      'SHARED_SERVICES',
      '2013-01-01',
      null,
      '1',
    ]);
    expect(values(edge)).toMatchObject({
      stance: 'Contesté',
      since: '2013',
      until: '..',
      sources: '004 l. 58',
    });
    expect(attribute(named(document, 'graph')[0], 'mode')).toBe('dynamic');
    const ended = edges.find((one) => values(one)['tie_slug'] === 'slug-ba');
    expect([ended?.hasAttribute('start'), attribute(ended, 'end')]).toEqual([false, '2016-03-10']);
  });

  it('has a node for a tie of several, or an edge for each pair', () => {
    expect(values(byId('tie:abc'))).toMatchObject({ kind: expect.any(String), stance: 'Déclaré' });
    expect(edges.filter((one) => one.getAttribute('target') === 'tie:abc')).toHaveLength(3);
    const folded = parsed(gexfOf(taken({ folded: true })));
    const pairs = named(folded, 'edge').filter((one) => values(one)['tie_slug'] === 'slug-abc');
    expect(pairs.map((one) => attribute(one, 'weight'))).toEqual(['0.5', '0.5', '0.5']);
    expect(named(folded, 'node')).toHaveLength(3);
  });

  it('lets nothing out that is faded', () => {
    const text = gexfOf(taken());
    for (const word of ['secret', 'Not to be seen', 'Hidden tie']) expect(text).not.toContain(word);
    expect([nodes.length, edges.length]).toEqual([4, 5]);
  });

  it('says when it was made, from what, and what is invented', () => {
    const said = named(document, 'description')[0]?.textContent;
    expect(said).toContain('004 (Étude & bilan)');
    expect(said).toContain('Inventé pour la démonstration, en pointillé\u00a0: 1 nœud, 0 lien');
    expect(said).toContain('https://pole.example/reseau?couches=SEAT&demo=1');
    expect(gexfOf(taken({ more: { sources: undefined } }))).toContain('n’ont pas pu être lus');
  });

  it('tells of two days what became of each tie', () => {
    const changesIn = (days: { day: string | null; compared: string | null }) =>
      named(parsed(gexfOf(taken({ days }))), 'edge').map((one) => values(one)['change']);
    expect(new Set(changesIn({ day: '2020', compared: '2010' }))).toEqual(new Set(['Gagné', 'Perdu']));
    expect(new Set(changesIn({ day: '2020', compared: null }))).toEqual(new Set([undefined]));
  });
});
