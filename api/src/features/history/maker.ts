import type { AccountRoleCode, ChangeAuthorCode } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import type { ChangeMaker } from './change.model';

/** The account behind something that was done, as the store has it. */
export interface AccountBehind {
  readonly id: string;
  readonly name: string;
  /** Each role that it holds, with the pole that this is in, if any. */
  readonly held: readonly (readonly [role: AccountRoleCode, pole: string | null])[];
}

/** Cypher for the account that `by` names as `account:<id>`; null for whatever else it names. */
export const accountBehind = (by: string) => `head(COLLECT {
       MATCH (a:Account { id: CASE WHEN ${by} STARTS WITH 'account:' THEN substring(${by}, 8) END })
       RETURN { id: a.id, name: a.name, held: COLLECT {
         MATCH (a)-[:HOLDS]->(g:Grant)
         OPTIONAL MATCH (g)-[:OVER|IN_POLE]->(pole:Pole)
         RETURN [g.role, pole.id]
       } }
     })`;

/** As what an account did something: the first of these roles that it holds. */
const capacities = ['FACILITATOR', 'MEMBER', 'ADMINISTRATOR'] as const satisfies readonly ChangeAuthorCode[];

/** As what somebody did it, who may have no account any more. */
export function authorOfAccount(account: AccountBehind | null): ChangeAuthorCode {
  return capacities.find((role) => account?.held.some(([held]) => held === role)) ?? 'FORMER';
}

/** A name is for the person itself and for who facilitates a pole in which it holds a role. */
export function makerOf(
  author: ChangeAuthorCode,
  account: AccountBehind | null,
  viewer: Viewer,
): ChangeMaker {
  const isMe = account !== null && account.id === viewer.account?.id;
  const facilitates = viewer.account?.facilitates ?? [];
  const mayKnow =
    isMe || (account?.held.some(([, pole]) => pole !== null && facilitates.includes(pole)) ?? false);
  return { author, name: mayKnow ? (account?.name ?? null) : null, isMe };
}
