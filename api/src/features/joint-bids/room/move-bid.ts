import type { BidStateCode } from '@maillage/graph-schema/vocabulary';
import { problem, type Problem } from '../../../platform/graphql/problem.model';
import { isFormable, settled, type Bid, type BidTie } from './bid-record';

/** What came of a bid. */
type BidResult = NonNullable<Bid['result']>;

export interface Move {
  readonly to: BidStateCode;
  readonly result?: BidResult | undefined;
  /** Who reads it once it is won. */
  readonly readers?: readonly string[] | undefined;
  /** ISO day of the move. */
  readonly on: string;
}

/** Where a bid may go from each state; what was done by mistake is taken back the same way. */
const moves: Readonly<Record<BidStateCode, readonly BidStateCode[]>> = {
  GATHERING: ['FORMED', 'WITHDRAWN'],
  FORMED: ['SUBMITTED', 'GATHERING', 'WITHDRAWN'],
  SUBMITTED: ['WON', 'LOST', 'WITHDRAWN', 'FORMED'],
  WON: ['SUBMITTED'],
  LOST: ['SUBMITTED'],
  WITHDRAWN: ['GATHERING'],
};

/** On its way forward, a group is formed and hands its bid in only when all have agreed. */
function asksAgreement(from: BidStateCode, to: BidStateCode): boolean {
  return (from === 'GATHERING' && to === 'FORMED') || (from === 'FORMED' && to === 'SUBMITTED');
}

/** Where this bid may go. */
export function nextStates(state: BidStateCode, formable: boolean): BidStateCode[] {
  return moves[state].filter((to) => formable || !asksAgreement(state, to));
}

/** The record in its new state, with its result; or what keeps it from getting there. */
export function movedBid(tie: BidTie, move: Move): { tie?: BidTie; problems: Problem[] } {
  const { state } = tie.bid;
  if (!moves[state].includes(move.to)) return { problems: problem('BID_STATE', 'to') };
  if (asksAgreement(state, move.to) && !isFormable(tie)) return { problems: problem('BID_NOT_READY', 'to') };
  const { result: _result, ...rest } = tie.bid;
  const isOver = move.to === 'WON' || move.to === 'LOST';
  const bid: Bid = { ...rest, state: move.to, ...(isOver && move.result ? { result: move.result } : {}) };
  const { until: _until, ...open } = tie;
  const ended = move.to === 'LOST' || move.to === 'WITHDRAWN' ? { until: move.result?.on ?? move.on } : {};
  const readers = move.to === 'WON' && move.readers ? [...move.readers] : tie.readers;
  return { tie: settled({ ...open, ...ended, bid, readers }), problems: [] };
}
