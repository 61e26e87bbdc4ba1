import { daysOfDate } from '@maillage/graph-schema/model';
import type {
  CreationWayCode,
  ProjectStepCode,
  ProjectStepStateCode,
} from '@maillage/graph-schema/vocabulary';
import { foldText } from '../../algorithms/search-keys';
import {
  publishAll,
  type ProjectFact,
  type ProjectFacts,
  type ToldProjects,
} from '../../algorithms/supported-projects';
import { thingFrom } from '../things';
import type { ProjectTuple, ProjectValue } from './projects.repository';

type Creation = { readonly way: CreationWayCode; readonly on: string; readonly proof: string };

export interface Stop {
  readonly on: string;
  readonly why?: string;
  readonly proof: string;
}

function factFrom([id, carrier, , creationsAsJson, stoppedAsJson, steps]: ProjectTuple): ProjectFact {
  const stopped = stopFrom(stoppedAsJson);
  return {
    id,
    person: foldText(carrier),
    supporters: [...new Set(steps.map(({ who }) => who))],
    steps: steps.map(({ who, step, state, since, until }) => ({
      who,
      step: step as ProjectStepCode,
      state: state as ProjectStepStateCode,
      since: daysOfDate(since),
      until: until ? daysOfDate(until) : undefined,
    })),
    creations: (JSON.parse(creationsAsJson) as Creation[]).map(({ way, on }) => ({
      way,
      on: daysOfDate(on),
    })),
    stoppedOn: stopped && daysOfDate(stopped.on),
  };
}

function stopFrom(json: unknown): Stop | undefined {
  return typeof json === 'string' ? (JSON.parse(json) as Stop) : undefined;
}

/** What figures and pathways are computed from. */
export function projectFactsFrom(tuples: readonly ProjectTuple[], today: string): ProjectFacts {
  return {
    projects: tuples.map(factFrom),
    readsAll: tuples.every(([, , isSeen]) => isSeen),
    seen: new Set(tuples.filter(([, , isSeen]) => isSeen).map(([id]) => id)),
    today,
  };
}

/** What others are told: what was published; of invented projects, nobody being behind them, what the rules let pass. */
export function toldFrom(
  published: readonly string[],
  { projects, today }: ProjectFacts,
  invented: boolean,
): ToldProjects[] {
  return invented ? publishAll(projects, today) : published.map((text) => JSON.parse(text) as ToldProjects);
}

/** A project as the API tells it to its readers. */
export function projectFrom({ project, steps }: ProjectValue) {
  const thing = thingFrom(project);
  const creations = JSON.parse(String(project['creationsAsJson'] ?? '[]')) as Creation[];
  const stopped = stopFrom(project['stoppedAsJson']);
  const told = steps.map(({ actor, ...step }) => ({ ...step, actor: thingFrom(actor) }));
  return {
    ...thing,
    steps: told,
    creations,
    stopped: stopped ? { ...stopped, why: stopped.why ?? null } : null,
    enteredOn: enteredFrom(told),
  };
}

/** The date of the first support that was begun, as it is said. */
function enteredFrom(steps: readonly { readonly state: string; readonly since: string }[]): string | null {
  const [first] = steps
    .filter(({ state }) => state !== 'PLANNED')
    .map(({ since }) => since)
    .sort((a, b) => (daysOfDate(a).first < daysOfDate(b).first ? -1 : 1));
  return first ?? null;
}
