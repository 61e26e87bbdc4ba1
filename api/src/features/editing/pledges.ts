import { pledgeKeyOf, readersOfPledge, takesPledges, type RecordOf } from '@maillage/graph-schema/records';
import { isRetirement, keyOf, type Command } from '../../platform/changes/node-image';
import { CodedError } from '../../platform/errors/coded-error';
import type { Ground } from './editing-rights';
import type { PlainRecord } from './hidden-parts';
import type { KindAndRecord } from './records.service';

type Purchase = RecordOf<'purchases'>;

/** Keys of the purchases that these records are pledges in. */
export function purchasesOfPledges(records: readonly KindAndRecord[]): string[] {
  return records.flatMap(({ kind, record }) => (kind === 'pledges' ? [String(record['purchase'])] : []));
}

/** @throws PURCHASE_CLOSED where a purchase takes no pledge any more, and lets none go either. */
export function assertTakesPledges(command: Command, { before, subjects }: Ground): void {
  const key = keyOf(command);
  const was = before.get(key);
  const is = isRetirement(command) ? [] : [{ kind: command.kind, record: command.record as never }];
  const today = new Date().toISOString().slice(0, 10);
  for (const purchase of purchasesOfPledges([...(was ? [was] : []), ...is])) {
    const record = subjects.get(purchase)?.record as Purchase | undefined;
    if (record && !takesPledges(record, today)) throw new CodedError('PURCHASE_CLOSED', { key });
  }
}

/** Keys of the actors for which a request pledges. */
export function pledgersOf(commands: readonly Command[]): string[] {
  return commands.flatMap((command) =>
    command.kind === 'pledges' && !isRetirement(command)
      ? [String((command.record as unknown as PlainRecord)['of'])]
      : [],
  );
}

/** Where the actors for which a request pledges read: see `polesOfPledgers`. */
export interface Pledgers {
  readonly pledgers: ReadonlyMap<string, readonly string[]>;
}

/**
 * A purchase is read in its pole: nobody is pledged in it anew who could not open it, and would be told of it all the same.
 * What is pledged already can be mended, and goes.
 *
 * @throws PLEDGE_FROM_ELSEWHERE
 */
export function assertPledgesInItsPole(command: Command, ground: Ground & Pledgers): void {
  const key = keyOf(command);
  if (isRetirement(command) || ground.before.has(key) || ground.putBack.has(key)) return;
  const { of, purchase } = command.record as unknown as PlainRecord;
  const poles = ground.pledgers.get(String(of)) ?? [];
  const pole = ground.subjects.get(String(purchase))?.record['pole'];
  if (poles.length > 0 && !poles.includes(ground.ids.get(String(pole)) ?? ''))
    throw new CodedError('PLEDGE_FROM_ELSEWHERE', { key });
}

/** Versions of the purchases in which a request pledges: one that is signed at the same moment is read again. */
export function versionsOfPurchases(commands: readonly Command[], { subjects }: Ground): [string, string][] {
  if (!commands.some((one) => one.kind === 'pledges')) return [];
  return [...subjects].flatMap(([key, { kind, version }]) =>
    kind === 'purchases' ? [[key, version] as [string, string]] : [],
  );
}

/**
 * A pledge is one for each actor and purchase, read by who acts for the actor and who facilitates the pole, whatever is
 * asked. Given by the actor itself it says when and by which account; written down for it, it does not.
 *
 * @throws INVALID_INPUT for a second one of the same actor, or one that moves to another actor or purchase
 */
export function pledgeOnItsWord(
  record: PlainRecord,
  {
    before,
    said,
  }: { before: PlainRecord | undefined; said: { readonly on: string; readonly by: string } | undefined },
  subjects: Ground['subjects'],
): PlainRecord {
  const { saidOn: _on, saidBy: _by, ...rest } = record;
  const [of, key] = [String(record['of']), String(record['purchase'])];
  const isMoved = before && (before['of'] !== record['of'] || before['purchase'] !== record['purchase']);
  if (isMoved || (!before && record.key !== pledgeKeyOf(key, of)))
    throw new CodedError('INVALID_INPUT', { key: record.key, detail: pledgeKeyOf(key, of) });
  const purchase = subjects.get(key)?.record as Purchase | undefined;
  return {
    ...rest,
    key: record.key,
    readers: readersOfPledge(of, String(purchase?.pole)),
    ...(said ? { saidOn: said.on, saidBy: said.by } : {}),
  };
}
