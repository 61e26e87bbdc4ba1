export {
  begunSteps,
  COHORT_MONTHS,
  cohortOf,
  creationsOf,
  enteredOn,
  supportedIn,
  withinMonths,
  yearsOf,
  type Cohort,
  type CountedCreation,
} from './count-projects';
export type { ProjectFact, ProjectFacts, StepFact, When } from './facts';
export {
  endOf,
  pathwayEnds,
  pathwayOf,
  toldPathway,
  type Pathway,
  type PathwayEnd,
  type PathwayFlow,
  type PathwayStop,
} from './pathway';
export { projectIndicators, type Counted, type ProjectIndicator } from './project-indicators';
export {
  publishAll,
  publishProjects,
  type ToldBasis,
  type ToldProjects,
  type ToldReading,
} from './publish-projects';
export { publishedPathway, reportProjects } from './report-projects';
export { FEWEST_PROJECTS, mayTell, mayTellIfAny } from './secrecy';
