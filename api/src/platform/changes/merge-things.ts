import type { WriteTransaction } from '../database/database.service';
import { CodedError } from '../errors/coded-error';
import type { ChangeRequest } from './change-request';
import * as statements from './merge.repository';
import { RECORD_KEY } from './record-key';

/** Makes the keys of what is absorbed lead to what is kept. */
export async function mergeThings(
  transaction: WriteTransaction,
  { merged = [], request }: ChangeRequest,
  idOf: (key: string) => string,
): Promise<void> {
  if (merged.length === 0) return;
  const rows = merged.map(({ absorbed, kept }) => ({ absorbed: idOf(absorbed), kept: idOf(kept) }));
  await transaction.run(statements.mergeThings, { rows, scheme: RECORD_KEY, request });
}

/** Makes absorbed things their own again; their records are put by the same request. */
export async function partThings(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const parted = await transaction.run(statements.partThings, { ids, scheme: RECORD_KEY });
  if (parted.length < ids.length) throw new CodedError('CHANGED_MEANWHILE', {});
}
