import type { Core, ElementDefinition } from 'cytoscape';
import { between, fillOf, resolveColour, type CanvasColours } from './canvas-colours';
import { around, label as type, labelSize, placed, roomOf, type Rectangle } from './layout/boxes';
import { labelRule } from './layout/free-labels';
import { linesOf } from './layout/lines';
import type { ArrangedElements, CanvasNode, Position } from './types';

/** How large the names of groups are, on the sheet. */
const GROUP_NAME = 16;

/** How much of the neutral colour is in what has no colour of its own. */
const PALE = 0.62;

/** Puts other elements in the place of those drawn; what was there before starts from where it was. */
export function drawElements(
  graph: Core,
  host: Element,
  arranged: ArrangedElements,
  colours: CanvasColours,
): void {
  const before = new Map(
    graph
      .nodes(':childless')
      .toArray()
      .map((node) => [node.id(), { ...node.position() }]),
  );
  graph.batch(() => {
    graph.elements().remove();
    graph.add(definitions(host, arranged, colours, before));
  });
}

/** Gives drawn elements the colours of another scheme. */
export function recolour(
  graph: Core,
  host: Element,
  { elements }: ArrangedElements,
  colours: CanvasColours,
): void {
  for (const node of elements.nodes)
    graph.$id(node.id).data({ ...fill(host, node, colours), ...strokeOf(host, node) });
  for (const edge of elements.edges) if (edge.stroke) graph.$id(edge.id).data(strokeOf(host, edge));
}

/** The rectangle that nodes and their labels take: of some of them, if there are such, or of all. */
export function extentOf(
  { elements, positions }: ArrangedElements,
  among?: ReadonlySet<string>,
): Rectangle | undefined {
  const labelled = labelRule(elements.nodes);
  const rooms = elements.nodes.flatMap((node) => {
    const at = positions[node.id];
    return at && (among?.has(node.id) ?? true) ? [placed(roomOf(node, labelled(node)), at)] : [];
  });
  if (rooms.length === 0) return undefined;
  const box = around(rooms);
  // The sheet of a group is wider than what stands on it.
  const edge = elements.groups.length === 0 ? 0 : 30;
  return { x1: box.x1 - edge, y1: box.y1 - edge, x2: box.x2 + edge, y2: box.y2 + edge };
}

function definitions(
  host: Element,
  { elements, positions }: ArrangedElements,
  colours: CanvasColours,
  before: ReadonlyMap<string, Position>,
): ElementDefinition[] {
  return [
    ...elements.groups.map(({ id, label }) => ({ data: { id, label, type: GROUP_NAME } })),
    ...elements.nodes.map((node) => ({
      data: {
        ...node,
        ...fill(host, node, colours),
        ...strokeOf(host, node),
        label: linesOf(node.label, labelSize(node), type.width).join('\n'),
        type: labelSize(node),
        plain: node.colours.length === 0 && !node.hollow,
      },
      position: { ...(before.get(node.id) ?? positions[node.id] ?? { x: 0, y: 0 }) },
    })),
    ...elements.edges.map((edge) => ({
      data: {
        ...edge,
        ...strokeOf(host, edge),
        thin: elements.groups.length > 0,
        forward: edge.arrow === 'forward' || edge.arrow === 'both',
        backward: edge.arrow === 'backward' || edge.arrow === 'both',
      },
    })),
  ];
}

const strokeOf = (host: Element, { stroke }: Pick<CanvasNode, 'stroke'>) =>
  stroke ? { stroke: resolveColour(host, stroke) } : {};

function fill(host: Element, node: CanvasNode, colours: CanvasColours) {
  if (node.small || node.hollow) return fillOf([colours.surface]);
  if (node.colours.length === 0) return fillOf([between(colours.none, colours.surface, PALE)]);
  return fillOf(node.colours.map((colour) => resolveColour(host, colour)));
}
