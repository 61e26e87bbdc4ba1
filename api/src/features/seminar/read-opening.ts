import { isoDay } from '@maillage/graph-schema/records';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText } from '../editing';

const DAY = 24 * 3_600_000;
/** A session is an afternoon, or a seminar of a few days. */
const LONGEST = 3 * DAY;
const LONGEST_NAME = 120;
const MOST_STRUCTURES = 300;

/** What a facilitator says of a session to open. */
export interface Opening {
  readonly pole: string;
  readonly name: string;
  readonly setting?: string | null | undefined;
  readonly day: string;
  readonly endsAt: string;
  readonly structures?: readonly string[] | null | undefined;
}

/** The same, checked; the end in milliseconds. */
export interface CheckedOpening extends Omit<Opening, 'endsAt' | 'setting'> {
  readonly setting: string | null;
  readonly endsAt: number;
}

/** Checks it; without an opening, the problems say what is wrong. */
export function readOpening(asked: Opening, now: number): { opening?: CheckedOpening; problems: Problem[] } {
  const name = cleanText(asked.name, 'name');
  const setting = cleanText(asked.setting ?? '', 'setting');
  const endsAt = Date.parse(asked.endsAt);
  const problems = [
    ...name.problems,
    ...setting.problems,
    ...lengthProblems(String(name.value), 'name', 3),
    ...lengthProblems(String(setting.value), 'setting', 0),
    ...(isoDay.safeParse(asked.day).success ? [] : problem('INVALID_INPUT', 'day', { detail: 'day' })),
    ...(endsAt > now && endsAt <= now + LONGEST
      ? []
      : problem('INVALID_INPUT', 'endsAt', { detail: 'endsAt' })),
    ...((asked.structures ?? []).length > MOST_STRUCTURES
      ? problem('TEXT_TOO_LONG', 'structures', { max: MOST_STRUCTURES })
      : []),
  ];
  if (problems.length > 0) return { problems };
  return {
    opening: { ...asked, name: String(name.value), setting: String(setting.value) || null, endsAt },
    problems,
  };
}

function lengthProblems(text: string, field: string, least: number): Problem[] {
  if (text.length > LONGEST_NAME) return problem('TEXT_TOO_LONG', field, { max: LONGEST_NAME });
  return text.length < least ? problem('INVALID_INPUT', field, { detail: field }) : [];
}
