import type { PlainRecord } from '../field-spec';
import { isEmpty, rowsOf } from '../record-path';

/** The number after the greatest one: lots are numbered as they are added. */
export function nextNumber(rows: readonly PlainRecord[]): string {
  const numbers = rows.map((row) => Number.parseInt(String(row['number'] ?? ''), 10)).filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1);
}

/** Longest tag that a record takes. */
const LONGEST_TAG = 60;

/**
 * What goes without saying: the only lot is called as the call is, others by their number; a need without a code or a
 * tag is a tag itself.
 */
export function completeTender(record: PlainRecord): PlainRecord {
  const lots = rowsOf(record['lots']);
  const titleOf = (lot: PlainRecord) =>
    lots.length === 1 ? record['name'] : `Lot ${String(lot['number'] ?? '')}`;
  return {
    ...record,
    lots: lots.map((lot) => ({
      ...lot,
      title: isEmpty(lot['title']) ? titleOf(lot) : lot['title'],
      ...(isEmpty(lot['needs']) ? {} : { needs: rowsOf(lot['needs']).map(completeNeed) }),
    })),
  };
}

function completeNeed(need: PlainRecord): PlainRecord {
  const label = String(need['label'] ?? '').trim();
  const said = !isEmpty(need['cpv']) || !isEmpty(need['tags']);
  return said || label.length < 2 || label.length > LONGEST_TAG ? need : { ...need, tags: [label] };
}
