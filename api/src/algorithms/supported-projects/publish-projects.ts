import { codesOf, creationWays, type FigureWithholdingCode } from '@maillage/graph-schema/vocabulary';
import { cohortOf, creationsOf, enteredOn, supportedIn, withinMonths, yearsOf } from './count-projects';
import type { ProjectFact } from './facts';
import { toldPathway, type Leg, type Pathway } from './pathway';
import { codeOfWay, projectIndicators, type Counted } from './project-indicators';
import { mayTell, mayTellIfAny } from './secrecy';
import { tellingDifferences, type SupportersOf, type ToldSet, type ToldTogether } from './told-sets';

/** What others are told of one number of one year, once and for all. */
export interface ToldReading {
  readonly code: string;
  readonly year: number;
  /** `null` where it is withheld, never 0 for that. */
  readonly value: number | null;
  readonly coverage: Counted['coverage'];
  readonly withheld: FigureWithholdingCode | null;
}

/** What others are told of the projects of a pole, from one publication. */
export interface ToldProjects {
  readonly readings: readonly ToldReading[];
  /** From step to step, of pathways that no earlier publication told. */
  readonly pathway: {
    readonly flows: readonly (Leg & { readonly count: number })[];
    readonly counted: number;
  };
}

/** What later publications have to know of one, and nothing else. */
export interface ToldBasis {
  readonly sets: readonly ToldSet[];
  /** Ids of the projects whose pathways were told. */
  readonly walked: readonly string[];
  /** Who supported each of these projects then, and knows it for ever. */
  readonly supporters: Readonly<Record<string, readonly string[]>>;
}

export interface PublishingQuestion {
  readonly projects: readonly ProjectFact[];
  /** One that is over. */
  readonly year: number;
  /** Today, as an ISO day. */
  readonly today: string;
  /** Of all earlier publications of the same projects. */
  readonly earlier: readonly ToldBasis[];
}

/**
 * Decides what others are told of the projects of a year: who was supported and who created something in it; of the
 * cohort whose 24 months ended with it, how many had entered and how many were created; and the pathways of all that
 * entered so long ago and were not told before. Each number has to pass by itself, and beside all that was told.
 */
export function publishProjects({ projects, year, today, earlier }: PublishingQuestion): {
  readonly told: ToldProjects;
  readonly basis: ToldBasis;
} {
  const supportersOf = supportersAmong(projects, earlier);
  const first = firstYear(projects, earlier, today);
  const sets = earlier.flatMap((one) => one.sets);
  const walked = earlier.flatMap((one) => one.walked);
  const readings: ToldReading[] = [];
  const began = sets.length;

  const supported = supportedIn(projects, year, today);
  const isSupportedFine =
    mayTellIfAny(supported) && tell({ kind: 'SUPPORTED', year, projects: idsOf(supported) });
  const creations = creationsOf(projects).filter((one) => one.year === year);
  const created = creations.map((one) => one.project);
  const isCreatedFine =
    mayTell(supported) && mayTellIfAny(created) && tell({ kind: 'CREATED', year, projects: idsOf(created) });
  // All ways or none: with the total, the one that is missing would be the difference.
  const areWaysFine =
    isCreatedFine &&
    codesOf(creationWays).every((way) =>
      mayTellIfAny(creations.filter((one) => one.way === way).map((one) => one.project)),
    );
  read('PROJECTS_SUPPORTED', year, isSupportedFine);
  read('PROJECTS_CREATED', year, isCreatedFine);
  for (const way of codesOf(creationWays)) read(codeOfWay[way], year, areWaysFine);

  const cohort = cohortOf(projects, year - 2, `${year}-12-31`);
  const entered = cohort?.entered ?? [];
  const inTime = cohort?.created ?? [];
  const others = entered.filter((one) => !inTime.includes(one));
  // All of them or none would tell of each.
  const isCohortFine =
    (entered.length === 0 || (mayTell(entered) && mayTell(inTime) && mayTell(others))) &&
    tell(
      { kind: 'ENTERED', year: year - 2, projects: idsOf(entered) },
      { kind: 'IN_TIME', year: year - 2, projects: idsOf(inTime) },
    );
  read('PROJECTS_CREATED_IN_TIME', year - 2, isCohortFine);

  const longSince = projects.filter((one) => !walked.includes(one.id) && entryYear(one) <= year - 2);
  const pathway = fullestPathway(
    [longSince, longSince.filter((one) => entryYear(one) === year - 2)],
    (found) => isFine({ sets, walked: [...walked, ...walkersOf(found)] }),
  );
  const told = sets.slice(began);
  const walkedNow = walkersOf(pathway);
  return {
    told: {
      readings,
      pathway: {
        counted: pathway.counted,
        flows: pathway.flows.map(({ projects: ids, ...leg }) => ({ ...leg, count: ids.length })),
      },
    },
    basis: {
      sets: told,
      walked: walkedNow,
      supporters: Object.fromEntries(
        [...new Set([...told.flatMap((one) => one.projects), ...walkedNow])].map((id) => [
          id,
          supportersOf(id),
        ]),
      ),
    },
  };

  /** Tells some numbers together, unless a difference with what was told would tell of one project or two. */
  function tell(...more: ToldSet[]): boolean {
    if (!isFine({ sets: [...sets, ...more], walked })) return false;
    sets.push(...more);
    return true;
  }

  function isFine(more: ToldTogether): boolean {
    const before = tellingDifferences({ sets, walked }, first, supportersOf);
    const after = tellingDifferences(more, first, supportersOf);
    return [...after].every((one) => before.has(one));
  }

  function read(code: string, of: number, isFine: boolean): void {
    const counted = projectIndicators.find((one) => one.code === code)?.count(projects, of, today);
    if (!counted) return;
    const { value, coverage } = counted;
    readings.push(
      isFine
        ? { code, year: of, value, coverage, withheld: null }
        : { code, year: of, value: null, coverage: null, withheld: 'FEW_PROJECTS' },
    );
  }
}

