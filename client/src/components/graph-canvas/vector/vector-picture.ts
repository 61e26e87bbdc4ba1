import { xmlElement, xmlText } from '../../../lib/xml';
import { between, type CanvasColours } from '../canvas-colours';
import { classesOf } from '../classes-of';
import { around, label as type, LARGE, labelSize, placed, roomOf, type Rectangle } from '../layout/boxes';
import { labelRule, type Side } from '../layout/free-labels';
import { linesOf } from '../layout/lines';
import type { ArrangedElements, CanvasEdge, CanvasMark, CanvasNode, Marks, Position } from '../types';
import { outline, round } from './outlines';
import { besides, line } from './vector-lines';

/** Fonts that stand in for the page's where it is not installed. */
const VECTOR_FONT = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', Helvetica, Arial, sans-serif";

export const DASHES = { solid: undefined, dashed: '7 4', dotted: '2 4' } as const;

/** How much of the neutral colour is in what has no colour of its own, as in the drawing. */
const PALE = 0.62;
/** Sides on which a name stands that is not under its node. */
const sides: readonly Side[] = ['above', 'right', 'left'];
const GROUP = { padding: 26, corner: 10, size: 16 } as const;

interface Picture {
  /** What is inside of an element `svg`, the part for `defs` included. */
  readonly content: string;
  readonly box: Rectangle;
}

/** How a colour of the elements, which may be the name of a property of the page, is written in a file. */
type Resolve = (colour: string) => string;

/**
 * The drawing as vectors: what it is on the screen, whole. What is faded is there without its name, as it is there.
 * Nothing but attributes that every program reads: no style sheet, no marker, no order of painting.
 */
export function vectorPicture(
  arranged: ArrangedElements,
  marks: Marks,
  colours: CanvasColours,
  resolve: Resolve,
): Picture {
  const { elements, positions } = arranged;
  const nodes = new Map(elements.nodes.map((node) => [node.id, node]));
  const marksOf = (id: string): readonly CanvasMark[] => marks.get(id) ?? [];
  const fills = new Fills(colours, resolve);
  const beside = besides(elements.edges);
  const grouped = elements.groups.length > 0;
  const ties = elements.edges.map((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const [from, to] = [positions[edge.source], positions[edge.target]];
    if (!source || !target || !from || !to) return '';
    const look = edgeLook(edge, marksOf(edge.id), grouped, colours, resolve);
    const drawn = line(edge, { source, target, from, to }, beside.get(edge.id) ?? 0, look);
    return drawn && piece(edge.label, marksOf(edge.id), look.opacity, drawn);
  });
  const bodies = elements.nodes.map((node) => {
    const at = positions[node.id];
    if (!at) return '';
    const border = borderOf(node, marksOf(node.id), colours, resolve);
    const drawn = outline(node.shape, at, node.size, {
      fill: fills.of(node),
      stroke: border.colour,
      'stroke-width': border.width,
      'stroke-dasharray': border.dashed ? '4 3' : undefined,
      'stroke-linejoin': 'round',
    });
    return piece(node.label, marksOf(node.id), opacityOf(marksOf(node.id)), drawn);
  });
  const labelled = new Map(
    [...classesOf(arranged, marks)].flatMap(([id, classes]) => {
      const found = classes.split(' ');
      return found.includes('labelled') ? [[id, sides.find((one) => found.includes(one)) ?? 'below']] : [];
    }),
  );
  const named = elements.nodes.filter(({ id }) => labelled.has(id));
  const names = named.flatMap((node) =>
    nameOf(node, positions[node.id], labelled.get(node.id) ?? 'below', marksOf(node.id), colours),
  );
  const groups = groupsOf(arranged, colours);
  const content = [
    xmlElement('defs', {}, fills.definitions()),
    layer('groups', {}, groups.drawn),
    layer('ties', {}, ties),
    layer('nodes', {}, bodies),
    // Behind all names, so that none is cut by the halo of another.
    layer(
      'halos',
      { 'aria-hidden': 'true', stroke: colours.surface, 'stroke-width': 4, 'stroke-linejoin': 'round' },
      names,
    ),
    layer('names', {}, names),
  ].join('\n');
  return { content, box: extent(arranged, labelled, groups.boxes) };
}

