import type {
  BidFormCode,
  BuyerLevelCode,
  ContractKindCode,
  GroupRuleCode,
  NoticeProblemCode,
  ProcedureCode,
  ReservationCode,
  TenderNatureCode,
  TenderOriginCode,
  TerritoryLevelCode,
} from '@maillage/graph-schema/vocabulary';

/** A problem of a notice or of a file: a code of the closed list, with what its message says besides. */
export interface NoticeProblem {
  readonly code: NoticeProblemCode;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export function told(
  code: NoticeProblemCode,
  parameters?: Readonly<Record<string, string | number>>,
): NoticeProblem {
  return parameters ? { code, parameters } : { code };
}

/** Where a notice stands in its file. */
export interface NoticePlace {
  /** Line, from 1. */
  readonly line?: number;
  /** As one would write it in code: `results[1]`. */
  readonly path?: string;
}

export interface LotDraft {
  readonly number: string;
  readonly title: string;
  readonly cpv: readonly string[];
  /** Euros before tax. */
  readonly value?: number;
  readonly months?: number;
  readonly place?: string;
  readonly reservation?: ReservationCode;
  readonly form?: BidFormCode;
  readonly criteria?: readonly { readonly name: string; readonly weight?: number }[];
}

export interface AwardDraft {
  readonly notifiedOn?: string;
  /** Euros before tax. */
  readonly amount?: number;
  readonly offers?: number;
  readonly winners: readonly { readonly name: string; readonly siret?: string }[];
}

/**
 * What a notice says of a call for tenders, in the words of the record `tenders`: a field that the notice does
 * not tell of is absent, so that it takes nothing away from what is known.
 */
export interface TenderDraft {
  readonly origin: TenderOriginCode;
  /** With the origin, one call. */
  readonly sourceId: string;
  readonly name: string;
  readonly summary?: string;
  readonly nature?: TenderNatureCode;
  readonly buyerName: string;
  readonly buyerSiret?: string;
  readonly buyerLevel?: BuyerLevelCode;
  readonly contract?: ContractKindCode;
  readonly procedure?: ProcedureCode;
  readonly socialServices?: boolean;
  readonly publishedOn?: string;
  /** The clock on the buyer's wall, `2026-03-01T12:00`. */
  readonly deadline?: string;
  readonly timeZone?: string;
  readonly place?: string;
  /** A territory of the official geography, by its code. */
  readonly territory?: { readonly level: TerritoryLevelCode; readonly code: string };
  readonly cpv: readonly string[];
  readonly value?: number;
  readonly months?: number;
  readonly url?: string;
  readonly social?: string;
  readonly environmental?: string;
  readonly aloneAndInGroup?: GroupRuleCode;
  readonly severalGroups?: GroupRuleCode;
  readonly mostLotsBid?: number;
  readonly mostLotsWon?: number;
  readonly lots: readonly LotDraft[];
  readonly award?: AwardDraft;
}

/** One that holds a contract with others. */
export interface Holder {
  readonly name: string;
  readonly siret?: string;
  readonly lead?: boolean;
  /** Days from and until which it held it, where that is not all the time. */
  readonly since?: string;
  readonly until?: string;
}

/** Holders who won a contract together, as the notice itself says. */
export interface WonTogether {
  readonly holders: readonly Holder[];
  readonly form?: BidFormCode;
  readonly lots: readonly string[];
  /** The words of the notice that say so, each at most 240 characters. */
  readonly quotes: readonly string[];
}

/** One notice of a file: what it would become, and what is to be said of it. */
export interface NoticeItem {
  readonly place: NoticePlace;
  /** Number and title as the file has them, for finding it again; also of a refused one. */
  readonly number?: string;
  readonly title?: string;
  /** Absent where it is refused. */
  readonly draft?: TenderDraft;
  readonly together?: WonTogether;
  readonly problems: readonly NoticeProblem[];
  /** Of a pasted text: where each field was read, for whoever checks it. */
  readonly found?: readonly { readonly field: string; readonly line: number; readonly text: string }[];
}

/** What reading a file gave. */
export interface ReadNotices {
  readonly items: readonly NoticeItem[];
  /** Of the file as a whole. */
  readonly problems: readonly NoticeProblem[];
}
