import { standingOf, termsOf, type AnsweredTerms, type BidTerms } from '@maillage/graph-schema/records';
import type {
  ApprovalCode,
  BidFormCode,
  BidStandingCode,
  BidStateCode,
  GroupRuleCode,
  ReservationCode,
  RoleCode,
  TenderNatureCode,
} from '@maillage/graph-schema/vocabulary';

/** An approval as the actor's record has it. */
export interface HeldApproval {
  readonly code: ApprovalCode;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly proof?: string | undefined;
}

/** What a member answered last. */
export interface RoomAnswer extends AnsweredTerms {
  /** ISO moment, or day in data files. */
  readonly on: string;
  readonly why?: string | undefined;
}

export interface RoomMember {
  readonly id: string;
  /** Its address, by which the room names it. */
  readonly key: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly share?: number | undefined;
  readonly terms: BidTerms;
  readonly standing: BidStandingCode;
  readonly answer?: RoomAnswer | undefined;
  /** Whether somebody can be asked by mail for it. */
  readonly reachable: boolean;
  readonly approvals: readonly HeldApproval[];
  readonly ess: 'YES' | 'NO' | 'UNKNOWN';
}

export interface RoomLot {
  readonly number: string;
  /** Of the call; none where the bid answers no call, or one that the reader may not see. */
  readonly title?: string | undefined;
  readonly value?: number | undefined;
  readonly reservation?: ReservationCode | undefined;
  readonly form?: BidFormCode | undefined;
  readonly months?: number | undefined;
  readonly leastTurnover?: number | undefined;
}

interface RoomNeed {
  readonly label: string;
  readonly cpv?: string | undefined;
  readonly tags: readonly string[];
}

interface RoomPart {
  /** Key of the member. */
  readonly who: string;
  readonly lot: string;
  readonly task?: string | undefined;
  /** Euros before tax. */
  readonly amount?: number | undefined;
}

export interface RoomPaper {
  readonly what: string;
  readonly who?: string | undefined;
  /** ISO day. */
  readonly due?: string | undefined;
  readonly done: boolean;
}

export interface RoomTender {
  readonly slug: string;
  readonly name: string;
  readonly nature: TenderNatureCode;
  readonly buyerName: string;
  readonly url?: string | undefined;
  readonly contract?: string | undefined;
  readonly buyerLevel?: string | undefined;
  readonly procedure?: string | undefined;
  readonly socialServices: boolean;
  /** ISO day of the notice. */
  readonly publishedOn?: string | undefined;
  /** Euros before tax, for all its lots. */
  readonly value?: number | undefined;
  readonly months?: number | undefined;
  /** The clock on the buyer's wall, and the same moment in universal time. */
  readonly deadline?: string | undefined;
  readonly deadlineAt?: string | undefined;
  readonly timeZone: string;
  readonly aloneAndInGroup: GroupRuleCode;
  readonly severalGroups: GroupRuleCode;
  readonly mostLotsBid?: number | undefined;
  readonly mostLotsWon?: number | undefined;
  /** Every lot of the call. */
  readonly lots: readonly RoomLot[];
}

/** Another group for the same call, as far as its reader may see it. */
export interface OtherGroup {
  readonly slug: string;
  readonly name: string;
  readonly lots: readonly string[];
  readonly members: readonly { readonly id: string; readonly role: RoleCode }[];
}

/** A group's room, as plain data: what everything shown, watched and exported is made from. */
export interface Room {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary?: string | undefined;
  readonly fictitious: boolean;
  readonly state: BidStateCode;
  readonly form: BidFormCode;
  readonly leadSolidary: boolean;
  readonly lots: readonly RoomLot[];
  readonly needs: readonly RoomNeed[];
  readonly members: readonly RoomMember[];
  readonly parts: readonly RoomPart[];
  readonly papers: readonly RoomPaper[];
  readonly tender?: RoomTender | undefined;
  readonly result?: { readonly on?: string; readonly amount?: number; readonly offers?: number } | undefined;
  readonly others: readonly OtherGroup[];
  /** Ids of those who were members at the deadline, where it has passed. */
  readonly atDeadline?: readonly string[] | undefined;
  /** ISO day on which it was proposed. */
  readonly begun?: string | undefined;
}

/** The member with its terms and where it stands. */
export function memberWithTerms(
  bid: { form: BidFormCode; lots: readonly string[]; parts: readonly { who: string; lot: string }[] },
  member: Omit<RoomMember, 'terms' | 'standing'>,
): RoomMember {
  const terms = termsOf(bid, { who: member.key, role: member.role, share: member.share });
  return { ...member, terms, standing: standingOf(terms, member.answer) };
}

/** The ISO day that the clocks of a zone show at a moment. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}

/** The zone by which the room's days are counted: the buyer's. */
export function zoneOf({ tender }: Pick<Room, 'tender'>): string {
  return tender?.timeZone ?? 'Europe/Paris';
}
