import { draftsIn, itemsIn, problemsIn, tablesIn } from './testing/map-rows';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const graphml = (keys: string, graph: string, direction = 'undirected') =>
  `${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="${direction}">${graph}</graph></graphml>`;
const data = (key: string, value: string) => `<data key="${key}">${value}</data>`;

describe('a network as GraphML', () => {
  it('of Gephi: without what draws it', () => {
    const keys = [
      ...['label', 'Nature'].map(
        (name) => `<key attr.name="${name}" attr.type="string" for="node" id="${name}"/>`,
      ),
      '<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>',
      '<key attr.name="weight" attr.type="double" for="edge" id="weight"/>',
      '<key attr.name="Edge Id" attr.type="string" for="edge" id="edgeid"/>',
      ...['r', 'g', 'b'].map((name) => `<key attr.name="${name}" attr.type="int" for="node" id="${name}"/>`),
      ...['x', 'y', 'size'].map(
        (name) => `<key attr.name="${name}" attr.type="float" for="node" id="${name}"/>`,
      ),
    ];
    const node = (id: string, label: string, nature: string) =>
      `<node id="${id}">${data('label', label)}${data('Nature', nature)}${data('size', '10.0')}${data('r', '192')}${data('x', '-3.5')}</node>`;
    const text = graphml(
      keys.join('\n'),
      `${node('1', 'Laverie inventée', 'Association')}${node('2', 'Verger inventé', 'Scop')}
       <edge id="0" source="1" target="2">${data('edgeid', '0')}${data('weight', '1.0')}${data('edgelabel', 'Achats groupés')}</edge>`,
    );
    expect(tablesIn(text)).toMatchObject([
      { header: ['label', 'Nature'], columns: { label: 'name', Nature: 'type' } },
      {
        header: ['source', 'target', 'weight', 'Edge Label'],
        columns: { source: 'participants', target: 'participants', 'Edge Label': 'kind' },
      },
    ]);
    expect(draftsIn(text)[2]).toMatchObject({
      kind: 'PURCHASING_GROUP',
      participants: ['Laverie inventée', 'Verger inventé'],
    });
  });

  it('of networkx: names that are ids, keys with numbers, defaults', () => {
    const keys = `<key id="d1" for="edge" attr.name="kind" attr.type="string"/>
      <key id="d0" for="node" attr.name="nature" attr.type="string"><default>Association</default></key>`;
    const text = graphml(
      keys,
      `<node id="Laverie inventée"/><node id="Verger inventé">${data('d0', 'Scop')}</node>
       <edge source="Laverie inventée" target="Verger inventé">${data('d1', 'Prêt')}</edge>`,
      'directed',
    );
    expect(draftsIn(text)).toMatchObject([
      { name: 'Laverie inventée', type: 'ASSOCIATION' },
      { name: 'Verger inventé', type: 'COOPERATIVE', cooperativeStatus: 'SCOP' },
      { kind: 'FUNDING', participants: ['Laverie inventée', 'Verger inventé'] },
    ]);
  });

  it('of igraph: names under the key v_name', () => {
    const keys = `<key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="e_type" for="edge" attr.name="type" attr.type="string"/>`;
    const text = graphml(
      keys,
      `<node id="n0">${data('v_name', 'Laverie inventée')}</node><node id="n1">${data('v_name', 'Verger inventé')}</node>
       <edge source="n0" target="n1">${data('e_type', 'Formation')}</edge>`,
    );
    expect(draftsIn(text)).toMatchObject([
      { name: 'Laverie inventée' },
      { name: 'Verger inventé' },
      { kind: 'SHARED_TRAINING', participants: ['Laverie inventée', 'Verger inventé'] },
    ]);
  });

  it('of Cytoscape: names, and how they interact', () => {
    const key = (of: string, name: string) =>
      `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
    const keys = [
      ...['shared name', 'name', 'selected', 'SUID'].map((name) => key('node', name)),
      ...['shared interaction', 'interaction', 'name', 'SUID'].map((name) => key('edge', name)),
    ];
    const node = (id: string, name: string) =>
      `<node id="${id}">${data('node-shared name', name)}${data('node-name', name)}${data('node-selected', 'false')}${data('node-SUID', id)}</node>`;
    const text = graphml(
      keys.join(''),
      `${node('62', 'Laverie inventée')}${node('63', 'Verger inventé')}
       <edge id="70" source="62" target="63">${data('edge-interaction', 'Locaux partagés')}${data('edge-shared interaction', 'x')}${data('edge-name', 'Étage commun')}</edge>`,
    );
    expect(tablesIn(text).map(({ header }) => header)).toEqual([
      ['name', 'label'],
      ['source', 'target', 'interaction', 'name'],
    ]);
    expect(draftsIn(text)).toMatchObject([
      { name: 'Laverie inventée' },
      { name: 'Verger inventé' },
      { kind: 'SHARED_PREMISES', name: 'Étage commun', participants: ['Laverie inventée', 'Verger inventé'] },
    ]);
  });

  it('of yEd: what is written on nodes and lines, groups and what is in them', () => {
    const keys = `<key for="node" id="d5" attr.name="description" attr.type="string"/>
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>`;
    const shape = (label: string) =>
      `<data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1" y="2"/><y:NodeLabel alignment="center">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>`;
    const text = graphml(
      keys,
      `<node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Groupe inventé</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
         <graph edgedefault="directed" id="n0:"><node id="n0::n0">${data('d5', 'Lave le linge')}${shape('Laverie\ninventée')}</node></graph></node>
       <node id="n1">${shape('Verger inventé')}</node>
       <edge id="e0" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>Client</y:EdgeLabel></y:PolyLineEdge></data></edge>`,
    ).replace('<graphml', '<graphml xmlns:y="http://www.yworks.com/xml/graphml"');
    expect(draftsIn(text)).toMatchObject([
      { name: 'Groupe inventé' },
      { name: 'Verger inventé' },
      { name: 'Laverie inventée', summary: 'Lave le linge' },
      { kind: 'COMMERCIAL_RELATION', participants: ['Laverie inventée', 'Verger inventé'] },
    ]);
  });

  it('has ties of several as hyperedges', () => {
    const nodes = ['Un', 'Deux', 'Trois'].map((id) => `<node id="${id} inventé"/>`).join('');
    const ends = ['Un', 'Deux', 'Trois', 'Quatre']
      .map((id) => `<endpoint node="${id} inventé" port="p"/>`)
      .join('');
    const text = graphml(
      '<key id="k" for="hyperedge" attr.name="kind" attr.type="string"/>',
      `${nodes}<hyperedge id="h">${data('k', 'Groupement d’achats')}<desc>Ensemble</desc>${ends}</hyperedge>`,
    );
    expect(draftsIn(text).at(-1)).toMatchObject({
      kind: 'PURCHASING_GROUP',
      participants: ['Un inventé', 'Deux inventé', 'Trois inventé'],
      summary: 'Ensemble',
    });
    expect(problemsIn(text)).toEqual([
      { code: 'NODES_NOT_THERE', parameters: { sheet: 'carte', ids: 'Quatre inventé' } },
    ]);
  });

  it('leaves out addresses and telephone numbers, and names nobody by one', () => {
    const keys = '<key id="c" for="node" attr.name="Contact" attr.type="string"/>';
    const text = graphml(keys, `<node id="x@exemple.invalid">${data('c', '06 00 00 00 00')}</node>`);
    expect(tablesIn(text)[0]?.columns).toEqual({ label: 'name' });
    expect(itemsIn(text)[0]).toMatchObject({ problems: [{ code: 'CONTACT_IN_TEXT' }, { code: 'NO_NAME' }] });
  });
});
