export { decideMeasure, isCell, tellAll } from './decide';
export type { DecidedCell, PublishedMeasure } from './decided';
export { cellsOf, figuresBehind } from './figures-behind';
export { WHOLE, type GivenFact, type MemberFact, type MemberFacts } from './facts';
export { memberIndicators } from './indicators';
export { asMerged } from './merged-members';
export { decideAlone, publishMeasure } from './publish';
export { asRead, nobody, type Reader, type Readership } from './readership';
export { reportMembers, type ReportedIndicator, type ReportedReading } from './report';
export {
  changesOf,
  contributorsOf,
  measuresOf,
  panels,
  type Contributor,
  type MemberChange,
  type Measure,
} from './measures';
