import type { FigureWithholdingCode } from '@maillage/graph-schema/vocabulary';
import { reading, type Reading } from '../indicators';
import { yearsOf } from './count-projects';
import type { ProjectFacts } from './facts';
import { nameOfLeg, type Leg } from './pathway';
import { projectIndicators, type Counted, type ProjectIndicator } from './project-indicators';
import type { ToldProjects, ToldReading } from './publish-projects';

export interface ReportedProjects {
  readonly indicator: ProjectIndicator;
  /** The earliest first. */
  readonly readings: readonly Reading[];
}

/**
 * E1 as one viewer may know it: who reads every project of the pole reads each number as it is, and whether others do;
 * everybody else reads what was published. The projects behind a number are those that the viewer reads.
 */
export function reportProjects(facts: ProjectFacts, published: readonly ToldProjects[]): ReportedProjects[] {
  const told = new Map(
    published.flatMap((one) => one.readings.map((each) => [`${each.code} ${each.year}`, each])),
  );
  const years = [
    ...new Set([...yearsOf(facts.projects, facts.today), ...[...told.values()].map((one) => one.year)]),
  ].sort((a, b) => a - b);
  return projectIndicators.map((indicator) => ({
    indicator,
    readings: years.flatMap((year) => {
      const counted = indicator.count(facts.projects, year, facts.today);
      return readingOf(facts, indicator, year, counted, told.get(`${indicator.code} ${year}`));
    }),
  }));
}

function readingOf(
  { readsAll, seen, today }: ProjectFacts,
  { unit }: ProjectIndicator,
  year: number,
  counted: Counted | undefined,
  told: ToldReading | undefined,
): Reading[] {
  const own = (counted?.projects ?? []).map(({ id }) => id).filter((id) => seen.has(id));
  const given = { unit, period: String(year), year, projects: own };
  const unpublished = String(year) < today.slice(0, 4) ? 'NOT_PUBLISHED' : 'YEAR_NOT_OVER';
  if (readsAll && counted) {
    const { value, coverage } = counted;
    return [
      reading({
        ...given,
        value,
        coverage,
        withheldFromOthers: hiddenFromOthers(counted, told, unpublished),
      }),
    ];
  }
  if (told)
    return [
      reading({ ...given, ...{ value: told.value, coverage: told.coverage, withheld: told.withheld } }),
    ];
  // Whoever reads some learns of nothing but these.
  return own.length > 0 ? [reading({ ...given, withheld: unpublished })] : [];
}

/** Why others are not told a number; one that changed since it was published is another one, and is not. */
function hiddenFromOthers(
  { value, coverage }: Counted,
  told: ToldReading | undefined,
  unpublished: FigureWithholdingCode,
): FigureWithholdingCode | null {
  if (!told) return unpublished;
  if (told.value === null) return told.withheld;
  const isSame = told.value === value && told.coverage?.of === coverage?.of;
  return isSame ? null : 'NOT_PUBLISHED';
}

/** The pathways that were published, added up: each project is in one publication at most. */
export function publishedPathway(published: readonly ToldProjects[]): ToldProjects['pathway'] {
  const flows = new Map<string, Leg & { count: number }>();
  for (const { pathway } of published)
    for (const { count, ...leg } of pathway.flows)
      flows.set(nameOfLeg(leg), { ...leg, count: (flows.get(nameOfLeg(leg))?.count ?? 0) + count });
  return {
    flows: [...flows.values()],
    counted: published.reduce((sum, { pathway }) => sum + pathway.counted, 0),
  };
}
