export { teamAround, bestLedTeam } from './around-lead';
export { bestTeams, type BestTeams, type RankedTeam } from './best-teams';
export { diagnose } from './diagnose';
export { costOf, isFeasible, type TeamProblem } from './problem';
