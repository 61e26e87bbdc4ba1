import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { keysOf } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';

/** An account with its roles: what says what it may read. */
export interface AccountOfSession {
  account: string;
  name: string;
  roles: {
    role: AccountRoleCode;
    over: string | null;
    overKeys: string[];
    poleKeys: string[];
  }[];
}

export interface SessionRow extends AccountOfSession {
  tokenHash: string;
  /** Whether it was last seen long enough ago to be noted again. */
  stale: boolean;
}

/** Cypher for the columns of such an account. */
export const accountColumns = (a: string) => `${a}.id AS account, ${a}.name AS name,
     COLLECT {
       MATCH (${a})-[:HOLDS]->(g:Grant)
       OPTIONAL MATCH (g)-[:OVER]->(over:Thing|Territory)
       OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
       RETURN { role: g.role, over: over.id,
         overKeys: ${keysOf('over')}, poleKeys: ${keysOf('pole')} }
     } AS roles`;

/** Everything that requests need to know about their sessions, in one statement. */
export const accountsOfSessions = reading<{ tokenHashes: string[]; idle: number; seen: number }, SessionRow>(
  'sessions.accounts',
  `UNWIND $tokenHashes AS tokenHash
   MATCH (s:Session { tokenHash: tokenHash })-[:FOR]->(a:Account { state: 'ACTIVE' })
   WHERE s.expiresAt > timestamp() AND s.lastSeenAt > timestamp() - $idle
   RETURN tokenHash, ${accountColumns('a')}, s.lastSeenAt < timestamp() - $seen AS stale`,
);

/** Notes that somebody is there, unless another request has just done so: setting a property first takes the lock. */
export const noteSeen = writing<{ tokenHash: string; seen: number }, { noted: number }>(
  'sessions.noteSeen',
  `MATCH (s:Session { tokenHash: $tokenHash })
   SET s.lock = true
   WITH s WHERE s.lastSeenAt < timestamp() - $seen
   SET s.lastSeenAt = timestamp()
   RETURN s.lastSeenAt AS noted`,
);

/**
 * Opens a session, unless the account was disabled or its password changed since it was checked. Setting a
 * property first takes the account's lock: what is compared after is what is in force.
 */
export const openSession = writing<
  { account: string; passwordHash: string | null; tokenHash: string; absolute: number },
  { account: string }
>(
  'sessions.open',
  `MATCH (a:Account { id: $account })
   SET a.lastSignInAt = timestamp()
   WITH a
   WHERE a.state = 'ACTIVE' AND ($passwordHash IS NULL OR a.passwordHash = $passwordHash)
   CREATE (s:Session { tokenHash: $tokenHash, createdAt: timestamp(), lastSeenAt: timestamp(),
     expiresAt: timestamp() + toInteger($absolute) })-[:FOR]->(a)
   RETURN a.id AS account`,
);

export const endSession = writing<{ tokenHash: string }, never>(
  'sessions.end',
  `MATCH (s:Session { tokenHash: $tokenHash }) DETACH DELETE s`,
);

/** Whoever's password, roles or state change signs in again. */
export const endSessionsOf = writing<{ account: string }, never>(
  'sessions.endOfAccount',
  `MATCH (:Account { id: $account })<-[:FOR]-(s:Session) DETACH DELETE s`,
);

/** The same, but for one, which goes on as it is: no longer than it would have. */
export const endOtherSessionsOf = writing<{ account: string; kept: string }, never>(
  'sessions.endOthersOfAccount',
  `MATCH (:Account { id: $account })<-[:FOR]-(s:Session) WHERE s.tokenHash <> $kept DETACH DELETE s`,
);

export const sweepSessions = writing<{ idle: number }, never>(
  'sessions.sweep',
  `MATCH (s:Session) WHERE s.expiresAt <= timestamp() DETACH DELETE s
   WITH count(*) AS expired
   MATCH (s:Session) WHERE s.lastSeenAt <= timestamp() - $idle DETACH DELETE s`,
);
