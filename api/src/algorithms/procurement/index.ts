export {
  checkGroup,
  type CheckedGroup,
  type CheckedLot,
  type CheckedTender,
  type OtherGroup,
  type RuleResult,
} from './check-group';
export { qualifies, type HeldApproval } from './qualifies';
