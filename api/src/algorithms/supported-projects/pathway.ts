import type { ProjectStepCode } from '@maillage/graph-schema/vocabulary';
import { begunSteps } from './count-projects';
import type { ProjectFact } from './facts';
import { pointedAt } from './secrecy';

/** Where pathways end, or stand now. */
export const pathwayEnds = ['CREATED', 'STOPPED', 'RUNNING'] as const;
type PathwayEnd = (typeof pathwayEnds)[number];

/** A stop on the way: a step at an actor, or a step wherever it is done. */
export interface PathwayStop {
  readonly step: ProjectStepCode;
  /** Id of the actor; null where steps are told without who does them. */
  readonly who: string | null;
}

/** From one stop to the next: in from outside where `from` is null, to an end where `to` is null. */
interface PathwayFlow {
  readonly from: PathwayStop | null;
  readonly to: PathwayStop | null;
  readonly end: PathwayEnd | null;
  /** Ids of the projects that went this way, each once. */
  readonly projects: readonly string[];
}

export interface Pathway {
  readonly flows: readonly PathwayFlow[];
  /** How many pathways it is made of. */
  readonly counted: number;
}

export type Leg = Omit<PathwayFlow, 'projects'>;

/** The pathways of some projects, from which actor to which. */
export function pathwayOf(projects: readonly ProjectFact[], withActors: boolean): Pathway {
  const flows = new Map<string, Leg & { projects: string[] }>();
  const walked = projects.map((project) => ({ project, legs: legsOf(project, withActors) }));
  for (const { project, legs } of walked)
    for (const [name, leg] of legs) {
      const flow = flows.get(name) ?? { ...leg, projects: [] };
      flow.projects.push(project.id);
      flows.set(name, flow);
    }
  return { flows: [...flows.values()], counted: walked.filter(({ legs }) => legs.size > 0).length };
}

/**
 * The pathways as others are told them, without actors: those that share each of their legs with enough others. A rare
 * one is left out whole, leg by leg until none is rare, so that the table is the exact one of what is left: no
 * difference of what goes in and out of a step tells of the others.
 */
export function toldPathway(projects: readonly ProjectFact[]): Pathway {
  const byId = new Map(projects.map((project) => [project.id, project]));
  let left = projects;
  for (;;) {
    const pathway = pathwayOf(left, false);
    const rare = new Set(
      pathway.flows.flatMap((flow) =>
        pointedAt(flow.projects.flatMap((id) => byId.get(id) ?? [])).map(({ id }) => id),
      ),
    );
    if (rare.size === 0) return pathway;
    left = left.filter(({ id }) => !rare.has(id));
  }
}

/** The legs of a project by a name of their own: one that is walked twice counts once. */
function legsOf(project: ProjectFact, withActors: boolean): Map<string, Leg> {
  const legs = new Map<string, Leg>();
  let from: PathwayStop | null = null;
  for (const { step, who } of begunSteps(project)) {
    const to: PathwayStop = { step, who: withActors ? who : null };
    if (from && nameOf(from) === nameOf(to)) continue;
    add(legs, { from, to, end: null });
    from = to;
  }
  if (from) add(legs, { from, to: null, end: endOf(project) });
  return legs;
}

function add(legs: Map<string, Leg>, leg: Leg): void {
  legs.set(nameOfLeg(leg), leg);
}

export function nameOfLeg({ from, to, end }: Leg): string {
  return `${nameOf(from)} > ${end ?? nameOf(to)}`;
}

function nameOf(stop: PathwayStop | null): string {
  return stop ? `${stop.step} ${stop.who ?? ''}` : '';
}

/** Where it ended: a creation is not undone by what came after it. */
function endOf({ creations, stoppedOn }: ProjectFact): PathwayEnd {
  if (creations.length > 0) return 'CREATED';
  return stoppedOn === undefined ? 'RUNNING' : 'STOPPED';
}
