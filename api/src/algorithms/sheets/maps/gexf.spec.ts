import { draftsIn, itemsIn, problemsIn, tablesIn } from './testing/map-rows';

/** As Gephi 0.10 writes it, statistics that it reckoned among the attributes. */
const gephi = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
  <meta lastmodifieddate="2024-05-17">
    <creator>Gephi 0.10.1</creator>
    <title></title>
    <description></description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static">
      <attribute id="nature" title="Nature" type="string"></attribute>
      <attribute id="commune" title="Commune" type="string"></attribute>
      <attribute id="courriel" title="Courriel" type="string"></attribute>
      <attribute id="salaries" title="Nb salariés" type="integer"></attribute>
      <attribute id="degree" title="Degree" type="integer">
        <default>0</default>
      </attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer">
        <default>0</default>
      </attribute>
      <attribute id="clustering" title="Clustering Coefficient" type="double"></attribute>
      <attribute id="triangles" title="Number of triangles" type="integer"></attribute>
      <attribute id="pageranks" title="PageRank" type="double"></attribute>
    </attributes>
    <attributes class="edge" mode="static">
      <attribute id="relation" title="Relation" type="string">
        <default>Achats groupés</default>
      </attribute>
      <attribute id="depuis" title="Depuis" type="integer"></attribute>
    </attributes>
    <nodes>
      <node id="1" label="Laverie invent&#233;e &amp; Cie">
        <attvalues>
          <attvalue for="nature" value="Association"></attvalue>
          <attvalue for="commune" value="Ville inventée"></attvalue>
          <attvalue for="courriel" value="contact@exemple.invalid"></attvalue>
          <attvalue for="salaries" value="12"></attvalue>
          <attvalue for="degree" value="2"></attvalue>
          <attvalue for="triangles" value="1"></attvalue>
        </attvalues>
        <viz:size value="10.0"></viz:size>
        <viz:position x="-61.1" y="318.0"></viz:position>
        <viz:color r="192" g="192" b="192"></viz:color>
      </node>
      <node id="2" label="Verger inventé">
        <attvalues>
          <attvalue for="nature" value="Scic"></attvalue>
        </attvalues>
        <viz:size value="10.0"></viz:size>
      </node>
      <node id="3" label="Halle; marché inventés">
      </node>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" weight="2.0">
        <attvalues>
          <attvalue for="relation" value="Groupement d’employeurs"></attvalue>
          <attvalue for="depuis" value="2013"></attvalue>
        </attvalues>
      </edge>
      <edge id="1" source="1" target="3" type="directed" label="Commande commune"></edge>
    </edges>
  </graph>
</gexf>`;

const file = (
  nodes: string,
  edges = '',
  attributes = '',
  of = 'xmlns="http://www.gexf.net/1.2draft" version="1.2"',
) => `<gexf ${of}><graph>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const two = '<node id="a" label="Laverie inventée"/><node id="b" label="Verger inventé"/>';

