import { xmlElement, xmlText, xmlLines } from '../../../lib/xml';
import { aboutOf } from './about';
import { cellOf, columns, describedIn, saidOf, type DescribedEdge, type DescribedNode } from './described';
import type { TakenView } from './taken-view';

type Table = 'graph' | 'node' | 'edge';
type Said = readonly (readonly [name: string, value: string | number | undefined])[];

/** What is said besides the columns, and its type in the format. */
const own = {
  graph: [
    ['title', 'string'],
    ['description', 'string'],
    ['date', 'string'],
    ['address', 'string'],
  ],
  // Names that programs draw by.
  node: [
    ['label', 'string'],
    ['x', 'double'],
    ['y', 'double'],
    ['size', 'double'],
    ['color', 'string'],
    ['start', 'string'],
    ['end', 'string'],
  ],
  edge: [
    ['label', 'string'],
    ['weight', 'double'],
    ['direction', 'string'],
    ['color', 'string'],
    ['start', 'string'],
    ['end', 'string'],
  ],
} as const;

/**
 * What is brought out, as GraphML (http://graphml.graphdrawing.org) for R, Python and Cytoscape. The format lets
 * directed and undirected edges stand in one graph, but networkx refuses such a file and igraph reads past it: the
 * graph is directed where all its edges are, and else each edge says its direction as it says its kind.
 */
export function graphmlOf(taken: TakenView): string {
  const { nodes, edges } = describedIn(taken);
  const isDirected = edges.length > 0 && edges.every(({ direction }) => direction === 'directed');
  const { title, what, notes } = aboutOf(taken);
  const description = [what, ...notes].join('\n');
  const root = [
    ...(['graph', 'node', 'edge'] as const).flatMap(keysOf),
    xmlElement(
      'graph',
      { id: 'maillage', edgedefault: isDirected ? 'directed' : 'undirected' },
      xmlLines([
        ...dataOf('graph', [
          ['title', title],
          ['description', description],
          ['date', taken.today],
          ['address', taken.address],
        ]),
        ...nodes.map(nodeOf),
        ...edges.map(edgeOf),
      ]),
    ),
  ];
  const names = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('graphml', names, xmlLines(root))}\n`;
}

function nodeOf({ drawn, label, at, colour, times, values }: DescribedNode): string {
  const said: Said = [
    ['label', label],
    ['x', at?.x],
    ['y', at?.y],
    ['size', drawn.size],
    ['color', colour],
    ['start', times.start],
    ['end', times.end],
    ...saidOf('node', values).map(([name, value]) => [name, cellOf(value)] as const),
  ];
  return xmlElement('node', { id: drawn.id }, xmlLines(dataOf('node', said)));
}

function edgeOf({ id, source, target, ...edge }: DescribedEdge): string {
  const said: Said = [
    ['label', edge.label],
    ['weight', edge.weight],
    ['direction', edge.direction],
    ['color', edge.colour],
    ['start', edge.times.start],
    ['end', edge.times.end],
    ...saidOf('edge', edge.values).map(([name, value]) => [name, cellOf(value)] as const),
  ];
  return xmlElement('edge', { id, source, target }, xmlLines(dataOf('edge', said)));
}

/** A key is one in the whole file: both nodes and edges have a label. */
const keyOf = (table: Table, name: string): string => `${table}_${name}`;

function keysOf(table: Table): string[] {
  const all = table === 'graph' ? own.graph : [...own[table], ...columns[table]];
  return all.map(([name, type]) =>
    xmlElement('key', {
      id: keyOf(table, name),
      for: table,
      'attr.name': name,
      'attr.type': type === 'anyURI' ? 'string' : type,
    }),
  );
}

function dataOf(table: Table, said: Said): string[] {
  return said.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [xmlElement('data', { key: keyOf(table, name) }, xmlText(String(value)))],
  );
}
