import { severalLines } from '../cells/texts';
import { foldTitle } from '../cells/titles';
import { told, type SheetLayout, type SheetProblem, type SheetTable } from './draft';
import { suggestColumns } from './suggest-layout';

export interface KumuSheet {
  readonly table: SheetTable;
  readonly layout: SheetLayout;
}

/** How many rows tell what attributes of their own are. */
const SAMPLE = 50;

type Attributes = Readonly<Record<string, unknown>>;

/** Whether a text is a map of Kumu rather than a table. */
export function isKumu(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"elements"\s*:\s*\[/.test(text);
}

/**
 * A map of Kumu as two tables: its elements as actors, its connections as ties. Attributes that mean nothing here are
 * columns left aside, so that a person can still say what they are.
 */
export function readKumu(text: string): { tables: KumuSheet[] } | { problem: SheetProblem } {
  const malformed = (detail: string) => ({ problem: told('MALFORMED_MAP', { detail }) });
  let map: unknown;
  try {
    map = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return malformed('JSON');
  }
  const { elements, connections } = isObject(map) ? map : {};
  if (!Array.isArray(elements) || !elements.every(isObject)) return malformed('elements');
  if (connections !== undefined && (!Array.isArray(connections) || !connections.every(isObject)))
    return malformed('connections');
  const parties = (elements as Attributes[]).filter((one) => !isTieOfOurs(one['id']));
  const actors = parties.map(attributesOf);
  const labels = labelsOf(parties, actors);
  const nameOf = (end: unknown) => labels.get(textOf(end)) ?? textOf(end);
  const ties = tiesOf((connections ?? []) as Attributes[]).map((lines) => {
    const [first = {}, ...further] = lines.map(attributesOf);
    const { from, to } = first;
    if (further.length === 0) return { ...first, from: nameOf(from), to: nameOf(to) };
    const ends = [first, ...further].flatMap((one) => [one['from'], one['to']]);
    return { ...first, from: [...new Set(ends)].filter((end) => !isTieOfOurs(end)).map(nameOf), to: '' };
  });
  const sheets = [
    sheetOf('elements', 'ACTORS', actors, {
      label: 'name',
      type: 'type',
      description: 'summary',
      aliases: 'spellings',
    }),
    ...(ties.length > 0
      ? [
          sheetOf('connections', 'TIES', ties, {
            from: 'participants',
            to: 'participants',
            type: 'kind',
            label: 'name',
            description: 'summary',
          }),
        ]
      : []),
  ];
  return { tables: sheets };
}

function isObject(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Machine ids and what draws the map are about no actor. */
const notTold: ReadonlySet<string> = new Set([
  '_id',
  'id',
  'attributes',
  'image',
  'color',
  'size',
  'position',
  'x',
  'y',
  '_position',
]);

const sameAs: Readonly<Record<string, string>> = {
  'element type': 'type',
  'connection type': 'type',
  name: 'label',
};

/**
 * A tie of several is an element in the maps that are taken away here, with a connection for each who takes part; its
 * id is `tie:…`. It is no actor.
 */
function isTieOfOurs(id: unknown): boolean {
  return typeof id === 'string' && /^tie:[\w-]+$/.test(id);
}

/** Connections by the ties that they are of: those of one tie of ours have ids `edge:(tie):…`; any other is a tie. */
function tiesOf(connections: readonly Attributes[]): Attributes[][] {
  const found = new Map<unknown, Attributes[]>();
  for (const one of connections) {
    const tie = /^edge:([\w-]+):/.exec(textOf(one['id']))?.[1] ?? one;
    const lines = found.get(tie);
    if (lines) lines.push(one);
    else found.set(tie, [one]);
  }
  return [...found.values()];
}

/** What an element or a connection says, whether it stands at the top or in `attributes`. */
function attributesOf(entry: Attributes): Attributes {
  const { attributes } = entry;
  const all = { ...entry, ...(isObject(attributes) ? attributes : {}) };
  const told = Object.entries(all).flatMap(([key, value]) => {
    const name = foldTitle(key);
    return notTold.has(name)
      ? []
      : [
          [
            (Object.hasOwn(sameAs, name) ? sameAs[name] : undefined) ?? (isKnown(name) ? name : key),
            value,
          ] as const,
        ];
  });
  return Object.fromEntries(told);
}

function isKnown(name: string): boolean {
  return ['label', 'type', 'description', 'aliases', 'from', 'to', 'direction'].includes(name);
}

/** The labels of elements by their ids. Connections name either; a label is itself. */
function labelsOf(elements: readonly Attributes[], read: readonly Attributes[]): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap((element, index) =>
      [element['_id'], element['id']].flatMap((id) => {
        const label = textOf(read[index]?.['label']);
        return textOf(id) && label ? [[textOf(id), label] as const] : [];
      }),
    ),
  );
}

function sheetOf(
  name: string,
  kind: SheetLayout['kind'],
  entries: readonly Attributes[],
  known: Readonly<Record<string, string>>,
): KumuSheet {
  const keys = [...new Set([...Object.keys(known), ...entries.flatMap((one) => Object.keys(one))])];
  const header = keys.filter((key) => entries.some((one) => textOf(one[key]) !== ''));
  const rows = entries.map((one, index) => ({
    cells: header.map((key) => textOf(one[key])),
    line: index + 2,
  }));
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells);
  const meanings = new Set(Object.values(known));
  const others = Object.entries(suggestColumns(kind, header, sample)).filter(
    ([title, meaning]) => !Object.hasOwn(known, title) && !meanings.has(meaning),
  );
  const own = header.flatMap((key) => (Object.hasOwn(known, key) ? [[key, known[key] ?? ''] as const] : []));
  return {
    table: { name, header, rows },
    layout: { kind, columns: Object.fromEntries([...own, ...others]) },
  };
}

/** A value as a cell; `[[links]]` to other elements are their labels. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return severalLines(value.replaceAll(/\[\[([^[\]]*)\]\]/g, '$1'));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join('; ') : '';
}
