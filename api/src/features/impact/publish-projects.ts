import {
  cohortOf,
  creationsOf,
  publishProjects,
  supportedIn,
  type ProjectFact,
  type ProjectFacts,
  type ToldBasis,
} from '../../algorithms/supported-projects';

/** What is kept of the counts of supported projects when a year is published. */
export interface KeptProjects {
  readonly projectsAsJson: string;
  readonly projectBasisAsJson: string;
}

/** What was told before, and who knows what of it. */
export interface KnownProjects {
  /** Bases of earlier publications of the pole. */
  readonly earlier: readonly string[];
  /** Id of what each absorbed actor is now, by its own id: a supporter is called by what it is now. */
  readonly merged: ReadonlyMap<string, string>;
  /** Ids of actors that one account acts for. */
  readonly together: readonly (readonly string[])[];
}

/** Decides what others are told of the supported projects of a year, beside all that they were told before. */
export function keptProjectsOf(
  { projects, today }: ProjectFacts,
  year: number,
  { earlier, merged, together }: KnownProjects,
): KeptProjects {
  const { told, basis } = publishProjects({
    ...{ year, today },
    projects: projects.map((one) => knownTogether(one, together)),
    earlier: earlier.map((text) => asMerged(JSON.parse(text) as ToldBasis, merged)),
  });
  return { projectsAsJson: JSON.stringify(told), projectBasisAsJson: JSON.stringify(basis) };
}

/** How many projects are counted where a year is published; none while it is not over. */
export function projectsOfYear({ projects, today }: ProjectFacts, year: number): number {
  if (String(year) >= today.slice(0, 4)) return 0;
  const created = creationsOf(projects).filter((one) => one.year === year);
  return new Set([
    ...supportedIn(projects, year, today),
    ...created.map((one) => one.project),
    ...(cohortOf(projects, year - 2, `${year}-12-31`)?.entered ?? []),
  ]).size;
}

const AND = ' + ';

/** Whoever acts for several actors reads the projects of all of them: it is one more supporter. */
function knownTogether(project: ProjectFact, together: KnownProjects['together']): ProjectFact {
  const supporters = together
    .filter((actors) => actors.some((one) => project.supporters.includes(one)))
    .map((actors) => [...actors].sort().join(AND));
  return { ...project, supporters: [...new Set([...project.supporters, ...supporters])] };
}

function asMerged(basis: ToldBasis, merged: ReadonlyMap<string, string>): ToldBasis {
  const asNow = (who: string) => {
    const actors = who.split(AND).map((one) => merged.get(one) ?? one);
    return [...new Set(actors)].sort().join(AND);
  };
  const supporters = Object.entries(basis.supporters).map(
    ([project, who]) => [project, who.map(asNow)] as const,
  );
  return { ...basis, supporters: Object.fromEntries(supporters) };
}
