import { functions, modalities, roles, stances, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { CanvasEdge, CanvasNode } from '../../../components/graph-canvas';
import { between } from '../../../components/graph-canvas/canvas-colours';
import { addressOf } from '../../facts';
import { membersOf, type NodeData, type TieData } from '../network-data';
import { kindWord } from '../spoken';
import { comparedIn } from '../time-said';
import { tieIdOf } from '../to-elements';
import { changeWord, placesOf } from './csv';
import { isShown, type TakenView } from './taken-view';
import { texts } from './texts';

/** What is said of nodes and edges, by names that programs read whatever the language, and its type in XML. */
export const columns = {
  node: [
    ['type', 'string'],
    ['functions', 'string'],
    ['territory', 'string'],
    ['territory_code', 'string'],
    ['group', 'string'],
    ['ties', 'string'],
    ['ways', 'string'],
    ['slug', 'string'],
    ['url', 'anyURI'],
    ['kind', 'string'],
    ['stance', 'string'],
    ['modality', 'string'],
    ['since', 'string'],
    ['until', 'string'],
    ['change', 'string'],
    ['sources', 'string'],
    ['fictitious', 'boolean'],
  ],
  edge: [
    ['tie', 'string'],
    ['tie_slug', 'string'],
    ['kind', 'string'],
    ['stance', 'string'],
    ['modality', 'string'],
    ['since', 'string'],
    ['until', 'string'],
    ['change', 'string'],
    ['source_role', 'string'],
    ['target_role', 'string'],
    ['sources', 'string'],
    ['fictitious', 'boolean'],
  ],
} as const;

export type Table = keyof typeof columns;
type Value = string | boolean | readonly string[] | undefined;
type Values<T extends Table> = Partial<Record<(typeof columns)[T][number][0], Value>>;

/** The first and last day on which a tie was possibly going on; open ends, and what nobody knows, are left out. */
interface Times {
  readonly start?: string;
  readonly end?: string;
}

export interface DescribedNode {
  readonly drawn: CanvasNode;
  /** In one line. */
  readonly label: string;
  /** Whether it stands for a tie of several. */
  readonly isTie: boolean;
  readonly values: Values<'node'>;
  readonly times: Times;
  /** Where it is drawn, counted upwards. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** Written as #rrggbb. */
  readonly colour: string;
}

export interface DescribedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly direction: 'undirected' | 'directed' | 'mutual';
  readonly weight: number;
  /** Code of the kind of the tie. */
  readonly kind: string | undefined;
  readonly line: CanvasEdge['line'];
  readonly values: Values<'edge'>;
  readonly times: Times;
  readonly colour: string;
}

export interface Described {
  readonly nodes: readonly DescribedNode[];
  readonly edges: readonly DescribedEdge[];
}

const stanceOfLine = { solid: 'CONFIRMED', dashed: 'DECLARED', dotted: 'CONTESTED' } as const;

/** The first and the last year stand for no beginning and no end. */
const ALWAYS = '0000';
const FOR_EVER = '9999';

/**
 * What is brought out, as files for other programs have it. A tie of several is a node with an edge for each part, or
 * an edge for each pair of weight 1/(k−1), as it is drawn.
 */
export function describedIn(taken: TakenView): Described {
  const { elements, shown } = taken;
  const parties = new Map(shown.nodes.map((node) => [node.id, node]));
  const ties = new Map(shown.ties.map((tie) => [tie.id, tie]));
  const tieOf = (elementId: string) => ties.get(tieIdOf(elementId) ?? '');
  const drawn = elements.nodes.filter(({ id }) => isShown(taken, id));
  const there = new Set(drawn.map(({ id }) => id));
  const edges = elements.edges.filter(
    ({ id, source, target }) => isShown(taken, id) && there.has(source) && there.has(target),
  );
  return {
    nodes: drawn.map((node) => nodeOf(node, parties.get(node.id), tieOf(node.id), taken)),
    edges: edges.map((edge) => edgeOf(edge, tieOf(edge.id), parties, taken)),
  };
}

