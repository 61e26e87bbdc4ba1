import type { StatementFact } from './facts';

/** What became of what was announced. */
export const verdicts = ['KEPT', 'MOVED', 'TO_READ', 'NO_NEWS'] as const;
type Verdict = (typeof verdicts)[number];

/** An announcement and what later documents report of the same thing. */
export interface PromiseOutcome<T extends StatementFact = StatementFact> {
  readonly promise: T;
  readonly verdict: Verdict;
  /** What was reported since, the earliest first. */
  readonly since: readonly T[];
}

/** The senses that announce something. An intention is its holder's position, and so one as well. */
const announcing: ReadonlySet<string> = new Set(['PLANNED', 'TARGET', 'REQUESTED', 'INTENDED']);

/** Whether a report says what was announced: as much, or more than a minimum that was announced or an aim. */
function isKept(promise: StatementFact, report: StatementFact): boolean {
  if (promise.value === undefined || report.value === undefined) return false;
  if (promise.unit !== report.unit) return false;
  const isMinimum = promise.modality === 'TARGET' || promise.qualifier === 'AT_LEAST';
  return promise.value === report.value || (isMinimum && report.value >= promise.value);
}

/**
 * Each announced statement against later ones about the same property of the same thing, with the same scope:
 * KEPT where the latest report says as much, MOVED where it gives another number, TO_READ where words have to be
 * compared by a reader, NO_NEWS where nothing was reported since. A report counts when the document that gives it
 * is not older than the announcement's, and what it reports of was not over before what was announced. The latest is
 * that of the latest period, then of the latest document.
 */
export function registerOfPromises<T extends StatementFact>(statements: readonly T[]): PromiseOutcome<T>[] {
  const keyOf = (one: T) => JSON.stringify([one.about, one.property, one.scope ?? '']);
  const reports = new Map<string, T[]>();
  for (const one of statements)
    if (one.modality === 'REPORTED') reports.set(keyOf(one), [...(reports.get(keyOf(one)) ?? []), one]);
  return statements
    .filter((one) => announcing.has(one.modality))
    .map((promise) => {
      const since = (reports.get(keyOf(promise)) ?? [])
        .filter((report) => (report.knownSince ?? '') >= (promise.knownSince ?? ''))
        .filter((report) => endOf(report) >= (promise.periodFrom ?? ''))
        .sort((a, b) => compare(endOf(a), endOf(b)) || compare(a.knownSince ?? '', b.knownSince ?? ''));
      return { promise, since, verdict: verdictOn(promise, since.at(-1)) };
    });
}

/** Last day of what a statement is about: where it does not say, the day of its document. */
function endOf({ periodTo, knownSince = '' }: StatementFact): string {
  return periodTo ?? knownSince;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function verdictOn(promise: StatementFact, latest: StatementFact | undefined): Verdict {
  if (!latest) return 'NO_NEWS';
  if (promise.value === undefined || latest.value === undefined) return 'TO_READ';
  return isKept(promise, latest) ? 'KEPT' : 'MOVED';
}
