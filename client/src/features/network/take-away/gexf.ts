import { functions, modalities, roles, stances, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { CanvasEdge, CanvasNode } from '../../../components/graph-canvas';
import { between } from '../../../components/graph-canvas/canvas-colours';
import { xmlElement, xmlText } from '../../../lib/xml';
import { addressOf } from '../../facts';
import { membersOf, type NodeData, type TieData } from '../network-data';
import { kindWord } from '../spoken';
import { comparedIn } from '../time-said';
import { tieIdOf } from '../to-elements';
import { aboutOf } from './about';
import { changeWord, placesOf } from './csv';
import { isShown, type TakenView } from './taken-view';
import { texts } from './texts';

/** Columns of the two tables of the file, by names that programs read whatever the language, and their types in the format. */
const columns = {
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

type Values<C extends keyof typeof columns> = Partial<
  Record<(typeof columns)[C][number][0], string | boolean | undefined>
>;

/** Shapes that the format knows; of others the column `type` tells. */
const shapes: Readonly<Record<string, string>> = {
  ellipse: 'disc',
  'round-rectangle': 'square',
  triangle: 'triangle',
  diamond: 'diamond',
};

const stanceOfLine = { solid: 'CONFIRMED', dashed: 'DECLARED', dotted: 'CONTESTED' } as const;

/** The first and the last year stand for no beginning and no end. */
const ALWAYS = '0000';
const FOR_EVER = '9999';

/**
 * What is brought out, as GEXF 1.3 (https://gexf.net) for Gephi and R. A tie of several is a node with an edge for
 * each part, or an edge for each pair of weight 1/(k−1), as it is drawn. Time is when an edge was possibly going on.
 */
export function gexfOf(taken: TakenView): string {
  const { elements, shown } = taken;
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const ties = new Map(shown.ties.map((tie) => [tie.id, tie]));
  const drawn = elements.nodes.filter(({ id }) => isShown(taken, id));
  const there = new Set(drawn.map(({ id }) => id));
  const edges = elements.edges.filter(
    ({ id, source, target }) => isShown(taken, id) && there.has(source) && there.has(target),
  );
  const timed = edges.some(({ id }) => Object.keys(timesOf(ties.get(tieIdOf(id) ?? ''))).length > 0);
  const about = aboutOf(taken);
  const graph = [
    attributesOf('node'),
    attributesOf('edge'),
    xmlElement(
      'nodes',
      { count: drawn.length },
      lines(drawn.map((node) => nodeOf(node, taken, nodes, ties))),
    ),
    xmlElement(
      'edges',
      { count: edges.length },
      lines(edges.map((edge) => edgeOf(edge, taken, nodes, ties))),
    ),
  ];
  const root = [
    xmlElement(
      'meta',
      { lastmodifieddate: taken.today },
      lines([
        xmlElement('creator', {}, 'Maillage'),
        xmlElement('description', {}, xmlText([about.title, about.what, ...about.notes].join('\n'))),
      ]),
    ),
    xmlElement(
      'graph',
      {
        defaultedgetype: 'undirected',
        idtype: 'string',
        ...(timed
          ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }
          : { mode: 'static' }),
      },
      lines(graph),
    ),
  ];
  const names = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('gexf', names, lines(root))}\n`;
}

function nodeOf(
  drawn: CanvasNode,
  taken: TakenView,
  nodes: ReadonlyMap<string, NodeData>,
  ties: ReadonlyMap<string, TieData>,
): string {
  const tie = ties.get(tieIdOf(drawn.id) ?? '');
  const node = nodes.get(drawn.id);
  const values = node ? partyValues(node, taken) : tie ? tieNodeValues(tie, taken) : {};
  const at = taken.arranged?.positions[drawn.id];
  const { colours, resolve } = taken;
  const plain = drawn.small || drawn.hollow ? colours.faint : colours.none;
  const colour = [drawn.stroke, ...drawn.colours].flatMap((one) => (one ? [resolve(one)] : []))[0] ?? plain;
  return xmlElement(
    'node',
    { id: drawn.id, label: token(drawn.label), ...(tie ? timesOf(tie) : {}) },
    lines([
      colourOf(colour),
      // The format counts upwards, the screen downwards.
      ...(at ? [xmlElement('viz:position', { x: hundredth(at.x), y: hundredth(-at.y), z: 0 })] : []),
      xmlElement('viz:size', { value: drawn.size }),
      ...(shapes[drawn.shape] ? [xmlElement('viz:shape', { value: shapes[drawn.shape] })] : []),
      valuesOf<'node'>('node', values),
    ]),
  );
}

function partyValues(node: NodeData, { language, address, measured }: TakenView): Values<'node'> {
  return {
    ...Object.fromEntries(measured.map(({ key, of }) => [key, of(node)])),
    type: kindWord(node, language),
    functions: node.functions.map((code) => termOf(functions, code).label[language]).join(', '),
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
  taken: TakenView,
  nodes: ReadonlyMap<string, NodeData>,
  ties: ReadonlyMap<string, TieData>,
): string {
  const tie = ties.get(tieIdOf(edge.id) ?? '');
  const { language, colours, resolve } = taken;
  const backward = edge.arrow === 'backward';
  const [source, target] = backward ? [edge.target, edge.source] : [edge.source, edge.target];
  const rolesOf = (id: string) =>
    (tie?.participants ?? [])
      .filter(({ nodeId }) => nodeId === id)
      .map(({ role }) => termOf(roles, role).label[language])
      .join(', ');
  const values: Values<'edge'> = tie
    ? {
        tie: tie.name,
        tie_slug: tie.slug,
        stance: termOf(stances, stanceOfLine[edge.line]).label[language],
        source_role: rolesOf(source),
        target_role: rolesOf(target),
        ...tieValues(tie, taken),
      }
    : { stance: termOf(stances, stanceOfLine[edge.line]).label[language] };
  // Between two parties: a pair of the members of the tie.
  const pair = tie && nodes.has(source) && nodes.has(target);
  return xmlElement(
    'edge',
    {
      id: edge.id,
      source,
      target,
      type: edge.arrow === 'none' ? 'undirected' : edge.arrow === 'both' ? 'mutual' : 'directed',
      label: token(edge.label),
      weight: pair ? Math.round(1000 / Math.max(1, membersOf(tie).length - 1)) / 1000 : 1,
      // Edges of several kinds between the same two stay apart.
      kind: tie?.kind,
      ...timesOf(tie),
    },
    lines([
      colourOf(edge.stroke ? resolve(edge.stroke) : colours.line),
      xmlElement('viz:thickness', { value: 1 }),
      xmlElement('viz:shape', { value: edge.line }),
      valuesOf<'edge'>('edge', values),
    ]),
  );
}

/** The first and last day on which a tie was possibly going on; open ends, and what nobody knows, are left out. */
function timesOf(tie: TieData | undefined): { readonly start?: string; readonly end?: string } {
  const { sinceEarliest: start, untilLatest: end } = tie?.span ?? {};
  return {
    ...(start && !start.startsWith(ALWAYS) ? { start } : {}),
    ...(end && !end.startsWith(FOR_EVER) ? { end } : {}),
  };
}

function attributesOf(table: keyof typeof columns): string {
  const found = columns[table].map(([title, type]) => xmlElement('attribute', { id: title, title, type }));
  return xmlElement('attributes', { class: table, mode: 'static' }, lines(found));
}

function valuesOf<C extends keyof typeof columns>(table: C, values: Values<C>): string {
  const given: Readonly<Record<string, string | boolean | undefined>> = values;
  const found = columns[table].flatMap(([title]) => {
    const value = given[title];
    return value === undefined || value === '' ? [] : [xmlElement('attvalue', { for: title, value })];
  });
  return xmlElement('attvalues', {}, lines(found));
}

/** Written as #rrggbb, or nearly, in its three parts. */
function colourOf(colour: string): string {
  const long = between(colour, colour, 0);
  const parts = /^#(..)(..)(..)$/
    .exec(long)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16)) ?? [136, 136, 136];
  return xmlElement('viz:color', { r: parts[0], g: parts[1], b: parts[2] });
}

/** A label of the format has no breaks, and no spaces at its ends. */
const token = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const lines = (parts: readonly string[]): string => (parts.length === 0 ? '' : `\n${parts.join('\n')}\n`);
