import { foldTitle } from '../../cells/titles';
import { at, isObject, listOf, type Json, type JsonObject } from '../../trees/read-json';
import { saidOf, type Said } from './drawn-map';
import type { MapFormat } from './map-format';

/** A map of Kumu (https://docs.kumu.io/guides/import/blueprints). */
export const kumu: MapFormat = {
  words: { nodes: 'elements', edges: 'connections', edge: 'connection', ends: ['from', 'to'] },
  // Kumu makes an element of whoever a connection alone names.
  namesOthers: true,
  isOf: (tree) => 'elements' in tree,
  read: ({ elements, connections = [] }) => {
    if (!areObjects(elements)) return { fault: 'elements' };
    if (!areObjects(connections)) return { fault: 'connections' };
    return {
      nodes: elements.map((one) => ({
        ids: [one['_id'], one['id']].map(cellOf).filter(Boolean),
        said: told(one, ofNoActor),
      })),
      edges: connections.map((one) => ({
        id: cellOf(one['id']),
        ends: ['from', 'to'].map((end) => cellOf(one[end] ?? at(one, 'attributes', end))),
        said: told(one, ofNoTie),
      })),
    };
  },
};

function areObjects(value: Json | undefined): value is JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}

/** Machine ids and what draws the map are about no actor. */
const ofNoActor: ReadonlySet<string> = new Set([
  ...['_id', 'id', 'attributes'],
  ...['image', 'color', 'size', 'position', 'x', 'y', '_position'],
]);

/** The ends of a connection are told apart; whether it has a direction is no word about it. */
const ofNoTie: ReadonlySet<string> = new Set([...ofNoActor, 'from', 'to', 'direction']);

const sameAs = new Map([
  ['element type', 'type'],
  ['connection type', 'type'],
  ['name', 'label'],
]);

/** What an element or a connection says, whether it stands at the top or in `attributes`. */
function told(entry: JsonObject, notSaid: ReadonlySet<string>): Said {
  const { attributes } = entry;
  const all = [...(isObject(attributes) ? Object.entries(attributes) : []), ...Object.entries(entry)];
  return saidOf(
    all.map(([key, value]) => [sameAs.get(foldTitle(key)) ?? key, cellOf(value)] as const),
    notSaid,
  );
}

/** A value as a cell; `[[links]]` to other elements are their labels. */
function cellOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.replaceAll(/\[\[([^[\]]*)\]\]/g, '$1');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? listOf(value).map(cellOf).filter(Boolean).join('; ') : '';
}
