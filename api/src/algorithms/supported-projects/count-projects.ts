import { codesOf, creationWays, type CreationWayCode } from '@maillage/graph-schema/vocabulary';
import type { ProjectFact, StepFact, When } from './facts';

/** Months after the first support within which a creation counts for the cohort (docs/domain.md, E1). */
const COHORT_MONTHS = 24;

const ways = codesOf(creationWays);

/** Steps that were begun, the earliest first; of one day, in the order in which they were written. */
export function begunSteps({ steps }: ProjectFact): StepFact[] {
  return steps
    .filter(({ state }) => state !== 'PLANNED')
    .map((step, position) => ({ step, position, day: step.since.first }))
    .sort((a, b) => compare(a.day, b.day) || a.position - b.position)
    .map(({ step }) => step);
}

/** When the project entered: its first support; none where all is planned. */
export function enteredOn(project: ProjectFact): When | undefined {
  return begunSteps(project)[0]?.since;
}

/**
 * Projects supported in a year: a step that was begun is possibly active on some day of it. A step that runs goes on
 * until today, or until the project was given up; one that is over without anybody saying when is active in the time
 * of its beginning alone.
 */
export function supportedIn(projects: readonly ProjectFact[], year: number, today: string): ProjectFact[] {
  return projects.filter((project) => {
    const stop = project.stoppedOn?.last ?? today;
    const end = stop < today ? stop : today;
    return begunSteps(project).some((step) => {
      const { first, last } = daysOfStep(step, end);
      return first <= `${year}-12-31` && last >= `${year}-01-01`;
    });
  });
}

/** `end`: the last day of what runs. */
function daysOfStep({ since: { first, last }, until, state }: StepFact, end: string): When {
  if (until) return { first, last: until.last };
  return { first, last: state === 'RUNNING' ? end : last };
}

/** An effective creation, which counts once. */
export interface CountedCreation {
  readonly project: ProjectFact;
  readonly way: CreationWayCode;
  readonly year: number;
}

/**
 * Effective creations, each under the way by which it came first and in that year: a contract in an employment
 * co-operative that becomes a company is one creation, and so are two projects of one person.
 */
export function creationsOf(projects: readonly ProjectFact[]): CountedCreation[] {
  const firstOf = new Map<string, CountedCreation & { day: string }>();
  for (const project of projects) {
    for (const { way, on } of project.creations) {
      const found = { project, way, year: Number(on.last.slice(0, 4)), day: on.last };
      const there = firstOf.get(project.person);
      if (!there || isBefore(found, there)) firstOf.set(project.person, found);
    }
  }
  return [...firstOf.values()].map(({ project, way, year }) => ({ project, way, year }));
}

function isBefore(a: CountedCreation & { day: string }, b: CountedCreation & { day: string }): boolean {
  const order =
    compare(a.day, b.day) || ways.indexOf(a.way) - ways.indexOf(b.way) || compare(a.project.id, b.project.id);
  return order < 0;
}

/** Those that entered in one year, and which of them were created in time. */
export interface Cohort {
  readonly year: number;
  readonly entered: readonly ProjectFact[];
  readonly created: readonly ProjectFact[];
}

/**
 * The cohort of a year, once all of it entered at least 24 months before the cut-off; before that there is none. A
 * creation is in time where it surely is: from the first day that the entry can mean to the last that the creation can.
 */
export function cohortOf(projects: readonly ProjectFact[], year: number, cutOff: string): Cohort | undefined {
  if (cutOff < monthsLater(`${year}-12-31`)) return undefined;
  const entered = projects.filter((project) => enteredOn(project)?.first.startsWith(String(year)));
  if (entered.length === 0) return undefined;
  return { year, entered, created: entered.filter((project) => withinMonths(project).creations.length > 0) };
}

/**
 * A project as it stood 24 months after it entered: each is told at the same age, whenever it came. What is dated too
 * vaguely to be of that time for sure came later.
 */
export function withinMonths(project: ProjectFact): ProjectFact {
  const limit = monthsLater(enteredOn(project)?.first ?? '');
  const isThen = ({ last }: When) => last <= limit;
  return {
    ...project,
    steps: project.steps.filter(({ since }) => isThen(since)),
    creations: project.creations.filter(({ on }) => isThen(on)),
    stoppedOn: project.stoppedOn !== undefined && isThen(project.stoppedOn) ? project.stoppedOn : undefined,
  };
}

/** The same day, 24 months later. A 29 February stays one, which compares as it should. */
function monthsLater(day: string): string {
  return `${Number(day.slice(0, 4)) + COHORT_MONTHS / 12}${day.slice(4)}`;
}

/** Years in which something is known of the projects, the earliest first, none to come. */
export function yearsOf(projects: readonly ProjectFact[], today: string): number[] {
  const last = Number(today.slice(0, 4));
  const entries = projects.flatMap((project) => enteredOn(project)?.first.slice(0, 4) ?? []).map(Number);
  if (entries.length === 0) return [];
  const first = Math.min(...entries);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
