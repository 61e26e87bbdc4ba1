import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Values for the arguments that fields require. */
export type ArgumentValues = Readonly<Record<string, string>>;

/**
 * For each field of the root, a query that asks everything below it down to a depth, on whatever type it
 * meets: the widest question the schema allows. A narrow one goes deep: of what has an id and is met on the way, and so
 * is asked by itself elsewhere, it asks the id alone.
 */
export function everyQuery(
  schema: GraphQLSchema,
  values: (field: string) => ArgumentValues,
  depth: number | ((field: string) => number),
  shape: 'wide' | 'narrow' = 'wide',
): Map<string, string> {
  const root = schema.getQueryType();
  const queries = new Map<string, string>();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const deep = typeof depth === 'number' ? depth : depth(field.name);
    const below = selectionOf(schema, getNamedType(field.type), deep, shape);
    queries.set(field.name, `{ ${field.name}${argumentsOf(field, values(field.name))}${below} }`);
  }
  return queries;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, values: ArgumentValues): string {
  const given = field.args.filter((argument) => values[argument.name] !== undefined);
  return given.length > 0 ? `(${given.map((one) => `${one.name}: ${values[one.name]}`).join(', ')})` : '';
}

/** Everything below a type down to a depth; nothing where it has no fields. */
export function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  shape: 'wide' | 'narrow' = 'wide',
): string {
  if (isLeafType(type)) return '';
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  const parts = types.filter(isObjectType).map((one) => {
    const fields = Object.values(one.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [aliased(one.name, field, '')];
      if (depth <= 0) return [];
      const below =
        shape === 'narrow' && isNode(named)
          ? idsOf(schema, named)
          : selectionOf(schema, named, isWrapper(named) ? depth : depth - 1, shape);
      return below === '' ? [] : [aliased(one.name, field, below)];
    });
    return fields.length === 0
      ? ''
      : types.length > 1
        ? `... on ${one.name} { ${fields.join(' ')} }`
        : fields.join(' ');
  });
  const body = parts.filter(Boolean).join(' ');
  return body ? ` { __typename ${body} }` : '';
}

/** Whether things of a type are asked for by their ids. */
function isNode(type: GraphQLNamedType): boolean {
  if (!isInterfaceType(type) && !isObjectType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

function idsOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return ` { __typename ${types.map(({ name }) => `... on ${name} { ${name}_id: id }`).join(' ')} }`;
}

/** Connections and their parts do not count as a depth. */
function isWrapper(type: GraphQLNamedType): boolean {
  return /(?:Connection|Edge|PageInfo|Evidence|TimeSpan)$/.test(type.name);
}

/** The same field of two types may differ in nullability: an alias keeps them apart. */
function aliased(typeName: string, field: GraphQLField<unknown, unknown>, below: string): string {
  // Below the root, what a field must be told is a code: any will do.
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: "-"`);
  const given = needed.length > 0 ? `(${needed.join(', ')})` : '';
  return `${typeName}_${field.name}: ${field.name}${given}${below}`;
}
