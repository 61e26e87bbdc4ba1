import type { WriteTransaction } from '../database/database.service';
import * as statements from './changes.repository';
import type { PutCommand } from './node-image';
import type { Written } from './write-images';

/**
 * Draws again what has names and functions from documents whose readers may be others now: those that not all who read
 * the thing may read are not among its own, and those that all may read are. Its records stay as they are.
 *
 * @param draw draws records, whether they have changed or not
 */
export async function nameAgain(
  transaction: WriteTransaction,
  written: readonly Written[],
  draw: (commands: readonly PutCommand[]) => Promise<Written[]>,
): Promise<Written[]> {
  const sources = written.filter((one) => one.kind === 'sources' && one.action !== 'ADDED');
  if (sources.length === 0) return [];
  const drawn = new Set(written.map((one) => one.id));
  const named = await transaction.run(statements.namedBy, { sources: sources.map((one) => one.id) });
  const ids = named.map((one) => one.id).filter((id) => !drawn.has(id));
  if (ids.length === 0) return [];
  const records = await transaction.run(statements.lastRecords, { ids });
  const again = await draw(
    records.map(({ kind, record }) => ({ kind, record: JSON.parse(record) as unknown }) as PutCommand),
  );
  const rows = again.map(({ id, image }) => ({ id, labels: image.labels, properties: image.properties }));
  await transaction.run(statements.writeNodes.Thing, { rows });
  return again;
}
