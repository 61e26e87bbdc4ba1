import type { RecordOf } from '@maillage/graph-schema/records';
import {
  carryAnswers,
  isRewritten,
  withLapsed,
  withoutAnswers,
  type CurrentRecord,
  type Rewriter,
} from '../editing';
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

/** Keys of the participants whose answers a change gave or took back; one that lapses is neither. */
export function answeredIn({ before, after }: ChangeRecords): string[] {
  if (!before || !after || !Array.isArray(after['participants'])) return [];
  const [was, is] = [before, after] as unknown as [Tie, Tie];
  const keys = [...new Set([...was.participants, ...is.participants].map((one) => one.who))];
  const textsOf = (tie: Tie, key: string) => given(tie, key).map(textOf).join();
  return keys.filter((key) => textsOf(was, key) !== textsOf(is, key));
}

/** Whether a change is nothing but answers. */
export function isAnswer(records: ChangeRecords): boolean {
  const { before, after } = records;
  if (!before || !after || answeredIn(records).length === 0) return false;
  return JSON.stringify(withoutGiven(before)) === JSON.stringify(withoutGiven(after));
}

/**
 * What a record is to be once a change of it is undone by somebody; null where it is to be retired. Answers given since
 * stay, those that the change gave go, those that it took away or made lapse come back. Where who undoes it does not
 * facilitate the pole, it rewrites what others have answered about since: theirs are left, and lapse. An undone answer
 * leaves the rest of the record as it is now: what was retired since stays so, for who may bring it back.
 *
 * @param last the record as it is, or was when it was retired
 */
export function undone(
  records: ChangeRecords,
  current: CurrentRecord | undefined,
  last: Plain | undefined,
  rewriterOf: (tie: Tie, now: Tie) => Rewriter,
): Plain | null {
  const { before } = records;
  if (!before) return null;
  if (!current && isAnswer(records)) return null;
  if (!last || !Array.isArray(before['participants'])) return before;
  const [was, now] = [before, last] as unknown as [Tie, Tie];
  if (isAnswer(records)) return withoutChange(now, records, () => true) as unknown as Plain;
  const rewriter = rewriterOf(was, now);
  const isRewriting = isRewritten(now, was, rewriter);
  const mayTake = (who: string) => !isRewriting || rewriter.own.has(who);
  const target = asGivenIn(was, withoutChange(carryAnswers(was, now), records, mayTake));
  const holds = (who: string, answer: Given) => isIn(given(was, who), answer);
  return (isRewriting ? withLapsed(target, rewriter.own, holds) : target) as unknown as Plain;
}

/** The tie without the answers that a change gave, and with those that it took away. */
function withoutChange(tie: Tie, records: ChangeRecords, mayTake: (who: string) => boolean): Tie {
  const [was, is] = [records.before, records.after] as unknown as [Tie, Tie];
  const changed = answeredIn(records);
  return {
    ...tie,
    participants: tie.participants.map((one) => {
      if (!changed.includes(one.who)) return one;
      const [before, after] = [given(was, one.who), given(is, one.who)];
      const kept = one.answers.filter((a) => !isIn(after, a) || isIn(before, a) || !mayTake(one.who));
      const back = before.filter((answer) => !isIn(after, answer) && !isIn(kept, answer));
      return { ...one, answers: [...kept, ...back].sort((a, b) => a.on.localeCompare(b.on)) };
    }),
  };
}

/** The tie with the answers that an earlier record holds as they counted in it. */
function asGivenIn(was: Tie, tie: Tie): Tie {
  return {
    ...tie,
    participants: tie.participants.map((one) => {
      const before = given(was, one.who);
      return {
        ...one,
        answers: one.answers.map((answer) => before.find((other) => isSame(other, answer)) ?? answer),
      };
    }),
  };
}

function given(tie: Tie, who: string): Given[] {
  return tie.participants.filter((one) => one.who === who).flatMap((one) => one.answers);
}

function isIn(list: readonly Given[], answer: Given): boolean {
  return list.some((one) => isSame(one, answer));
}

/** Whether it is the same answer, whether it still counts or not. */
function isSame(one: Given, other: Given): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ lapsed: _lapsed, ...answer }: Given): string {
  return JSON.stringify(answer);
}
