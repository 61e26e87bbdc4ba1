export {
  decideMeasure,
  isCell,
  tellAll,
  type CellPlace,
  type DecidedCell,
  type PublishedMeasure,
} from './decide';
export { WHOLE, type GivenFact, type MemberFact, type MemberFacts } from './facts';
export { memberIndicators, type MemberIndicator, type MemberReading } from './indicators';
export { asMerged } from './merged-members';
export { publishMeasure, type KnowersOf, type Published } from './publish';
export { reportMembers, type OwnReading, type ReportedIndicator, type ReportedReading } from './report';
export { contributorsOf, measuresOf, panels, type Contributor, type Measure, type Panel } from './measures';
