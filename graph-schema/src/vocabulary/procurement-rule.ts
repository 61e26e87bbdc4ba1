import type { RuleVerdictCode } from './rule-verdicts';
import type { Bilingual, Term } from './term';

/** What a check can come to. Words in braces are filled in: names, lots, days, amounts. */
export interface RuleFinding {
  readonly code: string;
  readonly verdict: RuleVerdictCode;
  readonly sentence: Bilingual;
}

export interface ProcurementRule extends Term {
  /** Article of the French public procurement code. */
  readonly article: string;
  /** First and last ISO day on which it holds: that of the notice decides. */
  readonly since: string;
  readonly until?: string;
  readonly findings: readonly RuleFinding[];
}

/** The code came into force on that day. */
export const CODE_IN_FORCE = '2019-04-01';
