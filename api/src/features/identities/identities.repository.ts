import type { AccountStateCode } from '@maillage/graph-schema/vocabulary';
import { reading, writing } from '../../platform/database/statement';

/** Who somebody is, by what never changes: an address may be given to somebody else. */
interface Subject {
  issuer: string;
  subject: string;
}

export interface IdentityRow {
  id: string;
  issuer: string;
  email: string | null;
  linkedAt: number;
  usedAt: number | null;
}

export const identitiesOfAccount = reading<{ account: string }, IdentityRow>(
  'identities.ofAccount',
  `MATCH (i:Identity)-[:FOR]->(:Account { id: $account })
   RETURN i.id AS id, i.issuer AS issuer, i.email AS email, i.linkedAt AS linkedAt, i.usedAt AS usedAt
   ORDER BY i.linkedAt, i.id`,
);

interface AccountToOpen {
  id: string;
  state: AccountStateCode;
}

/** The account that an identity opens, noted as used; its address as the provider now says it. */
export const useIdentity = writing<Subject & { email: string | null }, AccountToOpen>(
  'identities.use',
  `MATCH (i:Identity { issuer: $issuer, subject: $subject })
   SET i.usedAt = timestamp(), i.email = coalesce($email, i.email)
   WITH i
   MATCH (i)-[:FOR]->(a:Account)
   RETURN a.id AS id, a.state AS state`,
);

export interface AccountToLink {
  id: string;
  name: string;
  email: string;
  language: string;
  /** Whether it has an identity of this provider already. */
  linked: boolean;
}

const accountToLink = `a.id AS id, a.name AS name, a.email AS email, a.language AS language,
  EXISTS { (a)<-[:FOR]-(:Identity { issuer: $issuer }) } AS linked`;

/** The account under its lock. */
export const lockAccountToLink = writing<{ account: string; issuer: string }, AccountToLink>(
  'identities.lockAccount',
  `MATCH (a:Account { id: $account })
   SET a.lock = true
   WITH a WHERE a.state = 'ACTIVE'
   RETURN ${accountToLink}`,
);

/** Whether a session is still open, and this account's. */
export const sessionIsOpen = reading<{ account: string; sessionHash: string }, { open: boolean }>(
  'identities.sessionIsOpen',
  `MATCH (s:Session { tokenHash: $sessionHash })-[:FOR]->(:Account { id: $account })
   WHERE s.expiresAt > timestamp()
   RETURN true AS open`,
);

/**
 * The account of an address that the provider has verified, under its lock: none that is invented, that
 * administers, or that an identity opens already. Its password goes: who chose it has not proved the address.
 */
export const takeAccountByEmail = writing<{ emailKey: string; issuer: string }, AccountToLink>(
  'identities.takeAccountByEmail',
  `MATCH (a:Account { emailKey: $emailKey })
   SET a.lock = true
   WITH a
   WHERE a.state = 'ACTIVE' AND NOT coalesce(a.fictitious, false)
     AND NOT EXISTS { (a)-[:HOLDS]->(:Grant { role: 'ADMINISTRATOR' }) }
     AND NOT EXISTS { (a)<-[:FOR]-(:Identity) }
   REMOVE a.passwordHash
   RETURN ${accountToLink}`,
);

/** Makes an identity this account's, unless it is somebody's already; returns whose it is then. */
export const claimIdentity = writing<
  Subject & { id: string; email: string | null; account: string },
  { owner: string }
>(
  'identities.claim',
  `MATCH (a:Account { id: $account })
   MERGE (i:Identity { issuer: $issuer, subject: $subject })
   ON CREATE SET i.id = $id, i.email = $email, i.linkedAt = timestamp()
   FOREACH (mine IN CASE WHEN i.id = $id THEN [a] ELSE [] END | MERGE (i)-[:FOR]->(mine))
   WITH i
   MATCH (i)-[:FOR]->(owner:Account)
   RETURN owner.id AS owner`,
);

/** An identity of one's own under the lock of the account, and whether there is another way into it. */
export const lockIdentity = writing<
  { id: string; account: string; issuer: string },
  { issuer: string; leavesAWay: boolean }
>(
  'identities.lock',
  `MATCH (a:Account { id: $account })
   SET a.lock = true
   WITH a
   MATCH (i:Identity { id: $id })-[:FOR]->(a)
   RETURN i.issuer AS issuer, a.passwordHash IS NOT NULL
     OR EXISTS { MATCH (a)<-[:FOR]-(other:Identity { issuer: $issuer }) WHERE other <> i } AS leavesAWay`,
);

export const deleteIdentity = writing<{ id: string }, never>(
  'identities.delete',
  `MATCH (i:Identity { id: $id }) DETACH DELETE i`,
);

/** What ends a session at the provider too, sealed. */
export const keepLogoutHint = writing<{ tokenHash: string; hint: string }, never>(
  'identities.keepLogoutHint',
  `MATCH (s:Session { tokenHash: $tokenHash }) SET s.logoutHint = $hint`,
);

export const readLogoutHint = reading<{ tokenHash: string }, { hint: string | null }>(
  'identities.logoutHint',
  `MATCH (s:Session { tokenHash: $tokenHash }) RETURN s.logoutHint AS hint`,
);
