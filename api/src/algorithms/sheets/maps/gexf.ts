import { textOf, type JsonObject } from '../../trees/read-json';
import { objects } from '../../trees/tree';
import { saidOf, type Said } from './drawn-map';
import type { MapFormat } from './map-format';

/** A network of Gephi: GEXF 1.1 to 1.3 (https://gexf.net). */
export const gexf: MapFormat = {
  words: { nodes: 'nodes', edges: 'edges', edge: 'edge', ends: ['source', 'target'] },
  namesOthers: false,
  isOf: (tree) => 'gexf' in tree,
  read: (tree) => {
    const graphs = objects(tree, 'gexf/graph');
    const [ofNodes, ofEdges] = (['node', 'edge'] as const).map((of) => titlesOf(graphs, of));
    const nodes = graphs.flatMap(within);
    const edges = [...graphs, ...nodes].flatMap((one) => objects(one, 'edges/edge'));
    return {
      nodes: nodes.map((one) => ({
        ids: [textOf(one['@id'])],
        said: told(one, ['label'], ofNodes),
      })),
      edges: edges.map((one) => ({
        id: textOf(one['@id']),
        ends: [textOf(one['@source']), textOf(one['@target'])],
        // `type` is whether it has a direction.
        said: told(one, ['label', 'kind', 'weight'], ofEdges),
      })),
    };
  },
};

/** Nodes, and those inside of them. */
function within(of: JsonObject): JsonObject[] {
  return objects(of, 'nodes/node').flatMap((one) => [one, ...within(one)]);
}

/** What an attribute is called, and what is meant where an element does not say it. */
interface Attribute {
  readonly title: string;
  readonly otherwise: string;
  readonly isList: boolean;
}

type Attributes = ReadonlyMap<string, Attribute>;

function titlesOf(graphs: readonly JsonObject[], of: 'node' | 'edge'): Attributes {
  const declared = graphs
    .flatMap((one) => objects(one, 'attributes'))
    .filter((one) => textOf(one['@class']) === of)
    .flatMap((one) => objects(one, 'attribute'));
  return new Map(
    declared.map((one) => [
      textOf(one['@id']),
      {
        title: textOf(one['@title']) || textOf(one['@id']),
        otherwise: textOf(one['default']),
        isList: textOf(one['@type']).startsWith('list'),
      },
    ]),
  );
}

/** What an element says, what its attributes and its own parts of the format say alike, and when it was there. */
function told(one: JsonObject, own: readonly string[], attributes: Attributes = new Map()): Said {
  const values = new Map<string, string>();
  // What changes with time is written several times: the last of it stands.
  for (const { '@for': to, '@id': id, '@value': value } of objects(one, 'attvalues/attvalue'))
    if (textOf(value)) values.set(textOf(to) || textOf(id), textOf(value));
  const said = [...new Set([...attributes.keys(), ...values.keys()])].map((id) => {
    const { title = id, otherwise = '', isList = false } = attributes.get(id) ?? {};
    const value = values.get(id) ?? otherwise;
    return [title, isList ? listed(value) : value] as const;
  });
  const parts = own.map((name) => [name, textOf(one[`@${name}`])] as const);
  const [label, ...others] = parts;
  // The name that is drawn goes before an attribute of that name; of the rest, the attribute is what somebody wrote.
  return saidOf([...(label ? [label] : []), ...said, ...others, ...timesOf(one)]);
}

/** `[a, 'b', "c"]`, `a|b` and `a, b` are lists. */
function listed(written: string): string {
  const inside = /^\[(.*)\]$/s.exec(written)?.[1] ?? written;
  return inside
    .split(/[|;]/.test(inside) ? /[|;]/ : /,/)
    .map((part) => part.trim().replace(/^(['"])(.*)\1$/s, '$2'))
    .filter(Boolean)
    .join('; ');
}

/** The first and the last that is said of when it is there; open ends, which are written as infinite, are not said. */
function timesOf(one: JsonObject): (readonly ['start' | 'end', string])[] {
  const spells = [one, ...objects(one, 'spells/spell'), ...objects(one, 'slices/slice')];
  const at = (...names: readonly string[]) =>
    spells.flatMap((spell) => names.map((name) => momentOf(textOf(spell[`@${name}`]))).find(Boolean) ?? []);
  const points = at('timestamp');
  const [starts, ends] = [at('start', 'startopen', 'timestamp'), at('end', 'endopen')];
  // Seen once, it has not ended.
  const last = ends.at(-1) ?? (points.length > 1 ? points.at(-1) : undefined);
  return [
    ['start', starts[0] ?? ''],
    ['end', last ?? ''],
  ];
}

/** A day of a moment, a year of a number; nothing of what never is. */
function momentOf(written: string): string {
  if (/infinity$/i.test(written)) return '';
  return written.replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, '$1').replace(/^(\d{4})\.0+$/, '$1');
}
