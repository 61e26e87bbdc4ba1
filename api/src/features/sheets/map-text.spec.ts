import * as fc from 'fast-check';
import { hasContact } from '../../algorithms/cells/contacts';
import { readMap } from '../../algorithms/sheets/maps/read-map';
import type { JsonObject } from '../../algorithms/trees/read-json';
import { isMapText } from './map-text';
import { readSheets, MOST_ROWS, type BroughtSheet } from './read-sheets';

const read = (text: string, more: Partial<BroughtSheet> = {}) =>
  readSheets([{ name: 'carte', text, aside: false, ...more }], '2024');
const problems = (text: string) => read(text).problems;
const gexf = (inside: string) => `<gexf xmlns="http://gexf.net/1.3"><graph>${inside}</graph></gexf>`;
const node = (id: number | string) => `<node id="${id}" label="Structure inventée ${id}"/>`;

describe('a text that is a map, or wants to be', () => {
  it('is no table: JSON and XML are not split into cells', () => {
    expect(isMapText('\uFEFF{ "elements": [] }')).toBe(true);
    expect(isMapText('\uFEFF\n<gexf/>')).toBe(true);
    expect(isMapText('Nom;"elements": [')).toBe(false);
    expect(isMapText('Nom <court>;x')).toBe(false);
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', 'NOT_A_MAP', { found: '<svg>' }],
    ['<?xml version="1.0"?><!-- x --><rss version="2.0"><channel/></rss>', 'NOT_A_MAP', { found: '<rss>' }],
    ['<!DOCTYPE html><html><body><br></body></html>', 'NOT_A_MAP', { found: '<html>' }],
    ['<table><tr><td>Nom</table>', 'NOT_A_MAP', { found: '<table>' }],
    ['<', 'NOT_A_MAP', { found: 'XML' }],
    ['<gexf>\n<graph>\n<nodes>', 'MALFORMED_MAP', { line: 3, detail: '<nodes> …' }],
    ['<gexf>\n<graph a=1/></gexf>', 'MALFORMED_MAP', { line: 2, detail: expect.any(String) }],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE graphml [<!ENTITY a "b">]>\n<graphml><graph><node id="&a;"/></graph></graphml>',
      'DOCTYPE_REFUSED',
      { line: 2 },
    ],
    [`<gexf>${'<node>'.repeat(200)}${'</node>'.repeat(200)}</gexf>`, 'MALFORMED_MAP', { line: 1 }],
  ])('is refused where it is none: %s', (text, code, parameters) => {
    expect(problems(text)).toMatchObject([{ code, parameters: { sheet: 'carte', ...parameters } }]);
    expect(read(text).tables).toEqual([]);
    expect(read(text, { aside: true }).problems).toEqual([]);
  });

  it('says that there is nothing in one without nodes', () => {
    for (const text of [
      gexf(''),
      '<gexf/>',
      gexf('<nodes/>'),
      '<graphml><graph/></graphml>',
      '{"elements":[]}',
    ])
      expect(problems(text).map(({ code }) => code)).toEqual(['EMPTY_SHEET']);
  });

  it('has so many rows and columns and no more', () => {
    const nodes = (count: number) =>
      gexf(`<nodes>${Array.from({ length: count }, (_, id) => node(id)).join('')}</nodes>`);
    expect(read(nodes(MOST_ROWS)).items).toHaveLength(MOST_ROWS);
    expect(problems(nodes(MOST_ROWS + 1))).toMatchObject([{ code: 'TOO_MANY_ROWS' }]);
    const values = Array.from({ length: 400 }, (_, id) => `<attvalue for="a${id}" value="1"/>`).join('');
    const wide = gexf(
      `<nodes><node id="1" label="Une inventée"><attvalues>${values}</attvalues></node></nodes>`,
    );
    expect(problems(wide)).toEqual([
      { code: 'TOO_MANY_ATTRIBUTES', parameters: { sheet: 'carte', count: 401, max: 300 } },
    ]);
  });

  it('is read quickly whatever stands in one attribute, and says so of columns with contacts', () => {
    const huge = 'Très long. '.repeat(300_000);
    const attributes = `<attributes class="node"><attribute id="d" title="Description" type="string"/>
      <attribute id="t" title="Téléphone" type="string"/></attributes>`;
    const text = gexf(`${attributes}<nodes><node id="1" label="Une inventée"><attvalues>
      <attvalue for="d" value="${huge}"/><attvalue for="t" value="06 00 00 00 00"/></attvalues></node></nodes>`);
    const { items, problems } = read(text);
    expect(items).toMatchObject([{ draft: { name: 'Une inventée' } }]);
    expect(problems).toEqual([
      { code: 'CONTACTS_LEFT_OUT', parameters: { sheet: 'carte · nodes', columns: 'Téléphone' } },
    ]);
  });

  it('is told what its columns are for each of its tables, and by one saying for both', () => {
    const text = gexf(`<nodes>${node(1)}${node(2)}</nodes>
      <edges><edge source="1" target="2" label="Prêt" kind="Formation"/></edges>`);
    const columnsOf = (more: Partial<BroughtSheet>) =>
      read(text, more).tables.map(({ layout }) => layout?.columns);
    const ends = { source: 'participants', target: 'participants' };
    expect(columnsOf({ ofTables: { TIES: { label: '' } } })).toEqual([
      { label: 'name' },
      { ...ends, label: '', kind: 'kind' },
    ]);
    expect(columnsOf({ columns: { label: 'summary' } })).toEqual([
      { label: 'summary' },
      { ...ends, label: 'summary', kind: 'kind' },
    ]);
    expect(read(text, { words: { x: 'FUNDING' } }).tables.map(({ layout }) => layout?.words)).toEqual([
      { x: 'FUNDING' },
      { x: 'FUNDING' },
    ]);
  });
});

