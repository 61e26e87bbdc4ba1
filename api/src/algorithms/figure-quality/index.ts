export { coverageOf, silentIn, type FigureCoverage } from './coverage';
export { openDisagreements, type OpenDisagreement } from './disagreements';
export { doubtfulFigures, type DoubtfulFigure } from './doubtful';
export { yearFigures, type GivenFigureFact, type QualityMember } from './members';