function nodeOf(
  drawn: CanvasNode,
  party: NodeData | undefined,
  tie: TieData | undefined,
  taken: TakenView,
): DescribedNode {
  const { colours, resolve } = taken;
  const at = taken.arranged?.positions[drawn.id];
  const plain = drawn.small || drawn.hollow ? colours.faint : colours.none;
  const colour = [drawn.stroke, ...drawn.colours].flatMap((one) => (one ? [resolve(one)] : []))[0] ?? plain;
  return {
    drawn,
    label: inOneLine(drawn.label),
    isTie: !party && tie !== undefined,
    values: party ? partyValues(party, taken) : tie ? tieNodeValues(tie, taken) : {},
    times: timesOf(tie),
    // The screen counts downwards.
    at: at && { x: hundredth(at.x), y: hundredth(-at.y) },
    colour: hexOf(colour),
  };
}

function partyValues(node: NodeData, { language, address, measured }: TakenView): Values<'node'> {
  return {
    ...Object.fromEntries(measured.map(({ key, of }) => [key, of(node)])),
    type: kindWord(node, language),
    functions: node.functions.map((code) => termOf(functions, code).label[language]),
    territory: node.territoryName ?? undefined,
    territory_code: node.territoryCode ?? undefined,
    slug: node.slug,
    url: new URL(addressOf(node), address).href,
    fictitious: node.fictitious,
  };
}

function tieNodeValues(tie: TieData, taken: TakenView): Values<'node'> {
  return {
    type: texts[taken.language].cooperation,
    slug: tie.slug,
    url: new URL(`/liens/${tie.slug}`, taken.address).href,
    stance: termOf(stances, tie.stance).label[taken.language],
    ...tieValues(tie, taken),
  };
}

/** What a tie says in both tables. */
function tieValues(tie: TieData, { day, compared, language, sources }: TakenView) {
  const comparison = comparedIn({ day, compared });
  return {
    kind: termOf(tieKinds, tie.kind).label[language],
    modality: termOf(modalities, tie.modality).label[language],
    since: tie.span.since ?? undefined,
    until: tie.span.until ?? undefined,
    change: comparison ? changeWord(tie, comparison, language) : undefined,
    sources: placesOf(sources?.get(tie.id) ?? []),
    fictitious: tie.fictitious,
  };
}

function edgeOf(
  edge: CanvasEdge,
  tie: TieData | undefined,
  parties: ReadonlyMap<string, NodeData>,
  taken: TakenView,
): DescribedEdge {
  const { language, colours, resolve } = taken;
  const backward = edge.arrow === 'backward';
  const [source, target] = backward ? [edge.target, edge.source] : [edge.source, edge.target];
  const rolesOf = (id: string) =>
    (tie?.participants ?? [])
      .filter(({ nodeId }) => nodeId === id)
      .map(({ role }) => termOf(roles, role).label[language]);
  const stance = termOf(stances, stanceOfLine[edge.line]).label[language];
  // Between two parties: a pair of the members of the tie.
  const pair = tie && parties.has(source) && parties.has(target);
  return {
    id: edge.id,
    source,
    target,
    label: inOneLine(edge.label),
    direction: edge.arrow === 'none' ? 'undirected' : edge.arrow === 'both' ? 'mutual' : 'directed',
    weight: pair ? Math.round(1000 / Math.max(1, membersOf(tie).length - 1)) / 1000 : 1,
    kind: tie?.kind,
    line: edge.line,
    values: tie
      ? {
          tie: tie.name,
          tie_slug: tie.slug,
          stance,
          source_role: rolesOf(source),
          target_role: rolesOf(target),
          ...tieValues(tie, taken),
        }
      : { stance },
    times: timesOf(tie),
    colour: hexOf(edge.stroke ? resolve(edge.stroke) : colours.line),
  };
}

/** What is said of a node or an edge, in the order of its columns; what is empty is not. */
export function saidOf<T extends Table>(table: T, values: Values<T>) {
  const given: Readonly<Record<string, Value>> = values;
  return columns[table].flatMap(([name]) => {
    const value = given[name];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, value] as const];
  });
}

/** A value as a cell. */
export function cellOf(value: NonNullable<Value>): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function timesOf(tie: TieData | undefined): Times {
  const { sinceEarliest: start, untilLatest: end } = tie?.span ?? {};
  return {
    ...(start && !start.startsWith(ALWAYS) ? { start } : {}),
    ...(end && !end.startsWith(FOR_EVER) ? { end } : {}),
  };
}

function hexOf(colour: string): string {
  const long = between(colour, colour, 0);
  return /^#[\da-f]{6}$/i.test(long) ? long : '#888888';
}

/** Without breaks, and without spaces at the ends. */
const inOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const hundredth = (value: number): number => Math.round(value * 100) / 100;