describe('whatever stands in a map', () => {
  const names = fc.constantFrom(
    ...['gexf', 'graphml', 'graph', 'nodes', 'node', 'edges', 'edge', 'hyperedge', 'endpoint', 'attributes'],
    ...['attribute', 'attvalues', 'attvalue', 'spells', 'spell', 'key', 'data', 'default', 'elements'],
    ...['connections', 'label', 'from', 'to', 'NodeLabel', 'Label.Text', 'desc', '#text', '@id', '@label'],
    ...[
      '@for',
      '@key',
      '@value',
      '@title',
      '@attr.name',
      '@class',
      '@source',
      '@target',
      '@start',
      '@timestamp',
    ],
    ...['@type', '@kind', '__proto__', 'constructor', '@__proto__', 'toString'],
  );
  const texts = fc.oneof(
    fc.constantFrom(
      ...['1', '2', 'node', 'edge', 'tie:x', 'edge:x:1:2', 'label', 'Prêt', '[a, b', '2013', ''],
    ),
    fc.constantFrom(...['x@exemple.invalid', '06 00 00 00 00', '__proto__', 'liststring', 'Infinity', ';|;']),
    fc.string(),
  );
  const { tree } = fc.letrec<{ tree: JsonObject; part: unknown }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      texts,
      fc.constantFrom(null, 0, true),
      fc.array(tie('part'), { maxLength: 4 }),
      tie('tree'),
    ),
    tree: fc
      .array(fc.tuple(names, tie('part')), { maxLength: 6 })
      .map((all) => Object.fromEntries(all) as JsonObject),
  }));
  /** Trees in which nodes and edges stand where they are looked for. */
  const placed = fc
    .tuple(fc.array(tree, { maxLength: 5 }), fc.array(tree, { maxLength: 5 }), tree)
    .map(([nodes, edges, more]): JsonObject[] => [
      { gexf: { graph: { ...more, nodes: { node: nodes }, edges: { edge: edges } } } },
      { graphml: { ...more, graph: { node: nodes, edge: edges, hyperedge: edges } } },
      { elements: nodes, connections: edges },
    ]);

  it('a tree is two tables, a fault or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((one) => [one]),
          placed,
        ),
        (trees) => {
          for (const one of trees)
            for (const { table } of tablesOf(one)) {
              for (const { cells } of table.rows) expect(cells).toHaveLength(table.header.length);
              expect(JSON.stringify(table)).not.toContain('[object');
            }
        },
      ),
    );
  });

  it('a text is rows or problems, and none says a contact', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '</',
          '/>',
          '"',
          '=',
          '&',
          '&amp;',
          '&#0;',
          '&#xD800;',
          '<![CDATA[',
          ']]>',
          '<!--',
          '-->',
        ],
      ),
      fc.constantFrom(
        '<gexf>',
        '<graph>',
        '<nodes>',
        node(1),
        '</nodes>',
        '</graph>',
        '</gexf>',
        '<?xml',
        '?>',
        '\u0000',
      ),
      texts,
    );
    const written = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''));
    const attribute = texts.map((text) => text.replaceAll(/[<&"]/g, ''));
    const drawn = fc.array(fc.tuple(attribute, attribute, attribute), { maxLength: 5 }).map((all) =>
      gexf(
        `<nodes>${all.map(([id, label, value]) => `<node id="${id}" label="${label}"><attvalues><attvalue for="${label}" value="${value}"/></attvalues></node>`).join('')}</nodes>
         <edges>${all.map(([id, label, value]) => `<edge id="${label}" source="${id}" target="${value}" kind="${label}"/>`).join('')}</edges>`,
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          written.map((text) => `<${text}`),
          written.map((text) => `{${text}`),
          drawn,
        ),
        (text) => {
          const { items, problems } = read(text);
          for (const { quote, title, draft } of items)
            for (const said of [quote, title, JSON.stringify(draft ?? {})])
              expect([said, hasContact(said)]).toEqual([said, false]);
          for (const { parameters } of problems) expect(hasContact(JSON.stringify(parameters))).toBe(false);
        },
      ),
    );
  });
});

function tablesOf(tree: JsonObject) {
  const read = readMap(tree);
  return read && 'tables' in read ? read.tables : [];
}
