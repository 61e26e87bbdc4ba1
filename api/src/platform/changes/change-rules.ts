import type { WriteTransaction } from '../database/database.service';
import { narrowedTo } from '../access/covers';
import { CodedError } from '../errors/coded-error';
import * as statements from './change-rules.repository';
import { knownKeys } from './changes.repository';
import { keyOf, type Command } from './node-image';
import { RECORD_KEY } from './record-key';
import { assertNotWider } from './wider-facts';
import type { Written } from './write-images';

/** What the store knows behind a key. */
export interface Known {
  readonly id: string;
  readonly digest: string | null;
  readonly day: string | null;
  readonly retired: boolean;
  /** Of a source. */
  readonly readers?: readonly string[] | null;
  /** The key that a thing itself has: another one where it was merged into it. */
  readonly address?: string | null;
}

/** Refuses the whole request where a record is no longer what its editor saw. */
export function assertExpected(commands: readonly Command[], known: ReadonlyMap<string, Known>): void {
  for (const command of commands) {
    if (command.expected === undefined) continue;
    const key = keyOf(command);
    const found = known.get(key);
    const now = found && !found.retired ? found.digest : null;
    if (now === command.expected) continue;
    throw new CodedError(command.expected === null ? 'ALREADY_EXISTS' : 'CHANGED_MEANWHILE', { key });
  }
}

/** The same of records that the request rests on without changing them: their versions, by key. */
export async function assertUnchanged(
  transaction: WriteTransaction,
  restsOn: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (restsOn.size === 0) return;
  const rows = await transaction.run(knownKeys, { scheme: RECORD_KEY, keys: [...restsOn.keys()] });
  const known = new Map(rows.map((row) => [row.key, row]));
  for (const [key, version] of restsOn) {
    const found = known.get(key);
    if (!found || found.retired || found.digest !== version)
      throw new CodedError('CHANGED_MEANWHILE', { key });
  }
}

/** Refuses to write what was merged into another thing: it would overwrite that one. */
export function assertOwnKeys(commands: readonly Command[], known: ReadonlyMap<string, Known>): void {
  for (const command of commands) {
    const key = keyOf(command);
    const address = known.get(key)?.address;
    if (address && address !== key) throw new CodedError('MERGED_INTO', { key, into: address });
  }
}

/** Keys of merged things among those known, each with the key of the thing that it leads to. */
export function mergedKeys(known: ReadonlyMap<string, Known>): Map<string, string> {
  return new Map(
    [...known].flatMap(([key, { address }]) => (address && address !== key ? [[key, address] as const] : [])),
  );
}

/** The rules that one record alone cannot tell. `seenBy`: tokens of who asks; a refusal names nothing else. */
export async function assertRules(
  transaction: WriteTransaction,
  written: readonly Written[],
  seenBy: readonly string[] | undefined,
): Promise<void> {
  await assertOneOfSiret(transaction, written);
  await assertOnePinned(transaction, written);
  await assertNotWider(transaction, written, seenBy);
  const ids = written.filter((one) => one.kind === 'ties').map((one) => one.id);
  if (ids.length === 0) return;
  const unsaid = await transaction.run(statements.unsaidTies, { ids });
  if (unsaid.length > 0)
    throw new CodedError('SAYS_WHO_MISSING', { names: unsaid.map((one) => one.name).join(', ') });
}

/** One person's choice among what disagrees stands until somebody takes it back: not two at once. */
async function assertOnePinned(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const ids = written.filter((one) => one.image.properties['pinnedOn'] !== undefined).map((one) => one.id);
  if (ids.length === 0) return;
  const [other] = await transaction.run(statements.pinnedTwice, { ids });
  if (other) throw new CodedError('ALREADY_PINNED', { ...other });
}

async function assertOneOfSiret(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const ids = written
    .filter((one) => one.image.identifiers.some((identifier) => identifier.scheme === 'SIRET'))
    .map((one) => one.id);
  if (ids.length === 0) return;
  const [other] = await transaction.run(statements.sameSiret, { ids });
  // Who may not see the other one learns no more than that the number is taken.
  if (other)
    throw new CodedError('ALREADY_EXISTS', { key: other.address ?? other.siret, siret: other.siret });
}

/**
 * A change shows both records, and so is read by those only who may read both; also by whoever made it, who has had both
 * before the eyes and is to undo it, where no token of theirs says so.
 */
export function readersOfChange(
  before: string | undefined,
  after: readonly string[] | undefined,
  { by, seenBy }: { readonly by: string; readonly seenBy?: readonly string[] | undefined },
): readonly string[] {
  const earlier = before ? ((JSON.parse(before) as { readers?: string[] }).readers ?? []) : undefined;
  if (!earlier || !after) return earlier ?? after ?? [];
  const both = narrowedTo(earlier, after);
  const isReadByMaker = seenBy ? seenBy.some((token) => both.includes(token)) : both.length > 0;
  return isReadByMaker || !by.startsWith(ACCOUNT) ? both : [...both, `author:${by.slice(ACCOUNT.length)}`];
}

const ACCOUNT = 'account:';