function layer(
  id: string,
  attributes: Readonly<Record<string, string | number>>,
  parts: readonly string[],
): string {
  const inside = parts.filter(Boolean).join('\n');
  return inside && xmlElement('g', { id, ...attributes }, `\n${inside}\n`);
}

/** With what it is called, where it is not faded. */
function piece(label: string, marks: readonly CanvasMark[], opacity: number, drawn: string): string {
  const title = marks.includes('faded') ? '' : xmlElement('title', {}, xmlText(label));
  return xmlElement('g', { opacity: opacity === 1 ? undefined : opacity }, title + drawn);
}

function opacityOf(marks: readonly CanvasMark[]): number {
  if (marks.includes('faded')) return 0.12;
  return marks.includes('aside') ? 0.3 : marks.includes('uncertain') ? 0.5 : 1;
}

function edgeLook(
  { line: kind, stroke, width, opacity }: CanvasEdge,
  marks: readonly CanvasMark[],
  grouped: boolean,
  colours: CanvasColours,
  resolve: Resolve,
) {
  const has = (mark: CanvasMark) => marks.includes(mark);
  const plain = width ?? (grouped ? 1 : kind === 'dotted' ? 2.6 : 1.5);
  const faint = opacityOf(marks);
  const plainColour = has('lit') || has('near') ? colours.accent : colours.line;
  const own = stroke && !has('kept') ? resolve(stroke) : plainColour;
  return {
    colour: has('way') ? colours.accent : has('gained') ? colours.gained : has('lost') ? colours.lost : own,
    width: has('way') ? 4 : has('near') ? 3 : has('gained') ? 3.4 : has('lost') ? 2.2 : plain,
    dashes: DASHES[kind],
    struck: has('lost') || kind === 'dotted',
    opacity: faint < 1 ? faint : (opacity ?? (grouped ? 0.55 : 1)),
  };
}

function borderOf(node: CanvasNode, marks: readonly CanvasMark[], colours: CanvasColours, resolve: Resolve) {
  const dashed = node.marked === true;
  if (marks.includes('chosen')) return { colour: colours.accent, width: 4, dashed: false };
  if (marks.includes('way')) return { colour: colours.accent, width: 3, dashed };
  if (marks.includes('gained')) return { colour: colours.gained, width: 3.4, dashed };
  if (marks.includes('lost')) return { colour: colours.lost, width: 1.6, dashed };
  if (dashed) return { colour: colours.ink, width: 2, dashed };
  if (node.small) {
    const own = node.stroke && !marks.includes('kept') ? resolve(node.stroke) : colours.faint;
    return { colour: own, width: 1.6, dashed };
  }
  if (node.hollow) return { colour: colours.faint, width: 1.8, dashed };
  const plain = node.colours.length === 0;
  return { colour: plain ? colours.none : colours.surface, width: plain ? 1.6 : 1.5, dashed };
}

/** Fills of nodes: a colour, or several side by side. */
class Fills {
  private readonly gradients = new Map<string, readonly string[]>();

  constructor(
    private readonly colours: CanvasColours,
    private readonly resolve: Resolve,
  ) {}

  of({ small, hollow, colours }: CanvasNode): string {
    if (small || hollow) return this.colours.surface;
    const found = colours.map(this.resolve);
    if (found.length === 0) return between(this.colours.none, this.colours.surface, PALE);
    if (found.length === 1) return found[0] ?? this.colours.none;
    const id = `fill-${found.join('-').replaceAll(/[^\w-]/g, '')}`;
    this.gradients.set(id, found);
    return `url(#${id})`;
  }

