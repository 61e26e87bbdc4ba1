import type { BidFormCode, FrozenExceptionCode } from '@maillage/graph-schema/vocabulary';
import {
  equalShares,
  sharesOfAmounts,
  withNewcomer,
  withoutMember,
  withShare,
} from '../../../algorithms/shares';
import { problem, type Problem } from '../../../platform/graphql/problem.model';
import { lastAnswer } from '../../editing';
import { membersOf, type Bid, type BidTie, type Participant } from './bid-record';

type Paper = Bid['papers'][number];
type PaperName = Pick<Paper, 'what' | 'who'>;

/** One change that a member makes in the room; who is named by key. */
export type BidChange =
  | {
      readonly kind: 'PART';
      readonly who: string;
      readonly lot: string;
      readonly task?: string | undefined;
      readonly amount?: number | undefined;
    }
  | { readonly kind: 'NO_PART'; readonly who: string; readonly lot: string }
  /** With `spread` the others take what is left; without it, the sum may miss 100 % for a while. */
  | { readonly kind: 'SHARE'; readonly who: string; readonly share: number; readonly spread: boolean }
  | { readonly kind: 'SHARES'; readonly by: 'EQUAL' | 'AMOUNTS' }
  | { readonly kind: 'LEAD'; readonly who: string }
  | { readonly kind: 'FORM'; readonly form: BidFormCode; readonly leadSolidary: boolean }
  | {
      readonly kind: 'MEMBER';
      readonly who: string;
      readonly share?: number | undefined;
      readonly lots: readonly string[];
    }
  | { readonly kind: 'NO_MEMBER'; readonly who: string }
  | { readonly kind: 'LOTS'; readonly lots: readonly string[] }
  | { readonly kind: 'PAPER'; readonly was?: PaperName | undefined; readonly paper: Paper }
  | { readonly kind: 'NO_PAPER'; readonly was: PaperName }
  /** The usual papers that are not on the list yet. */
  | { readonly kind: 'PAPERS'; readonly papers: readonly Paper[] }
  | { readonly kind: 'WORDS'; readonly name: string; readonly summary?: string | undefined }
  /** What a member has answered that it would take becomes what is proposed. */
  | { readonly kind: 'TERMS'; readonly who: string };

export interface ChangeGround {
  /** Lots of the call; undefined where the bid answers none. */
  readonly lotsOfCall: readonly string[] | undefined;
  /** Whether the call is public and its deadline has passed: R2142-26. */
  readonly isPastDeadline: boolean;
  readonly exception?: FrozenExceptionCode | undefined;
}

export const FEWEST = 2;
export const MOST = 30;
const MOST_PAPERS = 200;

const composing: ReadonlySet<BidChange['kind']> = new Set(['MEMBER', 'NO_MEMBER', 'LEAD']);
const always: ReadonlySet<BidChange['kind']> = new Set(['WORDS', 'PAPER', 'NO_PAPER', 'PAPERS']);

/** The record with the change made, or what keeps it from being made. Nothing else is touched. */
export function changedBid(
  tie: BidTie,
  change: BidChange,
  ground: ChangeGround,
): { tie?: BidTie; problems: Problem[] } {
  const refused = closed(tie.bid, change, ground);
  if (refused.length > 0) return { problems: refused };
  const members = membersOf(tie);
  const has = (who: string) => members.some((one) => one.who === who);
  if ('who' in change && change.kind !== 'MEMBER' && !has(change.who)) return absent('who');
  switch (change.kind) {
    case 'PART':
      if (!knowsLot(tie.bid, change.lot)) return absent('lot');
      return done(withPart(tie, change));
    case 'NO_PART':
      return done(
        withParts(
          tie,
          without(tie.bid.parts, (one) => isPart(one, change)),
        ),
      );
    case 'SHARE':
      return done(
        withShares(
          tie,
          change.spread
            ? withShare(members, change.who, change.share)
            : members.map((one) => (one.who === change.who ? { ...one, share: change.share } : one)),
        ),
      );
    case 'SHARES':
      return done(
        withShares(
          tie,
          change.by === 'EQUAL' ? equalShares(members) : sharesOfAmounts(members, amountsOf(tie.bid)),
        ),
      );
    case 'LEAD':
      return done(withLead(tie, change.who));
    case 'FORM':
      return done({ ...tie, bid: { ...tie.bid, form: change.form, leadSolidary: change.leadSolidary } });
    case 'MEMBER':
      if (has(change.who) || members.length >= MOST) return tooFewOrMany();
      if (change.lots.some((lot) => !knowsLot(tie.bid, lot))) return absent('lots');
      return done(withMember(tie, change));
    case 'NO_MEMBER':
      if (members.length <= FEWEST) return tooFewOrMany();
      return done(withoutOne(tie, change.who));
    case 'LOTS':
      return withLots(tie, change.lots, ground.lotsOfCall);
    case 'PAPER':
    case 'NO_PAPER':
    case 'PAPERS':
      return withPapers(tie, change);
    case 'WORDS': {
      const { summary: _before, ...rest } = tie;
      return done({ ...rest, name: change.name, ...(change.summary ? { summary: change.summary } : {}) });
    }
    case 'TERMS':
      return taken(tie, change.who);
  }
}

