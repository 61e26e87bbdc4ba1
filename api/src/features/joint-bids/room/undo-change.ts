import { problem, type Problem } from '../../../platform/graphql/problem.model';
import { membersOf, type BidTie, type GivenAnswer } from './bid-record';
import type { ChangeGround } from './change-bid';

/**
 * The record as it was before its last change, with the answers given meanwhile. A step on the way of the bid is
 * taken back by a step, not by this; nor is the composition, once it is frozen.
 */
export function undoneBid(
  tie: BidTie,
  earlier: BidTie | undefined,
  { isPastDeadline }: Pick<ChangeGround, 'isPastDeadline'>,
): { tie?: BidTie; problems: Problem[] } {
  if (!earlier) return { problems: problem('BID_STATE') };
  const isOpen = ({ bid }: BidTie) => bid.state === 'GATHERING' || bid.state === 'FORMED';
  if (tie.bid.state !== earlier.bid.state && !(isOpen(tie) && isOpen(earlier)))
    return { problems: problem('BID_STATE') };
  if ((isPastDeadline || !isOpen(tie)) && composition(tie) !== composition(earlier))
    return { problems: problem('BID_FROZEN', 'exception') };
  const { state } = tie.bid;
  const given = new Map(tie.participants.map((one) => [one.who, one.answers]));
  return {
    tie: {
      ...earlier,
      readers: tie.readers,
      // A group is not formed by an undo: whoever wants it formed says so.
      bid: { ...earlier.bid, state },
      participants: earlier.participants.map((one) => ({
        ...one,
        answers: together(one.answers, given.get(one.who) ?? []),
      })),
    },
    problems: [],
  };
}

function composition(tie: BidTie): string {
  return JSON.stringify(
    membersOf(tie)
      .map((one) => [one.who, one.role])
      .sort(),
  );
}

function together(before: readonly GivenAnswer[], now: readonly GivenAnswer[]): GivenAnswer[] {
  const known = new Set(now.map((one) => JSON.stringify(one)));
  return [...before.filter((one) => !known.has(JSON.stringify(one))), ...now];
}
