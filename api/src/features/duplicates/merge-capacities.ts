import { replaceReferences, type RecordOf } from '@maillage/graph-schema/records';
import { actingToken } from '../../platform/access/reader-tokens';
import type { Command, PutCommand } from '../../platform/changes/node-image';
import { capacityKeyOf, type CurrentRecord } from '../editing';

type Capacity = RecordOf<'capacities'>;

/** Two actors that are to be one, by their keys. */
export interface Pair {
  readonly kept: string;
  readonly absorbed: string;
}

/** What becomes of the capacities of two actors, and of those of others that avoid the absorbed one. */
export interface CapacityMoves {
  readonly commands: readonly Command[];
  readonly merged: readonly { absorbed: string; kept: string }[];
}

/**
 * What an actor keeps to itself is one record: the two become one under the kept actor's key, those that avoid the
 * absorbed one avoid the kept one. Pure. `records`: whatever refers to either actor.
 */
export function moveCapacities(records: readonly CurrentRecord[], pair: Pair): CapacityMoves {
  const all = [...new Map(records.filter(isCapacity).map((one) => [one.key, one])).values()];
  const of = (actor: string) => all.find((one) => capacityOf(one).of === actor);
  const [own, other] = [of(pair.kept), of(pair.absorbed)];
  const others = all.filter((one) => one !== own && one !== other);
  const avoiding = others.flatMap((one) => {
    const record = withoutAbsorbed(capacityOf(one), pair);
    return same(record, capacityOf(one)) ? [] : [put(record, one.version)];
  });
  if (!other) {
    const record = own && withoutAbsorbed(capacityOf(own), pair);
    const commands = own && record && !same(record, capacityOf(own)) ? [put(record, own.version)] : [];
    return { commands: [...avoiding, ...commands], merged: [] };
  }
  const key = own?.key ?? capacityKeyOf(pair.kept);
  const record = joinCapacities(own && capacityOf(own), capacityOf(other), pair, key);
  return {
    commands: [
      ...avoiding,
      put(record, own?.version),
      { kind: 'capacities', retire: other.key, expected: other.version },
    ],
    merged: [{ absorbed: other.key, kept: key }],
  };
}

/**
 * The kept one's fields first; what it does not say the other does. Turnovers of all years, one a year; who either
 * avoids is avoided, and a wish to work only with known partners stays one.
 */
function joinCapacities(kept: Capacity | undefined, absorbed: Capacity, pair: Pair, key: string): Capacity {
  const other = withoutAbsorbed(absorbed, pair);
  if (!kept) return { ...other, key, of: pair.kept, readers: [actingToken(pair.kept)] };
  const own = withoutAbsorbed(kept, pair);
  const years = new Set(own.turnovers.map((one) => one.year));
  const isSaid = own.freeFrom !== undefined || own.freeUntil !== undefined;
  const { freeFrom, freeUntil } = isSaid ? own : other;
  return {
    ...own,
    turnovers: [...own.turnovers, ...other.turnovers.filter((one) => !years.has(one.year))].sort(
      (a, b) => a.year - b.year,
    ),
    onlyKnown: own.onlyKnown || other.onlyKnown,
    avoids: [...new Set([...own.avoids, ...other.avoids])],
    ...(freeFrom === undefined ? {} : { freeFrom }),
    ...(freeUntil === undefined ? {} : { freeUntil }),
  };
}

/** The record with the kept actor for the absorbed one; nobody avoids itself. */
function withoutAbsorbed(record: Capacity, { kept, absorbed }: Pair): Capacity {
  const moved = replaceReferences(record, new Map([[absorbed, kept]]));
  return { ...moved, avoids: [...new Set(moved.avoids)].filter((one) => one !== moved.of) };
}

function isCapacity({ kind }: CurrentRecord): boolean {
  return kind === 'capacities';
}

function capacityOf({ record }: CurrentRecord): Capacity {
  return record as unknown as Capacity;
}

function put(record: Capacity, expected: string | undefined): Command {
  return {
    kind: 'capacities',
    record,
    ...(expected === undefined ? {} : { expected }),
  } satisfies PutCommand;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
