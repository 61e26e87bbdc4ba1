import { isProposal } from './is-proposal';

it('is a joint bid that nobody has formed yet, and no other tie', () => {
  expect(isProposal({ tieKind: 'JOINT_BID', status: 'EXPLORATION' })).toBe(true);
  expect(isProposal({ tieKind: 'JOINT_BID', status: 'REALISED' })).toBe(false);
  expect(isProposal({ tieKind: 'FUNDING', status: 'EXPLORATION' })).toBe(false);
  expect(isProposal({ tieKind: 'MEMBERSHIP' })).toBe(false);
});
