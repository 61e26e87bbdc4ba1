import type { RecordOf } from '@maillage/graph-schema/records';
import { carryAnswers, withoutAnswers, type CurrentRecord } from '../editing';
import type { ChangeRow } from './history.repository';
import type { Plain } from './redact-record';

type Tie = RecordOf<'ties'>;
type Given = Tie['participants'][number]['answers'][number];

/** The records of a change. */
export interface ChangeRecords {
  readonly before: Plain | null;
  readonly after: Plain | null;
}

export function recordsOf(row: Pick<ChangeRow, 'before' | 'after'>): ChangeRecords {
  const read = (json: string | null) => (json === null ? null : (JSON.parse(json) as Plain));
  return { before: read(row.before), after: read(row.after) };
}

/** The record without what was answered, for telling edits from answers; other kinds have no answers. */
export function withoutGiven(record: Plain): Plain {
  return Array.isArray(record['participants'])
    ? (withoutAnswers(record as unknown as Tie) as unknown as Plain)
    : record;
}

/** Keys of the participants whose answers a change gave or took back. */
export function answeredIn({ before, after }: ChangeRecords): string[] {
  if (!before || !after || !Array.isArray(after['participants'])) return [];
  const [was, is] = [before, after] as unknown as [Tie, Tie];
  const keys = [...new Set([...was.participants, ...is.participants].map((one) => one.who))];
  return keys.filter((key) => JSON.stringify(given(was, key)) !== JSON.stringify(given(is, key)));
}

/** Whether a change is nothing but answers. */
export function isAnswer(records: ChangeRecords): boolean {
  const { before, after } = records;
  if (!before || !after || answeredIn(records).length === 0) return false;
  return JSON.stringify(withoutGiven(before)) === JSON.stringify(withoutGiven(after));
}

/**
 * What a record is to be once a change of it is undone; null where it is to be retired. Answers given since
 * stay, those that the change gave go, those that it took away come back. An undone answer leaves the rest of
 * the record as it is now: what was retired since stays so, for who may bring it back.
 */
export function undone(records: ChangeRecords, current: CurrentRecord | undefined): Plain | null {
  const { before, after } = records;
  if (!before) return null;
  const now = current?.record;
  if (!now && isAnswer(records)) return null;
  if (!now || !after || !Array.isArray(before['participants'])) {
    return now && Array.isArray(before['participants'])
      ? (carryAnswers(before as unknown as Tie, now as unknown as Tie) as unknown as Plain)
      : before;
  }
  const base = (isAnswer(records) ? now : before) as unknown as Tie;
  const carried = carryAnswers(base, now as unknown as Tie);
  const [was, is] = [before, after] as unknown as [Tie, Tie];
  const changed = answeredIn(records);
  return {
    ...carried,
    participants: carried.participants.map((one) =>
      changed.includes(one.who)
        ? { ...one, answers: turnedBack(one.answers, given(was, one.who), given(is, one.who)) }
        : one,
    ),
  } as unknown as Plain;
}

function given(tie: Tie, who: string): Given[] {
  return tie.participants.filter((one) => one.who === who).flatMap((one) => one.answers);
}

function turnedBack(now: readonly Given[], was: readonly Given[], is: readonly Given[]): Given[] {
  const isIn = (list: readonly Given[], answer: Given) =>
    list.some((one) => JSON.stringify(one) === JSON.stringify(answer));
  const kept = now.filter((answer) => !isIn(is, answer) || isIn(was, answer));
  return [...kept, ...was.filter((answer) => !isIn(is, answer) && !isIn(kept, answer))].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
}
