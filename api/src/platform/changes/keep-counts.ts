import type { RecordKind } from '@maillage/graph-schema/records';
import type { WriteTransaction } from '../database/database.service';
import * as statements from './kept-counts.repository';

/** Brings up to date what is kept of those that records touch, once all of the records are written. */
export async function keepCounts(
  transaction: WriteTransaction,
  touched: readonly { readonly id: string; readonly kind: RecordKind }[],
): Promise<void> {
  const idsOf = (...kinds: RecordKind[]) =>
    touched.filter((one) => kinds.includes(one.kind)).map((one) => one.id);
  const ids = idsOf('ties', 'actors', 'poles', 'places', 'bodies', 'people');
  if (ids.length > 0) await transaction.run(statements.keepTies, { ids });
  const classed = idsOf('ties', 'actors');
  if (classed.length > 0) await transaction.run(statements.keepClasses, { ids: classed });
}
