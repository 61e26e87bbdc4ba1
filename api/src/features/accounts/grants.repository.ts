import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';

export interface GrantScopeRow {
  /** Kind of the thing it would be over; null where it is none, or may not be seen. */
  kind: string | null;
  isTerritory: boolean;
  isPole: boolean;
  /** Whether the actor is in a tie that the pole keeps. */
  inPole: boolean;
  inOtherPole: boolean;
}

/** What two ids stand for. Who manages accounts sees them all; others what they may read. */
export const grantScope = reading<
  { over: string | null; pole: string | null; everything: boolean; readers: readonly string[] },
  GrantScopeRow
>(
  'grants.scope',
  `OPTIONAL MATCH (over:Thing { id: $over }) WHERE $everything OR ${visible('over')}
   OPTIONAL MATCH (territory:Territory { id: $over }) WHERE $everything OR ${visible('territory')}
   OPTIONAL MATCH (pole:Thing { id: $pole }) WHERE $everything OR ${visible('pole')}
   RETURN over.kind AS kind, territory IS NOT NULL AS isTerritory, coalesce(pole:Pole, false) AS isPole,
     EXISTS { (over)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(pole) } AS inPole,
     EXISTS {
       MATCH (over)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(other:Pole)
       WHERE other.id <> $pole
     } AS inOtherPole`,
);

/** Grants of the same role over the same; under the account's lock, so that two at once make one. */
export const sameGrants = writing<
  { account: string; role: AccountRoleCode; over: string | null; pole: string | null },
  { id: string }
>(
  'grants.same',
  `MATCH (a:Account { id: $account })
   SET a.lock = true
   WITH a
   MATCH (a)-[:HOLDS]->(g:Grant { role: $role })
   OPTIONAL MATCH (g)-[:OVER]->(over:Thing|Territory)
   OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
   WITH g, over, pole
   WHERE coalesce(over.id, '') = coalesce($over, '') AND coalesce(pole.id, '') = coalesce($pole, '')
   RETURN g.id AS id`,
);

export const createGrant = writing<
  {
    id: string;
    account: string;
    role: AccountRoleCode;
    over: string | null;
    pole: string | null;
    by: string;
  },
  { id: string }
>(
  'grants.create',
  `MATCH (a:Account { id: $account })
   OPTIONAL MATCH (thing:Thing { id: $over })
   OPTIONAL MATCH (territory:Territory { id: $over })
   OPTIONAL MATCH (pole:Thing { id: $pole })
   CREATE (a)-[:HOLDS]->(g:Grant { id: $id, role: $role, grantedAt: timestamp(), grantedBy: $by })
   FOREACH (one IN [x IN [thing, territory] WHERE x IS NOT NULL] | CREATE (g)-[:OVER]->(one))
   FOREACH (one IN [x IN [pole] WHERE x IS NOT NULL] | CREATE (g)-[:IN_POLE]->(one))
   RETURN g.id AS id`,
);

export interface HeldGrantRow {
  account: string;
  role: AccountRoleCode;
  pole: string | null;
}

export const findGrant = reading<{ id: string }, HeldGrantRow>(
  'grants.find',
  `MATCH (g:Grant { id: $id })<-[:HOLDS]-(a:Account)
   OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
   RETURN a.id AS account, g.role AS role, pole.id AS pole`,
);

export const deleteGrant = writing<{ id: string }, never>(
  'grants.delete',
  `MATCH (g:Grant { id: $id }) DETACH DELETE g`,
);

/**
 * Accounts that administer and can sign in, each under its lock: two administrators who take the role from
 * each other at once take turns, and the second is the last one.
 */
export const lockAdministrators = writing<Record<string, never>, { id: string }>(
  'grants.lockAdministrators',
  `MATCH (:Grant { role: 'ADMINISTRATOR' })<-[:HOLDS]-(a:Account)
   WITH DISTINCT a ORDER BY a.id
   SET a.lock = true
   WITH a
   MATCH (a)-[:HOLDS]->(:Grant { role: 'ADMINISTRATOR' })
   WITH DISTINCT a WHERE a.state = 'ACTIVE'
   RETURN a.id AS id`,
);
