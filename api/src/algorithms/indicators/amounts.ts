import { inPreference, preferredStatement } from '../compare-statements';
import { groupBy, yearOfDay } from './by-year';
import type { PoleFacts, StatementFact } from './facts';

/** What was reported of an amount of one tie for one period. */
export interface ReportedAmount {
  /** In euros. */
  readonly value: number;
  readonly qualifier: string;
  /** The preferred statement of the period. */
  readonly said: StatementFact;
  /** Ids of all that is reported of it for the period. */
  readonly statements: readonly string[];
  readonly disputed: boolean;
}

/**
 * The amounts that are reported of each tie, in euros, of a property: one for each period. Several for the same period
 * are words about the same money: the preferred one counts, and they are disputed where they differ.
 * Periods that share days may hold the same money too, a year and the whole: of these the preferred one counts. What is
 * planned or asked for is not money that came.
 */
export function amountsOf(
  { statements }: Pick<PoleFacts, 'statements'>,
  property: string,
): Map<string, ReportedAmount[]> {
  const reported = statements.filter(
    (one) => one.property === property && one.modality === 'REPORTED' && one.value !== undefined,
  );
  const byTie = groupBy(
    reported.filter((one) => one.unit === 'EUR'),
    (one) => one.about,
  );
  return new Map([...byTie].map(([tie, all]) => [tie, byPeriod(all)] as const));
}

function byPeriod(statements: readonly StatementFact[]): ReportedAmount[] {
  const periods = [...groupBy(statements, (one) => one.period).values()];
  let left = periods.map((all) => ({ all, said: preferredStatement(all) }));
  const amounts: ReportedAmount[] = [];
  while (left.length > 0) {
    const said = preferredStatement(left.map((one) => one.said));
    const all = left.find((one) => one.said === said)?.all ?? [];
    amounts.push({
      value: said.value ?? 0,
      qualifier: said.qualifier ?? 'EXACT',
      said,
      statements: inPreference(all).map((one) => one.id),
      disputed: new Set(all.map((one) => one.value)).size > 1,
    });
    left = left.filter((one) => !shareDays(one.said, said));
  }
  return amounts;
}

/** Where a reading stands: in one year, or in a period of several, which no year of a series has. */
export interface AmountPlace {
  readonly year: number | null;
  readonly period: string | null;
}

/** Of which period an amount is; where nothing says, of the year that is given. */
export function placeOfAmount({ said }: ReportedAmount, otherwise: number | null = null): AmountPlace {
  const [first, last] = [yearOfDay(said.periodFrom), yearOfDay(said.periodTo)];
  if (first !== null && last !== null && first !== last) return { year: null, period: said.period ?? null };
  const year = last ?? first ?? otherwise;
  return { year, period: year === null ? null : String(year) };
}

/** What has no period may be of any. */
function shareDays(a: StatementFact, b: StatementFact): boolean {
  const [from, to] = ['0000-01-01', '9999-12-31'];
  return (a.periodFrom ?? from) <= (b.periodTo ?? to) && (b.periodFrom ?? from) <= (a.periodTo ?? to);
}

/** How exact a sum is: not more so than the least exact of what it adds up. */
export function qualifierOfSum(qualifiers: readonly string[]): string {
  if (qualifiers.includes('ABOUT')) return 'ABOUT';
  return qualifiers.includes('AT_LEAST') ? 'AT_LEAST' : 'EXACT';
}
