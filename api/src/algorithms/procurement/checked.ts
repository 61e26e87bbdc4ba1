import type { BidFormCode, ProcurementRuleCode, ReservationCode } from '@maillage/graph-schema/vocabulary';
import type { Qualifying } from './qualifies';

export interface CheckedLot {
  readonly number: string;
  /** Euros before tax. */
  readonly value?: number | undefined;
  readonly months?: number | undefined;
  readonly reservation?: ReservationCode | undefined;
  readonly form?: BidFormCode | undefined;
  /** Euros a year that this lot asks for. */
  readonly leastTurnover?: number | undefined;
}

/** A call for tenders, with the lots that the group answers. */
export interface CheckedTender {
  readonly nature: string;
  readonly contract?: string | undefined;
  readonly buyerLevel?: string | undefined;
  readonly procedure?: string | undefined;
  readonly socialServices: boolean;
  readonly publishedOn?: string | undefined;
  /** ISO day on the buyer's wall. */
  readonly deadlineDay?: string | undefined;
  readonly isPast: boolean;
  /** Euros before tax, for all its lots. */
  readonly value?: number | undefined;
  readonly months?: number | undefined;
  readonly aloneAndInGroup: string;
  readonly severalGroups: string;
  readonly mostLotsBid?: number | undefined;
  readonly mostLotsWon?: number | undefined;
  readonly lots: readonly CheckedLot[];
}

interface CheckedMember extends Qualifying {
  readonly id: string;
  readonly name: string;
}

export interface CheckedGroup {
  readonly members: readonly CheckedMember[];
  readonly lead?: string | undefined;
  readonly form?: BidFormCode | undefined;
  /** Euros a year that are asked of the group; 0 for none. */
  readonly leastTurnover: number;
  /** Verdict on their turnovers, which are not told. */
  readonly turnover: 'PASSES' | 'TO_CHECK' | 'NOT_ASKED';
  /** Ids of those who were members at the deadline, for a bid that was handed in. */
  readonly atDeadline?: readonly string[] | undefined;
}

/** Another group that answers the same call. */
export interface OtherGroup {
  readonly lots: readonly string[];
  readonly members: readonly string[];
  readonly lead?: string | undefined;
}

/** What came of one check; its sentence and its gravity are in the table of rules. */
export interface RuleResult {
  readonly rule: ProcurementRuleCode;
  readonly finding: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Checked {
  readonly tender: CheckedTender;
  readonly group: CheckedGroup;
  readonly others: readonly OtherGroup[];
  /** ISO day of today. */
  readonly today: string;
}
