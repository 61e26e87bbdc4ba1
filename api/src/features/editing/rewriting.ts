import { isDeepStrictEqual } from 'node:util';
import type { RecordOf } from '@maillage/graph-schema/records';
import type { ViewerAccount } from '../../platform/access/viewer';
import { saidIn } from '../things';
import { carryAnswers, saidBy } from './carry-answers';

type Tie = RecordOf<'ties'>;
type Given = Tie['participants'][number]['answers'][number];

/** Who rewrites a tie, as the rule has it. */
export interface Rewriter {
  /** Keys of those for whom it acts. */
  readonly own: ReadonlySet<string>;
  /** Whether it facilitates the poles that keep the tie, before and after: then every answer is left as it is. */
  readonly facilitates: boolean;
}

export function rewriterOf(
  tie: Tie,
  before: Tie | undefined,
  { actsFor, facilitates }: Pick<ViewerAccount, 'actsFor' | 'facilitates'>,
  ids: ReadonlyMap<string, string>,
): Rewriter {
  const keys = [...tie.participants, ...(before?.participants ?? [])].map((one) => one.who);
  const poles = [tie.pole, before?.pole ?? tie.pole];
  return {
    own: new Set(keys.filter((key) => actsFor.includes(ids.get(key) ?? ''))),
    facilitates: poles.every((pole) => facilitates.includes(ids.get(pole) ?? '')),
  };
}

/**
 * Whether somebody who does not facilitate its pole changes what a tie says, and so what the others have answered
 * about: all but its words, who reads it, who keeps it and what it rests on. What members of a joint bid agree to
 * stands in their answers.
 */
export function isRewritten(before: Tie, after: Tie, { facilitates }: Rewriter): boolean {
  return !facilitates && !before.bid && !after.bid && !isDeepStrictEqual(saidIn(before), saidIn(after));
}

/**
 * A tie as edited, with the answers of all. Who declares a tie that rests on no document says so with it, and so does
 * who rewrites one: it is then the turn of the others, whose answers were about something else.
 */
export function answeredAnew(edited: Tie, before: Tie | undefined, rewriter: Rewriter, answer: Given): Tie {
  const tie = carryAnswers(edited, before);
  if (!before) return (tie.evidence ?? []).length > 0 ? tie : saidBy(tie, rewriter.own, answer);
  if (!isRewritten(before, tie, rewriter)) return tie;
  return saidBy(withLapsed(tie, rewriter.own), rewriter.own, answer);
}

/** The tie with the answers of all but these lapsed; those that `holds` says are left as they are. */
export function withLapsed(
  tie: Tie,
  own: ReadonlySet<string>,
  holds: (who: string, answer: Given) => boolean = () => false,
): Tie {
  return {
    ...tie,
    participants: tie.participants.map((one) => {
      if (own.has(one.who)) return one;
      const stands = contestOf(one.answers);
      const answers = one.answers.map((answer) =>
        answer === stands || holds(one.who, answer) ? answer : { ...answer, lapsed: true as const },
      );
      return { ...one, answers };
    }),
  };
}

/** A contest that stands is for who gave it to take back: nobody silences it by moving a date. */
function contestOf(answers: readonly Given[]): Given | undefined {
  const last = lastAnswer(answers);
  return last?.stance === 'CONTESTED' ? last : undefined;
}

/** The answer that counts: the last one given that has not lapsed. */
export function lastAnswer(answers: readonly Given[]): Given | undefined {
  const counting = answers.filter((answer) => !answer.lapsed);
  return counting.sort((one, other) => one.on.localeCompare(other.on)).at(-1);
}

/** Who need not be asked about a tie that was rewritten: who did, and whose confirmation counts. */
export function settledIn(tie: Tie, own: ReadonlySet<string>): string[] {
  return tie.participants
    .filter((one) => own.has(one.who) || lastAnswer(one.answers)?.stance === 'CONFIRMED')
    .map((one) => one.who);
}
