import { isDeepStrictEqual } from 'node:util';
import {
  expandRecords,
  type tiesOfRosters,
  recordKinds,
  type Pin,
  type RecordKind,
  type RecordOf,
  type RecordSet,
} from '@maillage/graph-schema/records';
import { narrowedTo } from '../../platform/access/covers';
import type { Command, PutCommand } from '../../platform/changes/node-image';
import { withoutAnswers } from './carry-answers';
import { withPin } from './pins-of-records';
import type { CurrentRecord } from './records.service';

type Statement = RecordOf<'statements'>;
type Tie = RecordOf<'ties'>;

/** Kinds whose records say names and functions in short, which become statements. */
export const namedKinds: ReadonlySet<RecordKind> = new Set(['actors', 'poles', 'places', 'people']);

/** What lists stand for. */
type ListedFacts = ReturnType<typeof tiesOfRosters>;

const emptySet = (): RecordSet =>
  Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, []])) as unknown as RecordSet;

/** The set that holds these records alone. */
export function setOf(records: readonly { kind: RecordKind; record: unknown }[]): RecordSet {
  const set = emptySet();
  for (const { kind, record } of records) (set[kind] as unknown[]).push(record);
  return set;
}

/** What a derived statement says, whatever its key: a name keeps its statement when others come or go. */
const saidBy = (statement: Statement) => `${statement.property} ${statement.text ?? ''}`;

/**
 * Commands that make the statements derived from a record agree with it: names and functions that stay keep
 * their statements, new ones get the next free number, those gone are retired. One that has been narrowed by itself, with
 * the document that alone says it, stays so.
 *
 * @param ofSources readers of the documents, by their keys
 */
export function derivedStatements(
  put: PutCommand,
  before: CurrentRecord | undefined,
  now: readonly CurrentRecord[],
  ofSources: ReadonlyMap<string, readonly string[]>,
): Command[] {
  const { key } = put.record;
  const wanted = expandRecords(setOf([put])).statements;
  const pattern = new RegExp(`^${key}--(?:name|function)-(\\d+)$`);
  const numbered = now.filter((one) => pattern.test(one.key));
  let last = Math.max(0, ...numbered.map((one) => Number(pattern.exec(one.key)?.[1])));
  const left = [...numbered];
  const commands = wanted.map((statement): Command => {
    const index = left.findIndex((one) => saidBy(one.record as unknown as Statement) === saidBy(statement));
    const [same] = index < 0 ? [] : left.splice(index, 1);
    const stem = statement.property === 'NAME' ? 'name' : 'function';
    return {
      kind: 'statements',
      record: {
        ...statement,
        key: same?.key ?? `${key}--${stem}-${++last}`,
        readers: [...readersOf(statement, same, before, ofSources)],
      },
      expected: same?.version ?? null,
    };
  });
  return [
    ...commands,
    ...left.map((one) => ({ kind: 'statements' as const, retire: one.key, expected: one.version })),
  ];
}

/**
 * Those of its record where they were the same before; else its own, and never more than the record has. It does not
 * become wider than its documents by what becomes of its record, while they are the same. Where nobody would be left, it
 * is as wide as its record, which is then refused.
 */
function readersOf(
  { readers, evidence }: Statement,
  same: CurrentRecord | undefined,
  before: CurrentRecord | undefined,
  ofSources: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (!same || !before) return readers;
  const own = same.record['readers'] as readonly string[];
  const isOfRecord = isDeepStrictEqual(own, before.record['readers']);
  const limits = [
    ...(isOfRecord ? [] : [own]),
    ...(isDeepStrictEqual(evidence, same.record['evidence'])
      ? [evidence.flatMap(({ source }) => ofSources.get(source) ?? [])]
      : []),
  ];
  const both = limits.reduce((now, allowed) => narrowedTo(now, allowed), readers as readonly string[]);
  return both.length > 0 ? both : readers;
}

/**
 * Commands that make the ties derived from lists agree with the lists after an edit. A tie that somebody has
 * edited by hand since is left as it is; answers stay with their participants.
 */
export function derivedTies(
  before: ListedFacts,
  after: ListedFacts,
  now: ReadonlyMap<string, CurrentRecord>,
): Command[] {
  const [was, is] = [byKey(before), byKey(after)];
  const commands: Command[] = [];
  for (const [key, { kind, record }] of is) {
    const old = was.get(key)?.record;
    if (old && JSON.stringify(old) === JSON.stringify(record)) continue;
    const current = now.get(key);
    if (current && old && !sameFact(current.record, old)) continue;
    commands.push({
      kind,
      record: pinnedAs(record, current),
      expected: current?.version ?? null,
    } as PutCommand);
  }
  for (const [key, { kind, record }] of was) {
    const current = now.get(key);
    if (is.has(key) || !current || !sameFact(current.record, record)) continue;
    commands.push({ kind, retire: key, expected: current.version });
  }
  return commands;
}

function byKey({ ties, statements }: ListedFacts): Map<string, PutCommand> {
  return new Map<string, PutCommand>([
    ...ties.map((record) => [record.key, { kind: 'ties', record }] as const),
    ...statements.map((record) => [record.key, { kind: 'statements', record }] as const),
  ]);
}

/** What a list says of a place, as somebody has preferred it: a choice is no edit by hand. */
function pinnedAs<R>(record: R, current: CurrentRecord | undefined): R {
  const pinned = current?.record['pinned'] as Pin | undefined;
  return pinned ? withPin(record as R & Record<string, unknown>, pinned) : record;
}

function sameFact(a: unknown, b: unknown): boolean {
  const plain = (one: unknown) =>
    typeof one === 'object' && one !== null
      ? 'participants' in one
        ? withoutAnswers(one as Tie)
        : withPin(one as Record<string, unknown>, undefined)
      : one;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
