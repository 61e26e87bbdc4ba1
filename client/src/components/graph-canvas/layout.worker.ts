import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { CanvasElements, Positions } from './types';

cytoscape.use(fcose);

export interface LayoutRequest {
  readonly number: number;
  readonly elements: CanvasElements;
  /** Width over height of the canvas. */
  readonly ratio: number;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly positions: Positions;
  readonly milliseconds: number;
}

/** The layout draws lots: from a seed, so that the same network gives the same picture. */
function seed(start: number): void {
  let state = start >>> 0;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function positionsOf({ nodes, edges, groups }: CanvasElements, ratio: number): Positions {
  seed(20_130_305);
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...groups.map(({ id }) => ({ data: { id } })),
      ...nodes.map(({ id, parent, size }) => ({ data: { id, size, ...(parent ? { parent } : {}) } })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    style: [{ selector: 'node[size]', style: { width: 'data(size)', height: 'data(size)' } }],
  });
  const many = nodes.length > 150;
  graph
    .layout({
      name: 'fcose',
      quality: many ? 'default' : 'proof',
      animate: false,
      randomize: true,
      fit: false,
      nodeDimensionsIncludeLabels: false,
      idealEdgeLength: many ? 120 : 72,
      nodeRepulsion: many ? 16_000 : 7_500,
      nodeSeparation: many ? 120 : 80,
      gravity: many ? 0.15 : 0.3,
      numIter: many ? 1500 : 3500,
      packComponents: true,
      tile: true,
    } as cytoscape.LayoutOptions)
    .run();
  const box = graph.elements().boundingBox({});
  const stretch = Math.min(1.6, Math.max(1, (ratio * box.h) / Math.max(1, box.w)));
  const positions: Record<string, { x: number; y: number }> = {};
  graph.nodes(':childless').forEach((node) => {
    const { x, y } = node.position();
    positions[node.id()] = { x: Math.round(x * stretch), y: Math.round(y) };
  });
  graph.destroy();
  return positions;
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const start = performance.now();
  const positions = positionsOf(data.elements, data.ratio);
  const answer: LayoutAnswer = { number: data.number, positions, milliseconds: performance.now() - start };
  self.postMessage(answer);
};
