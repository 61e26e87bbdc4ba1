export { cohortOf, creationsOf, supportedIn, withinMonths, yearsOf } from './count-projects';
export type { ProjectFact, ProjectFacts, StepFact } from './facts';
export { pathwayEnds, pathwayOf, toldPathway, type PathwayStop } from './pathway';
export { projectIndicators } from './project-indicators';
export { publishAll, publishProjects, type ToldBasis, type ToldProjects } from './publish-projects';
export { publishedPathway, reportProjects } from './report-projects';
export { mayTell } from './secrecy';
