import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { CanvasEdge, CanvasNode, Position } from '../types';
import { roomOf } from './boxes';
import { withSeed } from './with-seed';

cytoscape.use(fcose);

/** Above so many nodes a picture that is good enough has to do. */
const MANY = 150;

/** Places from forces between nodes, the same for the same graph. Rooms for labels are left where asked. */
export function forceLayout(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  labelled: (node: CanvasNode) => boolean,
): Map<string, Position> {
  const many = nodes.length > MANY;
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map((node) => {
        const room = roomOf(node, labelled(node));
        return { data: { id: node.id, w: room.left + room.right, h: room.above + room.below } };
      }),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
  });
  const options = {
    name: 'fcose',
    quality: many ? 'default' : 'proof',
    animate: false,
    randomize: true,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: many ? 110 : 60,
    nodeRepulsion: many ? 20_000 : 9_000,
    nodeSeparation: many ? 150 : 110,
    gravity: many ? 0.15 : 0.3,
    numIter: many ? 1500 : 3000,
    packComponents: false,
    tile: false,
  };
  withSeed(20_130_305, () => graph.layout(options as cytoscape.LayoutOptions).run());
  const places = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
  graph.destroy();
  return places;
}
