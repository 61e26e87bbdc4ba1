import { amountsOf, placeOfAmount } from '../indicators';
import type { Entry } from './entry';
import type { GovernanceFacts } from './facts';
import { byAmount, byCount, type MoneyPosition, type Position } from './position';
import { questions, readers, type Question } from './questions';
import { yearsOf } from './years';

/** Years that are told one by one, the latest of them. */
const MOST_YEARS = 60;

export interface Answer {
  readonly question: Question;
  readonly entries: readonly Entry[];
  readonly count: Position;
  readonly money: MoneyPosition | null;
  /** The same year by year, those in which something counts. */
  readonly course: readonly {
    readonly year: number;
    readonly count: Position;
    readonly money: MoneyPosition | null;
  }[];
}

/** Years that something is said of, the earliest first, without a gap. */
export function yearsToldOf({ ties, events, bodies, statements }: GovernanceFacts): number[] {
  const spans = [...ties, ...events, ...bodies].flatMap((one) => {
    const { from, to } = yearsOf(one);
    // What is still so ends nowhere: it is told up to the last year that anything is said of.
    return [from, to, ...one.saidOn.map((day) => Number(day.slice(0, 4)))].filter(Number.isFinite);
  });
  const money = [...amountsOf({ statements }, 'AMOUNT').values()]
    .flat()
    .flatMap((amount) => placeOfAmount(amount).year ?? []);
  const all = [...spans, ...money];
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const from = Math.max(first, last - MOST_YEARS + 1);
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
}

/**
 * Where a pole stands between its actors and the collectivities, question by question: in a year, or in all years together
 * (`null`). There is no sum of the questions: who pays and who decides are not the same thing.
 */
export function governance(facts: GovernanceFacts, year: number | null): Answer[] {
  const years = yearsToldOf(facts);
  const at = (question: Question, when: number | null) => {
    const entries = readers[question](facts, when);
    return { entries, count: byCount(entries), money: byAmount(entries) };
  };
  return questions.map((question) => ({
    question,
    ...at(question, year),
    course: years.flatMap((one) => {
      const { entries, count, money } = at(question, one);
      return entries.length > 0 ? [{ year: one, count, money }] : [];
    }),
  }));
}
