import type {
  CreationWayCode,
  ProjectStepCode,
  ProjectStepStateCode,
} from '@maillage/graph-schema/vocabulary';

/** A date of a year, a month or a day: the first and last day that it can mean, as ISO days of one year. */
export interface When {
  readonly first: string;
  readonly last: string;
}

/** One thing that one actor did, does or will do for a project. */
export interface StepFact {
  /** Id of the actor. */
  readonly who: string;
  readonly step: ProjectStepCode;
  readonly state: ProjectStepStateCode;
  readonly since: When;
  readonly until?: When | undefined;
}

/** A supported project, as plainly as its figures need it. */
export interface ProjectFact {
  readonly id: string;
  /** Whoever carries it: the same for all projects of one person. */
  readonly person: string;
  /** Ids of the actors of all its steps, planned ones and later ones too: who reads it. */
  readonly supporters: readonly string[];
  /** In the order in which they were written. */
  readonly steps: readonly StepFact[];
  readonly creations: readonly { readonly way: CreationWayCode; readonly on: When }[];
  /** When it was given up, where it was. */
  readonly stoppedOn?: When | undefined;
}

/** The projects of a pole: real ones or invented ones, never both (decision 25). */
export interface ProjectFacts {
  readonly projects: readonly ProjectFact[];
  /** Whether who asks may read every one of them. */
  readonly readsAll: boolean;
  /** Ids of those that who asks may read. */
  readonly seen: ReadonlySet<string>;
  /** Today, as an ISO day. */
  readonly today: string;
}