describe('a network of Gephi', () => {
  it('is two tables: attributes by their titles, those that mean nothing here left aside', () => {
    expect(tablesIn(gephi)).toEqual([
      {
        name: 'nodes',
        header: [
          ...['label', 'Nature', 'Commune', 'Courriel', 'Nb salariés', 'Degree', 'Modularity Class'],
          'Number of triangles',
        ],
        rows: [
          [
            'Laverie inventée & Cie',
            'Association',
            'Ville inventée',
            'contact@exemple.invalid',
            '12',
            '2',
            '0',
            '1',
          ],
          ['Verger inventé', 'Scic', '', '', '', '0', '0', ''],
          ['Halle; marché inventés', '', '', '', '', '0', '0', ''],
        ],
        columns: { label: 'name', Nature: 'type', Commune: 'territory', 'Nb salariés': 'property.EMPLOYEES' },
      },
      {
        name: 'edges',
        header: ['source', 'target', 'label', 'Relation', 'Depuis', 'weight'],
        rows: [
          ['Laverie inventée & Cie', 'Verger inventé', '', 'Groupement d’employeurs', '2013', '2.0'],
          ['Laverie inventée & Cie', 'Halle, marché inventés', 'Commande commune', 'Achats groupés', '', ''],
        ],
        columns: {
          source: 'participants',
          target: 'participants',
          label: 'name',
          Relation: 'kind',
          Depuis: 'since',
        },
      },
    ]);
    expect(problemsIn(gephi)).toEqual([]);
  });

  it('tells actors and ties', () => {
    expect(draftsIn(gephi)).toMatchObject([
      {
        name: 'Laverie inventée & Cie',
        type: 'ASSOCIATION',
        territory: 'Ville inventée',
        figures: [{ value: 12 }],
      },
      { name: 'Verger inventé', type: 'COOPERATIVE', cooperativeStatus: 'SCIC' },
      { name: 'Halle; marché inventés' },
      { kind: 'SHARED_SERVICES', participants: ['Laverie inventée & Cie', 'Verger inventé'], since: '2013' },
      { kind: 'PURCHASING_GROUP', participants: ['Laverie inventée & Cie', 'Halle, marché inventés'] },
    ]);
  });

  it.each([
    ['1.1', 'xmlns="http://www.gexf.net/1.1draft" version="1.1"', 'viz:'],
    [
      '1.2',
      'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"',
      'viz:',
    ],
    ['1.3', 'xmlns="http://gexf.net/1.3" version="1.3"', ''],
  ])('is read in its version %s', (_, of, viz) => {
    const drawn = `<node id="a" label="Laverie inventée"><${viz}color r="1" g="2" b="3"/><${viz}size value="2"/></node>`;
    expect(tablesIn(file(drawn, '', '', of))).toMatchObject([
      { header: ['label'], rows: [['Laverie inventée']] },
    ]);
  });

  it('is read with a prefix of its own, and with a mark of the order of bytes', () => {
    const own = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>
      <!-- invented --><g:gexf xmlns:g="http://gexf.net/1.3"><g:graph><g:nodes><g:node id="1" label="Laverie inventée"/></g:nodes></g:graph></g:gexf>`;
    expect(tablesIn(own)).toMatchObject([{ rows: [['Laverie inventée']] }]);
  });

  it('has no kinds of ties: a person says what such an edge is, and what an edge calls its kind is', () => {
    const edges = '<edge id="0" source="a" target="b" type="mutual"/>';
    const [, ties] = tablesIn(file(two, edges));
    expect(ties).toMatchObject({ header: ['source', 'target', 'type'], columns: { type: 'kind' } });
    expect(itemsIn(file(two, edges)).at(-1)?.problems).toEqual([
      { code: 'NO_SUCH_KIND', parameters: { value: 'edge' } },
    ]);
    const kinds = '<edge source="a" target="b" kind="Financement"/><edge source="b" target="a" label="x"/>';
    expect(itemsIn(file(two, kinds)).slice(2)).toMatchObject([
      { draft: { kind: 'FUNDING' }, problems: [] },
      { title: 'x', problems: [{ code: 'NO_SUCH_KIND', parameters: { value: 'edge' } }] },
    ]);
    const labels =
      '<edge source="a" target="b" label="Financement"/><edge source="b" target="a" label="Prêt"/>';
    expect(draftsIn(file(two, labels)).slice(2)).toMatchObject([{ kind: 'FUNDING' }, { kind: 'FUNDING' }]);
  });

  it('tells when edges were there: spells and points of time by the first and the last', () => {
    const edges = [
      'start="2013-05-01T00:00:00.000+02:00" end="Infinity"/>',
      'start="2004.0" end="2009.0"/>',
      '><spells><spell start="2010" end="2011"/><spell start="2013" end="2014"/></spells></edge>',
      '><spells><spell timestamp="2010"/><spell timestamp="2012"/></spells></edge>',
      'timestamp="2012-01-12"/>',
      '><slices><slice start="2001" end="2002"/></slices></edge>',
    ].map((rest) => `<edge source="a" target="b" kind="Formation" ${rest}`);
    const dates = draftsIn(file(two, edges.join('')))
      .slice(2)
      .map((one) => (one?.does === 'TIE' ? [one.since, one.until] : []));
    expect(dates).toEqual([
      ['2013-05-01', undefined],
      ['2004', '2009'],
      ['2010', '2014'],
      ['2010', '2012'],
      ['2012-01-12', undefined],
      ['2001', '2002'],
    ]);
  });

  it('reads nodes inside of nodes, and the last of what changes with time', () => {
    const nested = `<node id="a" label="Groupe inventé"><nodes><node id="b" label="Filiale inventée"><attvalues>
      <attvalue for="0" value="Scop" start="2001" end="2002"/><attvalue for="0" value="Association" start="2002"/>
      </attvalues></node></nodes><edges><edge source="a" target="b" label="Prêt"/></edges></node>`;
    const attributes =
      '<attributes class="node" mode="dynamic"><attribute id="0" title="Nature" type="string"/></attributes>';
    expect(draftsIn(file(nested, '', attributes))).toMatchObject([
      { name: 'Groupe inventé' },
      { name: 'Filiale inventée', type: 'ASSOCIATION' },
      { kind: 'FUNDING', participants: ['Groupe inventé', 'Filiale inventée'] },
    ]);
  });

  it('names who has no label by the id, and who a column names by that once somebody says so', () => {
    const nodes = ['n0', 'n1'].map(
      (id, index) =>
        `<node id="${id}"><attvalues><attvalue for="Appellation" value="Structure inventée ${index}"/></attvalues></node>`,
    );
    const text = file(nodes.join(''), '<edge source="n0" target="n1" kind="Formation"/>');
    expect(draftsIn(text)).toMatchObject([
      { name: 'n0' },
      { name: 'n1' },
      { kind: 'SHARED_TRAINING', participants: ['n0', 'n1'] },
    ]);
    const said = { ACTORS: { Appellation: 'name' } };
    const names = ['Structure inventée 0', 'Structure inventée 1'];
    expect(draftsIn(text, said)).toMatchObject([...names.map((name) => ({ name })), { participants: names }]);
    expect(tablesIn(text, said)[0]).toMatchObject({
      header: ['Appellation', 'label'],
      columns: { Appellation: 'name' },
    });
    // As titles say by themselves.
    expect(draftsIn(text.replaceAll('Appellation', 'Raison sociale'))[0]).toMatchObject({ name: names[0] });
  });

  it('lets another column be the kind, and leaves aside what somebody says means nothing', () => {
    const edges =
      '<edge source="a" target="b" kind="x"><attvalues><attvalue for="quoi" value="Prêt"/></attvalues></edge>';
    const text = file(two, edges);
    expect(itemsIn(text).at(-1)?.problems).toMatchObject([{ code: 'NO_SUCH_KIND' }]);
    const said = { TIES: { quoi: 'kind', source: 'participants', target: 'participants', other: 'name' } };
    expect(draftsIn(text, said).at(-1)).toMatchObject({ kind: 'FUNDING' });
    expect(tablesIn(text, { TIES: { kind: '' } })[1]?.columns).toMatchObject({ kind: '' });
  });

  it('says which nodes are not there, and takes of two of one id the first', () => {
    const nodes = `${two}<node id="a" label="Autre inventée"/>`;
    const edges = ['b', 'z', '__proto__']
      .map((to) => `<edge source="a" target="${to}" kind="Prêt"/>`)
      .join('');
    expect(problemsIn(file(nodes, edges))).toEqual([
      { code: 'NODES_NOT_THERE', parameters: { sheet: 'carte', ids: 'z, __proto__' } },
    ]);
    expect(itemsIn(file(nodes, edges)).slice(3)).toMatchObject([
      { draft: { participants: ['Laverie inventée', 'Verger inventé'] } },
      { problems: [{ code: 'TOO_FEW_PARTICIPANTS', parameters: { names: 'Laverie inventée' } }] },
      { problems: [{ code: 'TOO_FEW_PARTICIPANTS', parameters: { names: 'Laverie inventée' } }] },
    ]);
  });

  it('is no worse off for names that objects have by themselves', () => {
    const titles = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const attributes = titles.map(
      (title, index) => `<attribute id="${index}" title="${title}" type="string"/>`,
    );
    const values = titles.map((_, index) => `<attvalue for="${index}" value="v${index}"/>`);
    const node = (id: string) =>
      `<node id="${id}" label="${id}"><attvalues>${values.join('')}</attvalues></node>`;
    const text = file(
      titles.map(node).join(''),
      '<edge source="__proto__" target="constructor" kind="toString"/>',
      `<attributes class="node">${attributes.join('')}</attributes>`,
    );
    const [actors, ties] = tablesIn(text);
    expect(actors).toMatchObject({ header: ['label', ...titles], columns: { label: 'name' } });
    expect(actors?.rows[0]).toEqual(['__proto__', 'v0', 'v1', 'v2', 'v3']);
    expect(ties?.rows).toEqual([['__proto__', 'constructor', 'toString']]);
    expect(JSON.stringify([actors, ties])).not.toContain('[object');
  });

  it('reads lists however they are written', () => {
    const lists = [
      'SCOP, régie',
      '[SCOP, régie]',
      '[\'SCOP\', "régie"]'.replaceAll('"', '&quot;'),
      'SCOP|régie',
    ];
    const attributes =
      '<attributes class="node"><attribute id="t" title="tags" type="liststring"/></attributes>';
    const nodes = lists.map(
      (value, id) => `<node id="${id}"><attvalues><attvalue for="t" value="${value}"/></attvalues></node>`,
    );
    const [actors] = tablesIn(file(nodes.join(''), '', attributes));
    expect(new Set(actors?.rows.map((cells) => cells[1]))).toEqual(new Set(['SCOP; régie']));
  });
});