  definitions(): string {
    return [...this.gradients]
      .map(([id, colours]) => {
        const stops = colours.flatMap((colour, index) =>
          [index, index + 1].map((place) =>
            xmlElement('stop', { offset: `${round((100 * place) / colours.length)}%`, 'stop-color': colour }),
          ),
        );
        return xmlElement('linearGradient', { id }, stops.join(''));
      })
      .join('\n');
  }
}

function nameOf(
  node: CanvasNode,
  at: Position | undefined,
  side: Side,
  marks: readonly CanvasMark[],
  colours: CanvasColours,
): string[] {
  if (!at) return [];
  const size = labelSize(node);
  const large = node.size >= LARGE;
  const lines = linesOf(node.label, size, type.width);
  const height = lines.length * size * type.line;
  const away = node.size / 2 + type.gap;
  const top = side === 'below' ? at.y + away : side === 'above' ? at.y - away - height : at.y - height / 2;
  const x = side === 'right' ? at.x + away : side === 'left' ? at.x - away : at.x;
  const opacity = opacityOf(marks);
  return [
    textLines(lines, { x, y: top + size * 0.86 }, size, {
      'text-anchor': side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle',
      fill: node.small ? colours.faint : colours.ink,
      'font-style': node.small ? 'italic' : undefined,
      'font-weight': marks.includes('chosen') ? 700 : large ? 600 : undefined,
      opacity: opacity === 1 ? undefined : opacity,
    }),
  ];
}

/** A text in lines, the first with its foot at a point. */
export function textLines(
  lines: readonly string[],
  { x, y }: Position,
  size: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const inside = lines.map((text, index) =>
    xmlElement('tspan', { x: round(x), y: round(y + index * size * type.line) }, xmlText(text)),
  );
  return xmlElement(
    'text',
    { 'font-family': VECTOR_FONT, 'font-size': size, ...attributes },
    inside.join(''),
  );
}

/** The sheets of groups, each around what is on it. */
function groupsOf({ elements, positions }: ArrangedElements, colours: CanvasColours) {
  const labelled = labelRule(elements.nodes);
  const found = elements.groups.flatMap((group) => {
    const rooms = elements.nodes.flatMap((node) => {
      const at = positions[node.id];
      return node.parent === group.id && at ? [placed(roomOf(node, labelled(node)), at)] : [];
    });
    if (rooms.length === 0) return [];
    const inner = around(rooms);
    const by = GROUP.padding;
    return [{ group, box: { x1: inner.x1 - by, y1: inner.y1 - by, x2: inner.x2 + by, y2: inner.y2 + by } }];
  });
  const drawn = found.map(({ group, box: { x1, y1, x2, y2 } }) => {
    const sheet = xmlElement('rect', {
      x: round(x1),
      y: round(y1),
      width: round(x2 - x1),
      height: round(y2 - y1),
      rx: GROUP.corner,
      fill: colours.group,
      'fill-opacity': 0.6,
    });
    const name = textLines([group.label], { x: (x1 + x2) / 2, y: y1 + GROUP.size + 2 }, GROUP.size, {
      'text-anchor': 'middle',
      'font-weight': 600,
      fill: colours.ink,
    });
    return sheet + name;
  });
  return { drawn, boxes: found.map(({ box }) => box) };
}

function extent(
  { elements, positions }: ArrangedElements,
  labelled: ReadonlyMap<string, Side>,
  groups: readonly Rectangle[],
): Rectangle {
  // Names that stand beside their nodes keep within what all of them would take under theirs.
  const rule = labelRule(elements.nodes);
  const rooms = elements.nodes.flatMap((node) => {
    const at = positions[node.id];
    return at ? [placed(roomOf(node, rule(node) || labelled.has(node.id)), at)] : [];
  });
  return around([...rooms, ...groups]);
}
