import type { ThingRow } from '../things';
import { competenceFrom, CoverageOfPoles, type CallAsking } from './coverage';
import type { CompetenceTuple, CoverageAsked } from './coverage.columns';
import type { TenderStateCode } from './tender.input';
import type { Lot } from './tender.model';

/** What was read along with a call about what covers it. */
export interface ReadCoverage {
  readonly asked: CoverageAsked;
  readonly poles: readonly string[];
  readonly of: CoverageOfPoles;
}

const COVERAGE = Symbol('coverage');
const LOTS = Symbol('lots');
const CALL = Symbol('call');

type Kept = { [COVERAGE]?: ReadCoverage; [LOTS]?: Lot[] };

/** Lets calls carry what was read along with them: one index of competences for all. */
export function carryCoverage(
  rows: readonly { readonly row: ThingRow; readonly poles: readonly string[] }[],
  asked: CoverageAsked,
  competences: readonly CompetenceTuple[] | null,
): CoverageOfPoles {
  const of = new CoverageOfPoles((competences ?? []).map(competenceFrom));
  if (competences) for (const { row, poles } of rows) (row as Kept)[COVERAGE] = { asked, poles, of };
  return of;
}

export function carriedCoverage(row: ThingRow): ReadCoverage | undefined {
  return (row as Kept)[COVERAGE];
}

/** The lots of a call, read once; each knows its call, for what is asked of a lot. */
export function lotsOf(row: ThingRow): Lot[] {
  const kept = row as ThingRow & Kept;
  kept[LOTS] ??= (JSON.parse(String(row['lotsAsJson'] ?? '[]')) as Lot[]).map((lot) =>
    Object.assign(lot, { [CALL]: row }),
  );
  return kept[LOTS];
}

/** The call that a lot is of. */
export function callOf(lot: Lot): ThingRow {
  return (lot as Lot & { [CALL]: ThingRow })[CALL];
}

/** What of a call coverage is about. */
export function askingOf(row: ThingRow, poles: readonly string[]): CallAsking {
  return { poles, cpv: (row['ownCpv'] ?? []) as string[], lots: lotsOf(row) };
}

/** Where a call stands at a moment (universal time, to the second): the same as the filter of the list says. */
export function stateOf(row: ThingRow, now: string): TenderStateCode {
  if (row['awardAsJson']) return 'AWARDED';
  return String(row['sortDeadline'] ?? now) >= now ? 'OPEN' : 'CLOSED';
}

/** This moment as deadlines are written. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
