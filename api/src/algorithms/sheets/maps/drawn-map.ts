import { severalLines } from '../../cells/texts';
import { foldTitle } from '../../cells/titles';

/** What is said of a node or an edge: cells by titles, none of them empty. */
export type Said = ReadonlyMap<string, string>;

export interface MapNode {
  /** By which edges name it. */
  readonly ids: readonly string[];
  readonly said: Said;
}

export interface MapEdge {
  /** Empty where it has none. */
  readonly id: string;
  /** Ids of those whom it relates, in their order. */
  readonly ends: readonly string[];
  readonly said: Said;
}

/** Nodes and edges, whatever the program that drew them. What draws them (places, colours) is left out. */
export interface DrawnMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Titles by which every format calls the same; any other stays as somebody wrote it. */
const known: ReadonlySet<string> = new Set(['label', 'type', 'description', 'aliases', 'kind']);

/** What is said, by its titles: what comes first of one title stays, and what is empty is not said. */
export function saidOf(
  entries: Iterable<readonly [title: string, cell: string]>,
  notSaid: ReadonlySet<string> = new Set(),
): Said {
  const said = new Map<string, string>();
  for (const [written, cell] of entries) {
    const [folded, text] = [foldTitle(written), severalLines(cell)];
    const title = known.has(folded) ? folded : written.trim();
    if (text !== '' && !notSaid.has(folded) && !said.has(title)) said.set(title, text);
  }
  return said;
}
