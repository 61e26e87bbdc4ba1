import { isDeepStrictEqual } from 'node:util';
import { problem, type Problem } from '../../../platform/graphql/problem.model';
import { membersOf, type BidTie } from './bid-record';
import type { ChangeGround } from './change-bid';

/**
 * The record as it was before its last change, and with it what that change agreed to. An answer is not taken back by
 * this but by another one, a step on the way of the bid by a step; nor is the composition, once it is frozen.
 */
export function undoneBid(
  tie: BidTie,
  earlier: BidTie | undefined,
  { isPastDeadline }: Pick<ChangeGround, 'isPastDeadline'>,
): { tie?: BidTie; problems: Problem[] } {
  if (!earlier || sameButAnswers(tie, earlier)) return { problems: problem('BID_STATE') };
  const isOpen = ({ bid }: BidTie) => bid.state === 'GATHERING' || bid.state === 'FORMED';
  if (tie.bid.state !== earlier.bid.state && !(isOpen(tie) && isOpen(earlier)))
    return { problems: problem('BID_STATE') };
  if ((isPastDeadline || !isOpen(tie)) && composition(tie) !== composition(earlier))
    return { problems: problem('BID_FROZEN', 'exception') };
  // A group is not formed by an undo: whoever wants it formed says so.
  return {
    tie: { ...earlier, readers: tie.readers, bid: { ...earlier.bid, state: tie.bid.state } },
    problems: [],
  };
}

/** Whether two records say the same but for what was answered. */
function sameButAnswers(a: BidTie, b: BidTie): boolean {
  const plain = (tie: BidTie): unknown =>
    JSON.parse(
      JSON.stringify({ ...tie, participants: tie.participants.map((one) => ({ ...one, answers: [] })) }),
    );
  return isDeepStrictEqual(plain(a), plain(b));
}

function composition(tie: BidTie): string {
  return JSON.stringify(
    membersOf(tie)
      .map((one) => [one.who, one.role])
      .sort(),
  );
}
