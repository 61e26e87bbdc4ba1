export { checkGroup } from './check-group';
export type { CheckedGroup, CheckedLot, CheckedTender, OtherGroup, RuleResult } from './checked';
export { qualifies, type HeldApproval } from './qualifies';
