import type { RecordKind } from '@maillage/graph-schema/records';
import { CodedError } from '../errors/coded-error';
import type { WriteTransaction } from '../database/database.service';
import * as statements from './retire.repository';
import type { BaseLabel } from './node-image';
import { namesFor } from './wider-facts';

/** One record on its way off the screens. */
export interface Retired {
  readonly id: string;
  readonly key: string;
  readonly kind: RecordKind;
  readonly action: 'RETIRED';
  readonly base: Exclude<BaseLabel, 'Territory'>;
}

/** The base of a kind that can be retired; the official geography cannot. */
export function retirableBase(base: BaseLabel): Retired['base'] {
  if (base === 'Territory') throw new CodedError('FORBIDDEN', { detail: 'territories' });
  return base;
}

/** Refuses while something that stays refers to what is to be retired. `seenBy`: as `assertRules` has it. */
export async function assertUnused(
  transaction: WriteTransaction,
  retired: readonly Retired[],
  seenBy: readonly string[] | undefined,
): Promise<void> {
  if (retired.length === 0) return;
  const users = await transaction.run(statements.usersOf, { ids: retired.map((one) => one.id) });
  if (users.length > 0) throw new CodedError('STILL_USED', { names: namesFor(users, seenBy) });
}

/** Takes the labels off: what is retired keeps its id, its links and its history. */
export async function retireRecords(
  transaction: WriteTransaction,
  retired: readonly Retired[],
): Promise<void> {
  const ids = (base: Retired['base']) => retired.filter((one) => one.base === base).map((one) => one.id);
  const things = ids('Thing');
  if (things.length > 0) await transaction.run(statements.retireThings, { ids: things });
  const facts = ids('Statement');
  if (facts.length > 0) await transaction.run(statements.retireStatements, { ids: facts });
}
