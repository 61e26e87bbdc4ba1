import type { ProcurementRule, RuleFinding } from './procurement-rule';
import { rulesOfContracts } from './procurement-rules-of-contracts';
import { rulesOfGroups } from './procurement-rules-of-groups';

/**
 * Rules of the French public procurement code on groups of bidders. To be read and corrected by a lawyer: each
 * finding says in a sentence what it means, and how grave it is. They hold for public tenders only; a private
 * buyer is free. The checks are in `api/src/algorithms/procurement`.
 */
export const procurementRules = [...rulesOfGroups, ...rulesOfContracts] as const;

export type ProcurementRuleCode = (typeof procurementRules)[number]['code'];

/** A rule with its findings as plain data, whatever rule it is. */
export function procurementRule(code: string): ProcurementRule | undefined {
  return procurementRules.find((rule) => rule.code === code);
}

/** What a check came to. */
export function procurementFinding(rule: string, finding: string): RuleFinding | undefined {
  return procurementRule(rule)?.findings.find((one) => one.code === finding);
}
