import type { AccountRoleCode, LinkPurposeCode } from '@maillage/graph-schema/vocabulary';
import { reading, writing } from '../../platform/database/statement';

interface NewLink {
  id: string;
  tokenHash: string;
  purpose: LinkPurposeCode;
}

export const createLink = writing<{ link: NewLink; valid: number; account: string }, never>(
  'links.create',
  `MATCH (a:Account { id: $account })
   CREATE (l:Link { id: $link.id })-[:FOR]->(a)
   SET l += $link, l.createdAt = timestamp(), l.expiresAt = timestamp() + toInteger($valid)`,
);

/** The one link that is for nobody yet. */
export const createFirstLink = writing<{ link: NewLink; valid: number }, never>(
  'links.createFirst',
  `CREATE (l:Link { id: $link.id })
   SET l += $link, l.createdAt = timestamp(), l.expiresAt = timestamp() + toInteger($valid)`,
);

export const dropLinks = writing<{ account: string; purposes: readonly LinkPurposeCode[] }, never>(
  'links.drop',
  `MATCH (:Account { id: $account })<-[:FOR]-(l:Link)
   WHERE l.purpose IN $purposes
   DETACH DELETE l`,
);

export interface LinkRow {
  id: string;
  purpose: LinkPurposeCode;
  expiresAt: number;
  account: string | null;
  email: string | null;
  name: string | null;
  roles: { role: AccountRoleCode; over: string | null; pole: string | null }[];
}

/** What a link is for, without using it. Whoever holds it was meant to know. */
export const findLink = reading<{ tokenHash: string }, LinkRow>(
  'links.find',
  `MATCH (l:Link { tokenHash: $tokenHash })
   WHERE l.usedAt IS NULL AND l.expiresAt > timestamp()
   OPTIONAL MATCH (l)-[:FOR]->(a:Account)
   RETURN l.id AS id, l.purpose AS purpose, l.expiresAt AS expiresAt, a.id AS account, a.email AS email, a.name AS name,
     COLLECT {
       MATCH (a)-[:HOLDS]->(g:Grant)
       OPTIONAL MATCH (g)-[:OVER]->(over:Thing|Territory)
       OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
       RETURN { role: g.role, over: over.name, pole: pole.name } ORDER BY g.grantedAt, g.id
     } AS roles`,
);

/**
 * Uses a link, once: the lock makes two uses take turns, and the second finds it used. The links for a first
 * administrator are one: using one uses them all.
 */
export const useLink = writing<
  { tokenHash: string; purposes: readonly LinkPurposeCode[] },
  { purpose: LinkPurposeCode; account: string | null }
>(
  'links.use',
  `MATCH (l:Link { tokenHash: $tokenHash })
   SET l.lock = true
   WITH l
   WHERE l.usedAt IS NULL AND l.expiresAt > timestamp() AND l.purpose IN $purposes
   SET l.usedAt = timestamp()
   WITH l OPTIONAL MATCH (l)-[:FOR]->(a:Account)
   RETURN l.purpose AS purpose, a.id AS account`,
);

/** Locks the links for a first administrator in one order, so that two of them cannot be used at once. */
export const lockFirstLinks = writing<Record<string, never>, { id: string }>(
  'links.lockFirst',
  `MATCH (l:Link { purpose: 'FIRST_ADMINISTRATOR' })
   WITH l ORDER BY l.id
   SET l.lock = true
   RETURN l.id AS id`,
);

export const dropFirstLinks = writing<Record<string, never>, never>(
  'links.dropFirst',
  `MATCH (l:Link { purpose: 'FIRST_ADMINISTRATOR' }) DETACH DELETE l`,
);

/** A used link is kept until it would have expired: whoever tries it again learns no more than then. */
export const sweepLinks = writing<Record<string, never>, never>(
  'links.sweep',
  `MATCH (l:Link) WHERE l.expiresAt <= timestamp() DETACH DELETE l`,
);
