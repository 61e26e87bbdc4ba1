import type { BidFormCode, BidStandingCode, RoleCode, StanceCode } from '../vocabulary';

/** What a member is asked to agree to, and what its answer says it agrees to. */
export interface BidTerms {
  readonly role: RoleCode;
  /** Per cent. */
  readonly share?: number | undefined;
  /** Numbers of the lots in which it has a part, in their order. */
  readonly lots: readonly string[];
  readonly form: BidFormCode;
}

/** An answer, as far as it speaks of terms. Those of data files and of former days name none. */
export interface AnsweredTerms {
  readonly stance: StanceCode;
  readonly role?: RoleCode | null | undefined;
  readonly share?: number | null | undefined;
  readonly lots?: readonly string[] | null | undefined;
  readonly form?: BidFormCode | null | undefined;
}

interface Asked {
  readonly who: string;
  readonly role: RoleCode;
  readonly share?: number | undefined;
}

interface AskedBid {
  readonly form: BidFormCode;
  readonly lots: readonly string[];
  readonly parts: readonly { readonly who: string; readonly lot: string }[];
}

/** The terms that a joint bid holds for one of its members now. */
export function termsOf(bid: AskedBid, { who, role, share }: Asked): BidTerms {
  const lots = [...new Set(bid.parts.filter((one) => one.who === who).map((one) => one.lot))];
  const order = [...bid.lots, ...lots];
  lots.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { role, ...(share === undefined ? {} : { share }), lots, form: bid.form };
}

/**
 * Where a member stands: its last answer, compared with the terms of today. Who said yes to 30 % has not said yes
 * to 10 %: whatever was changed since is put to it again.
 */
export function standingOf(terms: BidTerms, answer: AnsweredTerms | undefined): BidStandingCode {
  if (!answer || answer.stance === 'DECLARED') return 'WAITING';
  if (answer.stance === 'CONTESTED') return 'DECLINED';
  return isAgreed(terms, answer) ? 'AGREED' : 'OTHER_TERMS';
}

function isAgreed(terms: BidTerms, answer: AnsweredTerms): boolean {
  const { role, share, lots, form } = answer;
  return (
    (!role || role === terms.role) &&
    (share === undefined || share === null || sameShare(share, terms.share)) &&
    (!lots || sameLots(lots, terms.lots)) &&
    (!form || form === terms.form)
  );
}

/** Shares are written with two decimals at most. */
function sameShare(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.round(a * 100) === Math.round(b * 100);
}

function sameLots(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}

interface RoomRecord {
  readonly pole: string;
  readonly participants: readonly { readonly who: string; readonly role: RoleCode }[];
}

/** Tokens of who may enter the room of a joint bid: its members, and who facilitates the pole. Not the buyer. */
export function roomReaders({ pole, participants }: RoomRecord): string[] {
  const members = participants.filter((one) => one.role !== 'CLIENT').map((one) => `actor:${one.who}`);
  return [...new Set([...members, `facilitators:${pole}`])].sort();
}