/**
 * What a change rests on in the record, as text: where it is the same in what its author saw and in what is there
 * now, the change may be made although something else was changed meanwhile.
 */
export function footprint(tie: BidTie, change: BidChange): string {
  const { bid } = tie;
  const shares = membersOf(tie).map((one) => [one.who, one.share ?? null]);
  const composition = membersOf(tie).map((one) => [one.who, one.role]);
  const rests: Record<BidChange['kind'], unknown> = {
    PART: 'who' in change && 'lot' in change ? bid.parts.filter((one) => isPart(one, change)) : null,
    NO_PART: 'who' in change && 'lot' in change ? bid.parts.filter((one) => isPart(one, change)) : null,
    SHARE: shares,
    SHARES: [shares, change.kind === 'SHARES' && change.by === 'AMOUNTS' ? bid.parts : null],
    LEAD: composition,
    FORM: [bid.form, bid.leadSolidary],
    MEMBER: [composition, shares],
    NO_MEMBER: [composition, shares],
    LOTS: bid.lots,
    PAPER: change.kind === 'PAPER' && change.was ? papersCalled(bid, change.was) : null,
    NO_PAPER: change.kind === 'NO_PAPER' ? papersCalled(bid, change.was) : null,
    PAPERS: null,
    WORDS: [tie.name, tie.summary ?? null],
    TERMS: [composition, shares, bid.parts],
  };
  return JSON.stringify([bid.state, rests[change.kind]]);
}

function closed(bid: Bid, { kind }: BidChange, { isPastDeadline, exception }: ChangeGround): Problem[] {
  const isOpen = bid.state === 'GATHERING' || bid.state === 'FORMED';
  if (composing.has(kind)) {
    if (!isOpen && bid.state !== 'SUBMITTED') return problem('BID_STATE');
    return (isPastDeadline || bid.state === 'SUBMITTED') && !exception
      ? problem('BID_FROZEN', 'exception')
      : [];
  }
  return isOpen || always.has(kind) ? [] : problem('BID_STATE');
}

const done = (tie: BidTie) => ({ tie, problems: [] });
const absent = (field: string) => ({ problems: problem('NOT_FOUND', field) });
const tooFewOrMany = () => ({ problems: problem('BID_MEMBERS', 'who', { min: FEWEST, max: MOST }) });

function without<T>(list: readonly T[], is: (one: T) => boolean): T[] {
  return list.filter((one) => !is(one));
}

const isPart = (one: { who: string; lot: string }, other: { who: string; lot: string }) =>
  one.who === other.who && one.lot === other.lot;

const knowsLot = (bid: Bid, lot: string) => bid.lots.includes(lot);

const withParts = (tie: BidTie, parts: Bid['parts']): BidTie => ({ ...tie, bid: { ...tie.bid, parts } });

function withPart(tie: BidTie, { who, lot, task, amount }: BidChange & { kind: 'PART' }): BidTie {
  const part = { who, lot, ...(task ? { task } : {}), ...(amount === undefined ? {} : { amount }) };
  const there = tie.bid.parts.some((one) => isPart(one, part));
  return withParts(
    tie,
    there ? tie.bid.parts.map((one) => (isPart(one, part) ? part : one)) : [...tie.bid.parts, part],
  );
}

/** Sum of what each member's tasks cost, by key. */
function amountsOf(bid: Bid): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { who, amount } of bid.parts) sums.set(who, (sums.get(who) ?? 0) + (amount ?? 0));
  return sums;
}

/** The record with these members as they are now; the buyer stays what it is. */
function withShares(tie: BidTie, members: readonly Participant[]): BidTie {
  const byWho = new Map(members.map((one) => [one.who, one]));
  return {
    ...tie,
    participants: tie.participants.map((one) => (one.role === 'CLIENT' ? one : (byWho.get(one.who) ?? one))),
  };
}

function withLead(tie: BidTie, lead: string): BidTie {
  return {
    ...tie,
    participants: tie.participants.map((one) =>
      one.role === 'CLIENT'
        ? one
        : { ...one, role: one.who === lead ? ('LEAD' as const) : ('PARTNER' as const) },
    ),
  };
}

