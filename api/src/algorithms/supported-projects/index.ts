export {
  begunSteps,
  COHORT_MONTHS,
  cohortOf,
  creationsOf,
  enteredOn,
  supportedIn,
  yearsOf,
  type Cohort,
  type CountedCreation,
} from './count-projects';
export type { ProjectFact, ProjectFacts, StepFact, When } from './facts';
export {
  atEndOf,
  endOf,
  pathwayEnds,
  pathwayOf,
  toldPathway,
  type Pathway,
  type PathwayEnd,
  type PathwayFlow,
  type PathwayStop,
} from './pathway';
export { projectIndicators, type ProjectIndicator } from './project-indicators';
export { FEWEST_PROJECTS, mayTell, mayTellIfAny } from './secrecy';
