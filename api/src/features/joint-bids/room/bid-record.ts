import { roomReaders, standingOf, termsOf, type RecordOf } from '@maillage/graph-schema/records';
import { bidStates, termOf, type BidStandingCode } from '@maillage/graph-schema/vocabulary';
import { missingShare } from '../../../algorithms/shares';
import { lastAnswer } from '../../editing';

export type Tie = RecordOf<'ties'>;
export type Bid = NonNullable<Tie['bid']>;
export type Participant = Tie['participants'][number];
export type GivenAnswer = Participant['answers'][number];

/** The record of a joint bid that has a room. */
export type BidTie = Tie & { readonly bid: Bid };

/** The members of a group: everybody in it but the buyer. */
export function membersOf({ participants }: Tie): Participant[] {
  return participants.filter((one) => one.role !== 'CLIENT');
}

/** Where a member stands to the terms of today. */
export function standing(tie: BidTie, member: Participant): BidStandingCode {
  return standingOf(termsOf(tie.bid, member), lastAnswer(member.answers));
}

/** An answer that agrees to the terms of today. */
export function agreement(
  tie: BidTie,
  member: Participant,
  given: Pick<GivenAnswer, 'on' | 'by'>,
): GivenAnswer {
  const { lots, ...terms } = termsOf(tie.bid, member);
  return { stance: 'CONFIRMED', ...given, ...terms, lots: [...lots] };
}

/** Whether nothing keeps the group from being formed: one lead, all agreed, shares that make 100 %. */
export function isFormable(tie: BidTie): boolean {
  const members = membersOf(tie);
  return (
    members.length > 1 &&
    members.filter((one) => one.role === 'LEAD').length === 1 &&
    members.every((one) => standing(tie, one) === 'AGREED') &&
    missingShare(members) === 0
  );
}

/**
 * The record with what follows from it: a group whose terms are not agreed any more is gathering again; the
 * cooperation has the status of its state; until the bid is handed in, the room is all that anybody reads of it,
 * then the pole knows of it. Who reads a bid that was won is decided when it is.
 */
export function settled(tie: BidTie): BidTie {
  const fallsBack = tie.bid.state === 'FORMED' && !isFormable(tie);
  const bid = fallsBack ? { ...tie.bid, state: 'GATHERING' as const } : tie.bid;
  const { status } = termOf(bidStates, bid.state);
  return { ...tie, bid, status, readers: readersOf({ ...tie, bid }) };
}

function readersOf(tie: BidTie): string[] {
  const room = roomReaders(tie);
  if (tie.bid.state === 'WON') return tie.readers;
  return tie.bid.state === 'SUBMITTED' ? [...room, `pole:${tie.pole}`].sort() : room;
}
