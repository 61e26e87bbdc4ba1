import type { WantSortCode } from '@maillage/graph-schema/vocabulary';
import type { LiesIn } from '../common-place';
import type { Coded } from '../cpv-cover';

type WantSide = 'NEED' | 'OFFER';

/** The days that a span is compared by, ISO: see `spanDays` of graph-schema. */
interface WantSpan {
  readonly sinceEarliest: string;
  readonly sinceLatest: string;
  readonly untilEarliest: string;
  readonly untilLatest: string;
}

/** A need or an offer as it is compared with others. */
export interface MatchableWant extends Coded, WantSpan {
  readonly id: string;
  readonly side: WantSide;
  /** Id of the actor whose it is. */
  readonly of: string;
  readonly sort: WantSortCode;
  readonly name: string;
  /** Whether it said when: `since`, `until` or both. */
  readonly isDated: boolean;
  /** The building or room that it names. */
  readonly place: string | null;
  /** Where it is wanted or to be had, and all that this lies in; empty where nothing is said. */
  readonly liesIn: readonly LiesIn[];
}