function withoutLead(tie: BidTie): BidTie {
  return {
    ...tie,
    participants: tie.participants.map((one) =>
      one.role === 'LEAD' ? { ...one, role: 'PARTNER' as const } : one,
    ),
  };
}

function withMember(tie: BidTie, { who, share, lots }: BidChange & { kind: 'MEMBER' }): BidTie {
  const newcomer: Participant = { who, role: 'PARTNER', share, answers: [] };
  const members = withNewcomer(membersOf(tie), newcomer);
  const buyers = tie.participants.filter((one) => one.role === 'CLIENT');
  const joined = { ...tie, participants: [...members, ...buyers] };
  return withParts(joined, [...tie.bid.parts, ...lots.map((lot) => ({ who, lot }))]);
}

function withoutOne(tie: BidTie, who: string): BidTie {
  const members = withoutMember(membersOf(tie), who);
  const buyers = tie.participants.filter((one) => one.role === 'CLIENT');
  const papers = tie.bid.papers.filter((one) => one.who !== who);
  const left = { ...tie, participants: [...members, ...buyers], bid: { ...tie.bid, papers } };
  return withParts(
    left,
    without(tie.bid.parts, (one) => one.who === who),
  );
}

function withLots(
  tie: BidTie,
  lots: readonly string[],
  ofCall: readonly string[] | undefined,
): { tie?: BidTie; problems: Problem[] } {
  const chosen = [...new Set(lots)];
  if (chosen.length === 0) return { problems: problem('INVALID_INPUT', 'lots', { detail: '≥ 1' }) };
  if (ofCall && chosen.some((lot) => !ofCall.includes(lot))) return absent('lots');
  const parts = tie.bid.parts.filter((one) => chosen.includes(one.lot));
  return done({ ...tie, bid: { ...tie.bid, lots: chosen, parts } });
}

const isPaper = (one: PaperName, other: PaperName) => one.what === other.what && one.who === other.who;
const papersCalled = (bid: Bid, name: PaperName) => bid.papers.filter((one) => isPaper(one, name));

function withPapers(
  tie: BidTie,
  change: BidChange & { kind: 'PAPER' | 'NO_PAPER' | 'PAPERS' },
): { tie?: BidTie; problems: Problem[] } {
  const { papers: before } = tie.bid;
  const put = (papers: Paper[]) => {
    if (papers.length > MOST_PAPERS)
      return { problems: problem('INVALID_INPUT', 'paper', { detail: `≤ ${MOST_PAPERS}` }) };
    return done({ ...tie, bid: { ...tie.bid, papers } });
  };
  if (change.kind === 'NO_PAPER') return put(without(before, (one) => isPaper(one, change.was)));
  if (change.kind === 'PAPERS')
    return put([...before, ...change.papers.filter((one) => !before.some((other) => isPaper(one, other)))]);
  const { was = change.paper, paper } = change;
  if (paper.who !== undefined && !membersOf(tie).some((one) => one.who === paper.who)) return absent('who');
  if (!isPaper(was, paper) && before.some((one) => isPaper(one, paper)))
    return { problems: problem('ALREADY_EXISTS', 'paper', { key: paper.what }) };
  const there = before.some((one) => isPaper(one, was));
  return put(there ? before.map((one) => (isPaper(one, was) ? paper : one)) : [...before, paper]);
}

/** The terms of a member's last answer as the proposal: its share, the others taking what is left; its lots; its role. */
function taken(tie: BidTie, who: string): { tie?: BidTie; problems: Problem[] } {
  const member = membersOf(tie).find((one) => one.who === who);
  const answer = member && lastAnswer(member.answers);
  if (answer?.stance !== 'CONFIRMED') return absent('who');
  let next = tie;
  if (answer.share !== undefined) next = withShares(next, withShare(membersOf(next), who, answer.share));
  if (answer.lots) {
    const lots = answer.lots.filter((lot) => knowsLot(tie.bid, lot));
    const kept = next.bid.parts.filter((one) => one.who !== who || lots.includes(one.lot));
    const added = lots
      .filter((lot) => !kept.some((one) => isPart(one, { who, lot })))
      .map((lot) => ({ who, lot }));
    next = withParts(next, [...kept, ...added]);
  }
  if (answer.role === 'LEAD' && member?.role !== 'LEAD') next = withLead(next, who);
  // Who accepts to take part but not to lead leaves the group without a lead, which the room then says.
  if (answer.role === 'PARTNER' && member?.role === 'LEAD') next = withoutLead(next);
  return done(next);
}
