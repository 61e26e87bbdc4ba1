import { textOf, type JsonObject } from '../../trees/read-json';
import { everywhere, objects } from '../../trees/tree';
import { saidOf, type Said } from './drawn-map';
import type { MapFormat } from './map-format';

/**
 * GraphML (http://graphml.graphdrawing.org) as Gephi, yEd, Cytoscape, igraph and networkx write it. A hyperedge is a
 * tie of several.
 */
export const graphml: MapFormat = {
  words: { nodes: 'nodes', edges: 'edges', edge: 'edge', ends: ['source', 'target'] },
  namesOthers: false,
  isOf: (tree) => 'graphml' in tree,
  read: (tree) => {
    const keys = objects(tree, 'graphml/key');
    const [ofNodes, ofEdges] = [keysOf(keys, ['node']), keysOf(keys, ['edge', 'hyperedge'])];
    const graphs = objects(tree, 'graphml/graph').flatMap(within);
    const of = (name: string) => graphs.flatMap((one) => objects(one, name));
    return {
      nodes: of('node').map((one) => ({ ids: [textOf(one['@id'])], said: told(one, ofNodes, 'NodeLabel') })),
      edges: [
        ...of('edge').map((one) => ({
          id: textOf(one['@id']),
          ends: [textOf(one['@source']), textOf(one['@target'])],
          said: told(one, ofEdges, 'EdgeLabel'),
        })),
        ...of('hyperedge').map((one) => ({
          id: textOf(one['@id']),
          ends: objects(one, 'endpoint').map((end) => textOf(end['@node'])),
          said: told(one, ofEdges, 'EdgeLabel'),
        })),
      ],
    };
  },
};

/** A graph, and those inside of its nodes. */
function within(graph: JsonObject): JsonObject[] {
  return [graph, ...objects(graph, 'node/graph').flatMap(within)];
}

/** What a key is called, and what is meant where an element does not say it. */
interface Key {
  readonly title: string;
  readonly otherwise: string;
}

type Keys = ReadonlyMap<string, Key>;

function keysOf(keys: readonly JsonObject[], of: readonly string[]): Keys {
  return new Map(
    keys
      .filter((one) => [...of, 'all', ''].includes(textOf(one['@for'])))
      .map((one) => [
        textOf(one['@id']),
        { title: textOf(one['@attr.name']) || textOf(one['@id']), otherwise: textOf(one['default']) },
      ]),
  );
}

/** What draws a graph, and what programs keep for themselves, is about no actor. */
const ofNoActor: ReadonlySet<string> = new Set([
  ...['x', 'y', 'z', 'r', 'g', 'b', 'color', 'size'],
  // Of Gephi and of Cytoscape.
  ...['edge id', 'edgeid', 'suid', 'selected', 'shared name', 'shared interaction'],
]);

/** Whether an edge has a direction is no word about it. */
const ofNoTie: ReadonlySet<string> = new Set([...ofNoActor, 'direction']);

function told(one: JsonObject, keys: Keys, label: 'NodeLabel' | 'EdgeLabel'): Said {
  const data = objects(one, 'data');
  const values = new Map(data.map((each) => [textOf(each['@key']), textOf(each)] as const));
  const said = [...new Set([...values.keys(), ...keys.keys()])].map((id) => {
    const { title = id, otherwise = '' } = keys.get(id) ?? {};
    return [title, values.get(id) || otherwise] as const;
  });
  // yEd keeps what is written on a node with how it is drawn.
  const drawn = ['Label.Text', label].flatMap((name) => everywhere(data, name)).map(textOf);
  return saidOf(
    [...said, ['label', drawn.find(Boolean) ?? ''], ['description', textOf(one['desc'])]],
    label === 'NodeLabel' ? ofNoActor : ofNoTie,
  );
}
