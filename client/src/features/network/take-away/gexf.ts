import { xmlElement, xmlLines } from '../../../lib/xml';
import { aboutOf } from './about';
import {
  cellOf,
  columns,
  describedIn,
  saidOf,
  type DescribedEdge,
  type DescribedNode,
  type Table,
} from './described';
import { gexfFile } from './gexf-file';
import type { TakenView } from './taken-view';

/** Shapes that the format knows; of others the column `type` tells. */
const shapes: Readonly<Record<string, string>> = {
  ellipse: 'disc',
  'round-rectangle': 'square',
  triangle: 'triangle',
  diamond: 'diamond',
};

/** What is brought out, as GEXF 1.3 (https://gexf.net) for Gephi. Time is when an edge was possibly going on. */
export function gexfOf(taken: TakenView): string {
  const { nodes, edges } = describedIn(taken);
  const timed = edges.some(({ times }) => times.start ?? times.end);
  const about = aboutOf(taken);
  const graph = [
    attributesOf('node'),
    attributesOf('edge'),
    xmlElement('nodes', { count: nodes.length }, xmlLines(nodes.map(nodeOf))),
    xmlElement('edges', { count: edges.length }, xmlLines(edges.map(edgeOf))),
  ];
  return gexfFile(about, graph, { today: taken.today, timed });
}

function nodeOf({ drawn, label, values, times, at, colour }: DescribedNode): string {
  return xmlElement(
    'node',
    { id: drawn.id, label, ...times },
    xmlLines([
      colourOf(colour),
      ...(at ? [xmlElement('viz:position', { ...at, z: 0 })] : []),
      xmlElement('viz:size', { value: drawn.size }),
      ...(shapes[drawn.shape] ? [xmlElement('viz:shape', { value: shapes[drawn.shape] })] : []),
      valuesOf(saidOf('node', values)),
    ]),
  );
}

function edgeOf(edge: DescribedEdge): string {
  const { id, source, target, direction: type, label, weight, kind, times } = edge;
  return xmlElement(
    'edge',
    // Edges of several kinds between the same two stay apart.
    { id, source, target, type, label, weight, kind, ...times },
    xmlLines([
      colourOf(edge.colour),
      xmlElement('viz:thickness', { value: 1 }),
      xmlElement('viz:shape', { value: edge.line }),
      valuesOf(saidOf('edge', edge.values)),
    ]),
  );
}

function attributesOf(table: Table): string {
  const found = columns[table].map(([title, type]) => xmlElement('attribute', { id: title, title, type }));
  return xmlElement('attributes', { class: table, mode: 'static' }, xmlLines(found));
}

function valuesOf(said: ReturnType<typeof saidOf>): string {
  const found = said.map(([name, value]) => xmlElement('attvalue', { for: name, value: cellOf(value) }));
  return xmlElement('attvalues', {}, xmlLines(found));
}

/** The three parts of #rrggbb. */
function colourOf(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  return xmlElement('viz:color', { r, g, b });
}
