export {
  checkGroup,
  type CheckedGroup,
  type CheckedLot,
  type CheckedMember,
  type CheckedTender,
  type OtherGroup,
  type RuleResult,
} from './check-group';
export { qualifies, type HeldApproval, type Qualification } from './qualifies';
