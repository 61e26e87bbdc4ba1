import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import type { ViewerAccount } from '../../platform/access/viewer';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { GrantScopeRow } from './grants.repository';

/** What a role is over, and whether a pole's facilitator may give and take it there. */
interface RoleRule {
  readonly byFacilitator: boolean;
  readonly needsPole: boolean;
  /** Whether what the ids stand for is what the role is over. */
  readonly fits: (scope: GrantScopeRow) => boolean;
}

const rules: Readonly<Record<AccountRoleCode, RoleRule>> = {
  ADMINISTRATOR: { byFacilitator: false, needsPole: false, fits: () => true },
  FACILITATOR: { byFacilitator: false, needsPole: true, fits: (scope) => scope.kind === 'POLE' },
  MEMBER: { byFacilitator: true, needsPole: true, fits: (scope) => scope.kind === 'ACTOR' },
  READER: { byFacilitator: true, needsPole: true, fits: (scope) => scope.isTerritory },
};

export interface RoleAsked {
  readonly role: AccountRoleCode;
  readonly over: string | null;
  readonly pole: string | null;
}

/** The role with what it is over: a facilitator's pole is both, an administrator is over nothing. */
export function completeRole({ role, over, pole }: RoleAsked): RoleAsked {
  if (role === 'ADMINISTRATOR') return { role, over: null, pole: null };
  if (role === 'FACILITATOR') return { role, over: over ?? pole, pole: over ?? pole };
  return { role, over, pole };
}

/** Whether an account may give or take that role in that pole. */
export function mayGrant(account: ViewerAccount, role: AccountRoleCode, pole: string | null): boolean {
  if (account.administrator) return true;
  return rules[role].byFacilitator && pole !== null && account.facilitates.includes(pole);
}

/**
 * What is wrong with what a role is to be over. Acting for an actor opens what other poles keep for it too:
 * a facilitator gives that role for the actors of its own pole, or for those that no pole has yet.
 */
export function scopeProblems(
  account: ViewerAccount,
  { role, over, pole }: RoleAsked,
  scope: GrantScopeRow,
): Problem[] {
  const rule = rules[role];
  if (rule.needsPole && !(pole && scope.isPole)) return problem('NOT_FOUND', 'pole');
  if (rule.needsPole && !(over && rule.fits(scope))) return problem('NOT_FOUND', 'over');
  const isStranger = role === 'MEMBER' && !scope.inPole && scope.inOtherPole;
  return isStranger && !account.administrator ? problem('FORBIDDEN', 'over') : [];
}
