import type { SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { oneLine } from '../../cells/texts';
import type { SheetLayout, SheetTable } from '../draft';
import { layoutWith, type SaidColumns } from '../said-columns';
import { suggestColumns } from '../suggest-layout';
import type { DrawnMap, MapEdge, MapNode, Said } from './drawn-map';
import type { MapManner } from './map-format';
import { withOurTies } from './our-ties';

interface MapTable {
  readonly table: SheetTable;
  readonly layout: SheetLayout;
}

export interface MapTables {
  readonly tables: readonly MapTable[];
  /** Ids of nodes that edges name and that are not there. */
  readonly absent: readonly string[];
}

/** What somebody said of the columns of each of the tables. */
export type SaidOfTables = Readonly<Partial<Record<SheetKindCode, SaidColumns>>>;

/** How many rows tell what attributes of their own are. */
const SAMPLE = 50;

/**
 * A map as two tables: its nodes as actors, its edges as ties. Attributes that mean nothing here are columns left
 * aside, so that a person can still say what they are.
 */
export function tablesOf(drawn: DrawnMap, manner: MapManner, said: SaidOfTables): MapTables {
  const { nodes, edges } = withOurTies(drawn);
  const actors = new Actors(nodes, manner, said.ACTORS);
  const absent = new Set<string>();
  const endsOf = ({ ends }: MapEdge): string[] =>
    ends.flatMap((id) => {
      const name = actors.nameOf(id) ?? (manner.namesOthers ? id : undefined);
      if (name === undefined) absent.add(id);
      return name ? [asPart(name)] : [];
    });
  const related = edges.map((edge) => ({ said: edge.said, ends: endsOf(edge) }));
  const ties = related.length > 0 ? [tiesTable(related, manner, said.TIES)] : [];
  return { tables: [actors.table, ...ties], absent: [...absent] };
}

/** A name among others in a cell. */
function asPart(name: string): string {
  return oneLine(name).replaceAll(/\s*[;|]\s*/g, ', ');
}

/** The nodes under the names that they have, by which edges name them. */
class Actors {
  private readonly names: ReadonlyMap<string, string>;
  readonly table: MapTable;

  constructor(
    drawn: readonly MapNode[],
    { words, namesOthers }: MapManner,
    columns: SaidColumns | undefined,
  ) {
    const nodes = namesOthers ? drawn : drawn.map(underItsId);
    const titles = titlesOf(nodes);
    const title = nameTitle(titles, drawn, columns);
    const nameOf = ({ said }: MapNode): string => said.get(title) ?? said.get('label') ?? '';
    // Of two nodes of one id the first is meant.
    this.names = new Map(
      nodes.toReversed().flatMap((one) => {
        const name = nameOf(one);
        return name ? one.ids.flatMap((id) => (id ? [[id, name] as const] : [])) : [];
      }),
    );
    const others = titles.filter((one) => one !== title);
    const rows = nodes.map((one) => [nameOf(one), ...cellsOf(one.said, others)]);
    const header = [title, ...others];
    const suggested = suggestColumns('ACTORS', header, rows.slice(0, SAMPLE));
    const kept = Object.entries(suggested).filter(([one, meaning]) => one !== title && meaning !== 'name');
    const proposed = Object.fromEntries([[title, 'name'], ...kept]);
    this.table = tableOf(words.nodes, 'ACTORS', header, rows, proposed, columns);
  }

  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }
}

/** Of whom no label is drawn the id is one. */
function underItsId(node: MapNode): MapNode {
  const id = node.ids.find(Boolean);
  return !id || node.said.has('label') ? node : { ...node, said: new Map([...node.said, ['label', id]]) };
}

/** The column of the names: what somebody says, what is drawn, unless that is a number, or what is called so. */
function nameTitle(
  titles: readonly string[],
  nodes: readonly MapNode[],
  columns: SaidColumns | undefined,
): string {
  const chosen = titles.find((one) => meaningIn(columns, one) === 'name');
  if (chosen !== undefined) return chosen;
  const sample = nodes.slice(0, SAMPLE);
  const named = (header: readonly string[]) => {
    const found = suggestColumns(
      'ACTORS',
      header,
      sample.map(({ said }) => cellsOf(said, header)),
    );
    return header.find((title) => found[title] === 'name');
  };
  const isDrawn = sample.filter(({ said }) => said.has('label')).length * 2 > sample.length;
  const others = titles.filter((one) => one !== 'label');
  return (isDrawn ? named(['label']) : undefined) ?? named(others) ?? 'label';
}

function tiesTable(
  edges: readonly { readonly ends: readonly string[]; readonly said: Said }[],
  { words }: MapManner,
  columns: SaidColumns | undefined,
): MapTable {
  const titles = titlesOf(edges);
  const sample = edges.slice(0, SAMPLE).map(({ said }) => cellsOf(said, titles));
  const suggested = Object.entries(suggestColumns('TIES', titles, sample)).filter(
    ([, meaning]) => meaning !== 'participants',
  );
  const kind =
    titles.find((one) => meaningIn(columns, one) === 'kind') ??
    suggested.find(([, meaning]) => meaning === 'kind')?.[0];
  // No kind is said: what the format calls it is the word that a person can explain.
  const own = kind ?? ['type', 'kind', words.edge].find((one) => !titles.includes(one)) ?? `(${words.edge})`;
  const others = kind === undefined ? [own, ...titles] : titles;
  const rows = edges.map(({ ends, said }) => {
    const [first = '', second = '', ...further] = ends;
    const cells = others.map((title) => said.get(title) ?? (title === own ? words.edge : ''));
    return [...(further.length > 0 ? [ends.join('; '), ''] : [first, second]), ...cells];
  });
  const [from, to] = words.ends;
  const proposed = Object.fromEntries([
    ...suggested,
    [own, 'kind'],
    [from, 'participants'],
    [to, 'participants'],
  ]);
  return tableOf(words.edges, 'TIES', [from, to, ...others], rows, proposed, columns);
}

function meaningIn(columns: SaidColumns | undefined, title: string): string | undefined {
  return columns && Object.hasOwn(columns, title) ? columns[title] : undefined;
}

/** Titles that stand first, in this order. */
const first = ['label', 'type', 'kind', 'description', 'aliases'];

function titlesOf(entries: readonly { readonly said: Said }[]): string[] {
  const all = new Set(entries.flatMap(({ said }) => [...said.keys()]));
  return [...first.filter((one) => all.has(one)), ...[...all].filter((one) => !first.includes(one))];
}

function cellsOf(said: Said, titles: readonly string[]): string[] {
  return titles.map((title) => said.get(title) ?? '');
}

function tableOf(
  name: string,
  kind: SheetKindCode,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  proposed: SaidColumns,
  said: SaidColumns | undefined,
): MapTable {
  return {
    table: { name, header, rows: rows.map((cells, index) => ({ cells, line: index + 2 })) },
    layout: { kind, columns: layoutWith(kind, proposed, said) },
  };
}
