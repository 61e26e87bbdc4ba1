import type { Pin } from '@maillage/graph-schema/records';
import type { ViewerAccount } from '../../platform/access/viewer';
import { withoutHidden, type PlainRecord } from './hidden-parts';

/** The record of a statement with another pin, or with none. */
export function withPin<R extends Readonly<Record<string, unknown>>>(record: R, pinned: Pin | undefined): R {
  const { pinned: _, evidence, ...rest } = record;
  return { ...rest, ...(pinned ? { pinned } : {}), evidence } as unknown as R;
}

/** Whether two records of a statement differ in the pin at most, as far as their editor may see them. */
export function isPinAlone(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<string>,
): boolean {
  const plain = (one: Readonly<Record<string, unknown>>) =>
    JSON.stringify(withPin(withoutHidden(one as PlainRecord, hidden), undefined));
  return plain(before) === plain(after);
}

/** Says whose choice a pin is: who edits pins in their own name, and leaves the pin of another as it is. */
export function signPin(
  record: PlainRecord,
  before: PlainRecord | undefined,
  account: ViewerAccount,
): PlainRecord {
  const pinned = record['pinned'] as Pin | undefined;
  if (!pinned) return record;
  const was = before?.['pinned'] as Pin | undefined;
  if (was?.why === pinned.why) return withPin(record, was);
  return withPin(record, {
    why: pinned.why,
    on: new Date().toISOString(),
    by: `account:${account.id}`,
  });
}
