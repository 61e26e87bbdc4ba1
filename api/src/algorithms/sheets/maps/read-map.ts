import type { JsonObject } from '../../trees/read-json';
import type { Said } from './drawn-map';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { kumu } from './kumu';
import type { MapFormat } from './map-format';
import { tablesOf, type MapTables, type SaidOfTables } from './map-tables';

/** The formats that are read. */
const formats: readonly MapFormat[] = [kumu, gexf, graphml];

/** Most attributes of nodes or of edges: thousands, each with a cell for every node, are more than the memory holds. */
export const MOST_ATTRIBUTES = 300;

/** A map as two tables; or the part that is at fault, or how many attributes are too many; undefined where it is none. */
export function readMap(
  tree: JsonObject,
  said: SaidOfTables = {},
): MapTables | { readonly fault: string } | { readonly attributes: number } | undefined {
  const format = formats.find((one) => one.isOf(tree));
  if (!format) return undefined;
  const drawn = format.read(tree);
  if ('fault' in drawn) return drawn;
  const attributes = Math.max(attributesOf(drawn.nodes), attributesOf(drawn.edges));
  return attributes > MOST_ATTRIBUTES ? { attributes } : tablesOf(drawn, format, said);
}

function attributesOf(entries: readonly { readonly said: Said }[]): number {
  const titles = new Set<string>();
  for (const { said } of entries) for (const title of said.keys()) titles.add(title);
  return titles.size;
}
