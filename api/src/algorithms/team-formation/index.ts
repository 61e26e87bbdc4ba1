export { teamAround, bestLedTeam, type LedTeam } from './around-lead';
export { bestTeams, type BestTeams, type BestTeamsOptions, type RankedTeam } from './best-teams';
export { diagnose, type Diagnosis, type Relaxation } from './diagnose';
export { costOf, isFeasible, type Candidate, type Team, type TeamProblem } from './problem';