/**
 * What everybody is told of invented projects, which nobody publishes because nobody is behind them: each year that is
 * over by the same rules, one after the other.
 */
export function publishAll(projects: readonly ProjectFact[], today: string): ToldProjects[] {
  const earlier: ToldBasis[] = [];
  return yearsOf(projects, today)
    .filter((year) => String(year) < today.slice(0, 4))
    .map((year) => {
      const { told, basis } = publishProjects({ projects, year, today, earlier });
      earlier.push(basis);
      return told;
    });
}

/**
 * Pathways as they stood 24 months after each project entered. Where how many are left out would tell of one or two,
 * those of one more leg are left out, the rarest that helps, and so on.
 *
 * @param choices projects to draw them from: the first of which some may be told
 */
function fullestPathway(
  choices: readonly (readonly ProjectFact[])[],
  isFine: (pathway: Pathway) => boolean,
): Pathway {
  for (const projects of choices) {
    let left = projects.map(withinMonths);
    for (;;) {
      const whole = toldPathway(left);
      if (whole.counted === 0) break;
      const rarest = [...whole.flows].sort((a, b) => a.projects.length - b.projects.length);
      const fewer = rarest.map((flow) => left.filter(({ id }) => !flow.projects.includes(id)));
      const found = [whole, ...fewer.map(toldPathway)].find((one) => one.counted > 0 && isFine(one));
      if (found) return found;
      left = fewer[0] ?? [];
    }
  }
  return { flows: [], counted: 0 };
}

/** Infinite where nothing was begun. */
function entryYear(project: ProjectFact): number {
  return Number(enteredOn(project)?.first.slice(0, 4) ?? Infinity);
}

function walkersOf({ flows }: Pathway): string[] {
  return [...new Set(flows.flatMap((flow) => flow.projects))];
}

/** Whoever supports a project, or did when it was told. */
function supportersAmong(projects: readonly ProjectFact[], earlier: readonly ToldBasis[]): SupportersOf {
  const known = new Map<string, Set<string>>();
  const add = (id: string, supporters: readonly string[]) =>
    known.set(id, new Set([...(known.get(id) ?? []), ...supporters]));
  for (const { supporters } of earlier) for (const [id, who] of Object.entries(supporters)) add(id, who);
  for (const { id, supporters } of projects) add(id, supporters);
  return (id) => [...(known.get(id) ?? [])];
}

/** In which the first of all projects entered, as it is known now or was told. */
function firstYear(projects: readonly ProjectFact[], earlier: readonly ToldBasis[], today: string): number {
  const told = earlier.flatMap(({ sets }) =>
    sets.filter((one) => one.projects.length > 0 && one.kind !== 'CREATED').map((one) => one.year),
  );
  return Math.min(...told, ...yearsOf(projects, today).slice(0, 1), Number(today.slice(0, 4)));
}

function idsOf(projects: readonly ProjectFact[]): string[] {
  return projects.map(({ id }) => id);
}
