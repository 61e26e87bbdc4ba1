import type { Viewer } from '../../platform/access/viewer';
import type { CurrentRecord } from '../editing';
import { compareRecords, type FieldDifference } from './compare-records';
import type { Names } from './names';
import { redactRecord, type Plain } from './redact-record';
import { isAnswer, withoutGiven, type ChangeRecords } from './undo-targets';

/**
 * What undoing a change would take away of what was done since: the fields as the change left them and as
 * they are now; an empty list where the thing was retired since. Undefined where nothing is lost. Answers are
 * not, since they are carried over; nor is what the viewer cannot see, since it stays.
 */
export function lossOf(
  records: ChangeRecords,
  current: CurrentRecord | undefined,
  { hidden }: Names,
  { readers }: Viewer,
): FieldDifference[] | undefined {
  if (isAnswer(records)) return undefined;
  const { before, after } = records;
  const left = after ?? (current ? before : null);
  if (!left) return undefined;
  if (!current) return [];
  const seen = (record: Plain) => redactRecord(withoutGiven(record), hidden, readers);
  const fields = compareRecords(seen(left), seen(current.record));
  return fields.length > 0 ? fields : undefined;
}
