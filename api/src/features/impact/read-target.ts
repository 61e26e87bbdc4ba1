import type { UnitCode } from '@maillage/graph-schema/vocabulary';
import { indicators } from '../../algorithms/indicators';
import { memberIndicators } from '../../algorithms/member-figures';
import { projectIndicators } from '../../algorithms/supported-projects';
import { isDay } from '../../platform/graphql/is-day';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { IndicatorTargetInput } from './targets.model';

const LONGEST = { author: 200, source: 500, why: 500 } as const;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** As large as a number that a spreadsheet still writes exactly. */
const MOST = 1e12;

/** Indicators that one value can be aimed at. */
export const targetable = [
  ...projectIndicators,
  ...indicators.filter((one) => !one.isParted),
  ...memberIndicators,
];

/** A target as it is kept; a year of 0 is none. */
export interface ReadTarget {
  readonly indicator: string;
  readonly value: number;
  readonly unit: UnitCode;
  readonly dueYear: number;
  readonly setOn: string;
  readonly author: string;
  readonly source: string | null;
}

/** Reads what was typed of a target, or says what is wrong with it. `today` is an ISO day. */
export function readTarget(
  given: IndicatorTargetInput,
  today: string,
): { target: ReadTarget } | { problems: Problem[] } {
  const found = targetable.find((one) => one.code === given.indicator);
  if (!found) return { problems: problem('NOT_FOUND', 'indicator') };
  if (!Number.isFinite(given.value) || Math.abs(given.value) > MOST)
    return { problems: problem('INVALID_INPUT', 'value', { detail: `≤ ${MOST}` }) };
  const dueYear = given.dueYear ?? 0;
  if (dueYear !== 0 && (dueYear < FIRST_YEAR || dueYear > LAST_YEAR))
    return { problems: problem('INVALID_INPUT', 'dueYear', { detail: `${FIRST_YEAR}–${LAST_YEAR}` }) };
  if (!isDay(given.setOn) || given.setOn > today || given.setOn < `${FIRST_YEAR}-01-01`)
    return { problems: problem('INVALID_INPUT', 'setOn', { detail: `≤ ${today}` }) };
  const author = given.author.trim();
  if (author === '') return { problems: problem('INVALID_INPUT', 'author', { detail: '≥ 1' }) };
  if (author.length > LONGEST.author)
    return { problems: problem('TEXT_TOO_LONG', 'author', { max: LONGEST.author }) };
  const source = given.source?.trim() ?? '';
  if (source.length > LONGEST.source)
    return { problems: problem('TEXT_TOO_LONG', 'source', { max: LONGEST.source }) };
  return {
    target: {
      ...{ indicator: found.code, unit: found.unit, value: given.value, dueYear, author },
      setOn: given.setOn,
      source: source === '' ? null : source,
    },
  };
}

/** Why a target is given up, or what is wrong with the words. */
export function readWhy(text: string): { why: string } | { problems: Problem[] } {
  const why = text.trim();
  if (why === '') return { problems: problem('SAY_WHY', 'why') };
  if (why.length > LONGEST.why) return { problems: problem('TEXT_TOO_LONG', 'why', { max: LONGEST.why }) };
  return { why };
}
