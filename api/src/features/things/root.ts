import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { Reads } from '../../platform/database/database.service';
import { reading, type Statement } from '../../platform/database/statement';
import { CodedError } from '../../platform/errors/coded-error';
import type { Selection } from '../../platform/graphql/selection';
import { attachRelations, optionalColumn, relationParameters, type AnyRelation } from './relation';
import { columnsAsked, columnsOf, thingFrom, whole, type ThingRow, type ThingValue } from './thing-columns';

export type RootRow = { thing: ThingValue } & Record<string, unknown>;

type RootStatement = Statement<Record<string, unknown>, RootRow>;

/** Ways to find `x` by what it is known by, which the parameter of the same name holds. */
export const doors = {
  id: 'MATCH (x:Thing { id: $id })',
  /** By its address, or by that of what was merged into it. */
  slug: `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)`,
} as const;

interface RootDefinition<D extends string> {
  readonly name: string;
  readonly doors: Readonly<Record<D, string>>;
  /** What `x` must be, and that who asks may see it. */
  readonly where: string;
  readonly relations: readonly AnyRelation[];
  /** What has texts of its own: the fields of the thing, these always among them, and one of these relations. */
  readonly narrow?: { readonly always: readonly string[]; readonly relations: readonly AnyRelation[] };
}

/** One thing by what it is known by, with whatever is asked of it, in one statement. */
export interface Root<D extends string> {
  /** @throws INVALID_INPUT where nothing is said that it is known by */
  read(
    database: Reads,
    by: Readonly<Partial<Record<D, string | null>>>,
    viewer: Viewer,
    selection: Selection,
  ): Promise<ThingRow | null>;
}

/** What follows the `MATCH` of `x`: all of itself, and what a question asks of it. */
export function withRelations(relations: readonly AnyRelation[]): string {
  return `RETURN ${[`${whole('x')} AS thing`, ...relations.map((one) => optionalColumn(one, 'x'))].join(',\n    ')}`;
}

/** The fields that are asked for, and one relation at most. */
function withFields(of: AnyRelation | undefined): string {
  return `RETURN ${columnsOf('x', '$columns')} AS thing${of ? `, ${of.expression('x')} AS ${of.field}` : ''}`;
}

/**
 * A text goes along with each question, 1,400 bytes at a time, and so costs as much as it is long. What is often asked
 * for by itself has a text for just that; everything else shares one in which each relation is switched on. One for each
 * way of asking would be planned more often than it saves.
 */
export function root<D extends string>(definition: RootDefinition<D>): Root<D> {
  const { name, where, relations, narrow } = definition;
  const keys = Object.keys(definition.doors) as D[];
  const define = (key: D, suffix: string, columns: string): RootStatement =>
    reading(`${name}.by(${key})${suffix}`, `${definition.doors[key]} WHERE ${where} ${columns}`);
  const texts = new Map(
    keys.map((key) => [
      key,
      {
        wide: define(key, '', withRelations(relations)),
        narrow: new Map(
          (narrow ? [undefined, ...narrow.relations] : []).map((of) => [
            of?.field,
            define(key, `.${of?.field ?? 'fields'}`, withFields(of)),
          ]),
        ),
      },
    ]),
  );
  return {
    async read(database, by, viewer, selection) {
      const key = keys.find((one) => by[one]);
      const found = key && texts.get(key);
      if (!found) throw new CodedError('INVALID_INPUT', { detail: keys.join(' | ') });
      const wanted = relations.filter(({ field }) => selection.has(field));
      const less = wanted.length > 1 ? undefined : found.narrow.get(wanted[0]?.field);
      const columns = less && narrow ? columnsAsked(selection, narrow.always) : [];
      const [row] = await database.read(less ?? found.wide, {
        ...relationParameters(less ? wanted : relations, selection, viewer),
        ...(less ? { columns } : {}),
        [key]: by[key],
      });
      return row ? attachRelations(thingFrom(row.thing, columns), wanted, selection, row) : null;
    },
  };
}
