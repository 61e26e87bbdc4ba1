export {
  decideMeasure,
  isCell,
  tellAll,
  type CellPlace,
  type DecidedCell,
  type PublishedMeasure,
} from './decide';
export { cellsOf, figuresBehind, type AskedCell } from './figures-behind';
export { WHOLE, type GivenFact, type MemberFact, type MemberFacts } from './facts';
export { memberIndicators, type MemberIndicator, type MemberReading } from './indicators';
export { asMerged } from './merged-members';
export { decideAlone, publishMeasure, type Published } from './publish';
export { asRead, nobody, type Reader, type Readership } from './readership';
export { reportMembers, type OwnReading, type ReportedIndicator, type ReportedReading } from './report';
export {
  changesOf,
  contributorsOf,
  measuresOf,
  panels,
  type Contributor,
  type MemberChange,
  type Measure,
  type Panel,
} from './measures';
