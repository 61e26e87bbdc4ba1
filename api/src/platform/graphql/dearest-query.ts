import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { MAX_PAGE } from './connection';
import { costOf } from './cost-limit';

export interface Dearest {
  /** The field of the root. */
  readonly field: string;
  readonly query: string;
  /** As the limit counts it. */
  readonly cost: number;
}

export interface Limits {
  readonly depth: number;
  readonly cost: number;
}

/** Sizes of pages that are tried, the largest first: one of them comes near whatever is left. */
const sizes = [MAX_PAGE, 100, 50, 20, 10, 5, 2, 1];

/** What is opened so far, the innermost last, and the type of its entries. */
interface Opened {
  readonly parts: readonly string[];
  readonly type: GraphQLNamedType;
}

/**
 * For each field of the root that gives a list and needs no argument, the dearest query that the limits let through:
 * from what is opened, whatever makes it dearest is opened next, until nothing more may be. A search by greed, so that
 * there may be one that is dearer still.
 */
export function dearestQueries(schema: GraphQLSchema, limits: Limits): Dearest[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => isManifold(field) && field.args.every((argument) => !isRequiredArgument(argument)))
    .flatMap((field) => dearestOf(schema, field, limits) ?? []);
}

function dearestOf(
  schema: GraphQLSchema,
  root: GraphQLField<unknown, unknown>,
  limits: Limits,
): Dearest | undefined {
  let best: (Dearest & { opened: Opened }) | undefined;
  for (;;) {
    const tried = best ? openings(schema, best.opened) : opened([], root, '');
    const least = best?.cost ?? 0;
    const next = tried
      .map((one) => told(schema, root.name, one))
      .filter(({ cost, depth }) => cost <= limits.cost && depth <= limits.depth && cost > least)
      .reduce<typeof best>((most, one) => (!most || one.cost > most.cost ? one : most), undefined);
    if (!next) break;
    best = next;
  }
  return best && { field: best.field, query: best.query, cost: best.cost };
}

function told(schema: GraphQLSchema, field: string, opened: Opened) {
  const query = `{ ${opened.parts.join(' { ')} { ${leavesOf(opened.type)} ${'} '.repeat(opened.parts.length)}}`;
  return {
    ...{ field, query, opened },
    cost: costOf({ schema, document: parse(query) }),
    depth: opened.parts.length + 1,
  };
}

/** Every way of going on from the entries of what is opened. */
function openings(schema: GraphQLSchema, { parts, type }: Opened): Opened[] {
  const own = Object.values(fieldsOf(type)).flatMap((field) => opened(parts, field, ''));
  if (!isInterfaceType(type)) return own;
  const further = schema.getPossibleTypes(type).flatMap((one) =>
    Object.values(one.getFields())
      .filter(({ name }) => !(name in type.getFields()))
      .flatMap((field) => opened(parts, field, one.name)),
  );
  return [...own, ...further];
}

/** A field opened, with each size of its page where it has one; nothing where it has nothing below, or needs more. */
function opened(parts: readonly string[], field: GraphQLField<unknown, unknown>, on: string): Opened[] {
  const named = getNamedType(field.type);
  if (isLeafType(named) || field.args.some(isRequiredArgument)) return [];
  const paged = field.args.some(({ name }) => name === 'first');
  const nodes = fieldsOf(named)['nodes'];
  return (paged ? sizes : [undefined]).map((size) => ({
    parts: [
      ...parts,
      ...(on ? [`... on ${on}`] : []),
      `${field.name}${size === undefined ? '' : `(first: ${size})`}`,
      ...(paged && nodes ? ['nodes'] : []),
    ],
    type: paged && nodes ? getNamedType(nodes.type) : named,
  }));
}

function isManifold(field: GraphQLField<unknown, unknown>): boolean {
  return (
    !isLeafType(getNamedType(field.type)) &&
    (isListType(getNullableType(field.type)) || field.args.some(({ name }) => name === 'first'))
  );
}

/** What of an entry costs nothing to read, and shows that it was. */
function leavesOf(type: GraphQLNamedType): string {
  const leaf = Object.values(fieldsOf(type)).find(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return leaf ? `__typename ${leaf.name}` : '__typename';
}

function fieldsOf(type: GraphQLNamedType): GraphQLFieldMap<unknown, unknown> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
