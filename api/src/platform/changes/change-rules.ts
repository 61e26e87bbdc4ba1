import type { WriteTransaction } from '../database/database.service';
import { CodedError } from '../errors/coded-error';
import * as statements from './change-rules.repository';
import { keyOf, type Command } from './node-image';
import type { Written } from './write-images';

/** What the store knows behind a key. */
export interface Known {
  readonly id: string;
  readonly digest: string | null;
  readonly day: string | null;
  readonly retired: boolean;
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

/** The rules that one record alone cannot tell. */
export async function assertRules(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const ids = written.filter((one) => one.kind === 'ties' || one.kind === 'statements').map((one) => one.id);
  if (ids.length === 0) return;
  const wider = await transaction.run(statements.widerThanParts, { ids });
  if (wider.length > 0)
    throw new CodedError('WIDER_THAN_ITS_PARTS', { names: wider.map((one) => one.name).join(', ') });
  const unsaid = await transaction.run(statements.unsaidTies, { ids });
  if (unsaid.length > 0)
    throw new CodedError('SAYS_WHO_MISSING', { names: unsaid.map((one) => one.name).join(', ') });
}

/** A change shows both records, and so is read by those only who may read both. */
export function readersOfChange(
  before: string | undefined,
  after: readonly string[] | undefined,
): readonly string[] {
  const earlier = before ? ((JSON.parse(before) as { readers?: string[] }).readers ?? []) : undefined;
  if (!earlier || !after) return earlier ?? after ?? [];
  if (earlier.includes('public')) return after;
  return after.includes('public') ? earlier : earlier.filter((token) => after.includes(token));
}
