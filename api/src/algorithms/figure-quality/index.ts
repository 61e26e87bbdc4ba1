export { coverageOf, silentIn } from './coverage';
export { openDisagreements } from './disagreements';
export { doubtfulFigures } from './doubtful';
export { type QualityMember } from './members';
