import DataLoader from 'dataloader';
import type { DatabaseService } from '../../platform/database/database.service';
import { reading, type Statement } from '../../platform/database/statement';
import { visible, type Viewer } from '../../platform/access/viewer';
import type { RequestContext } from '../../platform/graphql/request-context';
import { fieldKey } from '../../platform/graphql/read-along';
import type { Selection } from '../../platform/graphql/selection';

/** What is passed to the database for one relation: whether it is wanted, and how much of it. */
type RelationParameters = Readonly<Record<string, unknown>>;

/**
 * What a thing can be asked along with itself: its ties, its evidence … Written once as an expression, it
 * serves in two places: in the one statement of a root (switched on by `$<field>.wanted`, which costs nothing
 * when off), and as a batched statement where a query goes deeper.
 */
export interface Relation<A, T> {
  readonly field: string;
  /** Label on which it can be asked, for the batched statement. */
  readonly label: 'Thing' | 'Statement';
  /** Cypher expression over a variable; reads its parameters from `$<field>`. */
  readonly expression: (variable: string) => string;
  readonly parameters: (args: A, selection: Selection) => RelationParameters;
  readonly map: (value: never, args: A, parameters: RelationParameters) => T;
  readonly batch: Statement<Record<string, unknown>, { id: string; value: unknown }>;
}

/** A relation of whatever kind. */
export type AnyRelation = Relation<never, unknown>;

/** Lets a row carry what was read along with it for a field. */
export function attach<R extends object>(row: R, field: string, args: object, value: unknown): R {
  (row as Record<string, unknown>)[fieldKey(field, args)] = value;
  return row;
}

export function relation<A, T>(definition: Omit<Relation<A, T>, 'batch'>): Relation<A, T> {
  const { field, label, expression } = definition;
  const batch = reading<Record<string, unknown>, { id: string; value: unknown }>(
    `${label.toLowerCase()}s.${field}.batch`,
    `UNWIND $ids AS id
     MATCH (x:${label} { id: id })
     WHERE ${visible('x')}
     RETURN id, ${expression('x')} AS value`,
  );
  return { ...definition, batch };
}

/** The relation as a column of a root statement: nothing is read unless it is wanted. */
export function optionalColumn(of: AnyRelation, variable: string): string {
  return `CASE WHEN $${of.field}.wanted THEN ${of.expression(variable)} END AS ${of.field}`;
}

/** The value for a row: what was read along with it, else read now, batched with its likes. */
export async function resolveRelation<A, T>(
  of: Relation<A, T>,
  row: { readonly id: string },
  args: A,
  selection: Selection,
  context: RequestContext,
  database: DatabaseService,
): Promise<T> {
  const key = fieldKey(of.field, args as object);
  const parameters = of.parameters(args, selection);
  const loaderKey = `${of.label}:${key}:${JSON.stringify(parameters)}`;
  let loader = context.loaders.get(loaderKey);
  if (!loader) {
    loader = new DataLoader<string, unknown>(async (ids) => {
      const rows = await database.read(of.batch, {
        ids,
        readers: context.viewer.readers,
        [of.field]: parameters,
      });
      const byId = new Map(rows.map((one) => [one.id, one.value]));
      return ids.map((id) => (byId.has(id) ? of.map(byId.get(id) as never, args, parameters) : null));
    });
    context.loaders.set(loaderKey, loader);
  }
  return (await loader.load(row.id)) as T;
}

/**
 * Parameters of a root statement for the relations it knows: wanted where the query selects the field.
 * Several aliases with other arguments: the first is read along, the others are batched.
 */
export function relationParameters(
  relations: readonly AnyRelation[],
  selection: Selection,
  viewer: Viewer,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = { readers: viewer.readers };
  for (const of of relations) {
    const args = argumentsFor(of, selection);
    parameters[of.field] = {
      wanted: selection.has(of.field),
      ...of.parameters(args, selection.below(of.field)),
    };
  }
  return parameters;
}

/** Attaches to a row what its root statement read along. */
export function attachRelations<R extends object>(
  row: R,
  relations: readonly AnyRelation[],
  selection: Selection,
  values: Readonly<Record<string, unknown>>,
): R {
  for (const of of relations) {
    if (!selection.has(of.field)) continue;
    const args = argumentsFor(of, selection);
    const value = values[of.field] ?? null;
    const parameters = of.parameters(args, selection.below(of.field));
    attach(row, of.field, args, value === null ? null : of.map(value as never, args, parameters));
  }
  return row;
}

function argumentsFor(of: AnyRelation, selection: Selection): never {
  return (selection.argumentsOf(of.field) ?? {}) as never;
}
