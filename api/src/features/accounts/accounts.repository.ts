import type { AccountRoleCode, AccountStateCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';
import { territoryColumns, type TerritoryTuple } from '../territories';
import { whole, type ThingValue } from '../things';

interface GrantRow {
  id: string;
  role: AccountRoleCode;
  grantedAt: number;
  over: ThingValue | null;
  pole: ThingValue | null;
  territory: TerritoryTuple | null;
}

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  state: AccountStateCode;
  createdAt: number;
  lastSignInAt: number | null;
  emailKey: string;
  grants: GrantRow[];
}

/** Who asks about accounts: an administrator about all, a facilitator about those in its poles, all about themselves. */
export interface AskedBy {
  everything: boolean;
  me: string;
  poles: readonly string[];
  readers: readonly string[];
}

const inMyPoles = (variable: string) =>
  `EXISTS { MATCH (${variable})-[:IN_POLE]->(mine:Pole) WHERE mine.id IN $poles }`;

const isMine = (variable: string) =>
  `($everything OR ${variable}.id = $me OR EXISTS {
     MATCH (${variable})-[:HOLDS]->(held:Grant) WHERE ${inMyPoles('held')}
   })`;

const accountColumns = (a: string) => `{
  id: ${a}.id, email: ${a}.email, name: ${a}.name, state: ${a}.state, createdAt: ${a}.createdAt,
  lastSignInAt: ${a}.lastSignInAt, emailKey: ${a}.emailKey,
  grants: COLLECT {
    MATCH (${a})-[:HOLDS]->(g:Grant)
    WHERE $everything OR ${a}.id = $me OR ${inMyPoles('g')}
    RETURN {
      id: g.id, role: g.role, grantedAt: g.grantedAt,
      over: head(COLLECT { MATCH (g)-[:OVER]->(o:Thing) WHERE ${visible('o')} RETURN ${whole('o')} }),
      pole: head(COLLECT { MATCH (g)-[:IN_POLE]->(p:Pole) WHERE ${visible('p')} RETURN ${whole('p')} }),
      territory: head(COLLECT {
        MATCH (g)-[:OVER]->(t:Territory) WHERE ${visible('t')} RETURN ${territoryColumns('t')}
      })
    } ORDER BY g.grantedAt, g.id
  } }`;

export const accountById = reading<AskedBy & { id: string }, { account: AccountRow }>(
  'accounts.byId',
  `MATCH (a:Account { id: $id }) WHERE ${isMine('a')}
   RETURN ${accountColumns('a')} AS account`,
);

const found = `a.emailKey > $after
  AND ($search IS NULL OR a.emailKey CONTAINS $search OR toLower(a.name) CONTAINS $search)
  AND ${isMine('a')}`;

export const listAccounts = reading<
  AskedBy & { after: string; search: string | null; limit: number; withTotal: boolean },
  { rows: AccountRow[]; total: number | null }
>(
  'accounts.list',
  `RETURN
    COLLECT {
      MATCH (a:Account) WHERE ${found}
      WITH a ORDER BY a.emailKey LIMIT toInteger($limit)
      RETURN ${accountColumns('a')}
    } AS rows,
    CASE WHEN $withTotal THEN COUNT {
      MATCH (a:Account) WHERE ${found.replace('$after', "''")}
    } END AS total`,
);

export interface SignInRow {
  id: string;
  name: string;
  email: string;
  state: AccountStateCode;
  passwordHash: string | null;
  language: string;
  fictitious: boolean;
}

const signInColumns = `a.id AS id, a.name AS name, a.email AS email, a.state AS state,
  a.passwordHash AS passwordHash, a.language AS language, coalesce(a.fictitious, false) AS fictitious`;

export const accountByEmail = reading<{ emailKey: string }, SignInRow>(
  'accounts.byEmail',
  `MATCH (a:Account { emailKey: $emailKey }) RETURN ${signInColumns}`,
);

export const accountForSignIn = reading<{ id: string }, SignInRow>(
  'accounts.forSignIn',
  `MATCH (a:Account { id: $id }) RETURN ${signInColumns}`,
);

/** The account under its lock, in a transaction that writes its name elsewhere: whoever would erase it waits. */
export const lockAccount = writing<{ id: string }, { name: string }>(
  'accounts.lock',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   RETURN a.name AS name`,
);

export interface NewAccount {
  id: string;
  email: string;
  name: string;
  state: AccountStateCode;
  language: string;
  fictitious: boolean;
}

/** Makes the account of an address, or finds it; either way its lock is taken. */
export const ensureAccount = writing<{ emailKey: string; account: NewAccount }, SignInRow>(
  'accounts.ensure',
  `MERGE (a:Account { emailKey: $emailKey })
   ON CREATE SET a += $account, a.createdAt = timestamp()
   SET a.lock = true
   WITH a
   RETURN ${signInColumns}`,
);

/**
 * Makes an invited account an active one; any account, where whoever runs the server says so. Who comes by a
 * provider of sign-in has no password.
 */
export const activateAccount = writing<
  { id: string; name: string; passwordHash: string | null; whatever: boolean },
  { id: string; email: string }
>(
  'accounts.activate',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   WITH a WHERE $whatever OR a.state = 'INVITED'
   SET a.state = 'ACTIVE', a.name = $name, a.passwordHash = $passwordHash
   RETURN a.id AS id, a.email AS email`,
);

export const changePassword = writing<{ id: string; passwordHash: string }, { id: string }>(
  'accounts.changePassword',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   WITH a WHERE a.state = 'ACTIVE'
   SET a.passwordHash = $passwordHash
   RETURN a.id AS id`,
);

/** The first password of an account that came in another way. */
export const setFirstPassword = writing<{ id: string; passwordHash: string }, { id: string }>(
  'accounts.setFirstPassword',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   WITH a WHERE a.state = 'ACTIVE' AND a.passwordHash IS NULL
   SET a.passwordHash = $passwordHash
   RETURN a.id AS id`,
);

/** The same password hashed anew, unless it has changed meanwhile. */
export const replaceHash = writing<{ id: string; before: string; after: string }, never>(
  'accounts.replaceHash',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   WITH a WHERE a.passwordHash = $before
   SET a.passwordHash = $after`,
);

/** Closes an account, or opens it again as what it was: invited where it never had a way in. */
export const setDisabled = writing<{ id: string; disabled: boolean }, { id: string }>(
  'accounts.setDisabled',
  `MATCH (a:Account { id: $id })
   SET a.state = CASE WHEN $disabled THEN 'DISABLED' WHEN a.passwordHash IS NULL AND NOT coalesce(a.fictitious, false)
     AND NOT EXISTS { (a)<-[:FOR]-(:Identity) } THEN 'INVITED' ELSE 'ACTIVE' END
   RETURN a.id AS id`,
);

/** Whether somebody real administers and can sign in. */
export const hasAdministrator = reading<Record<string, never>, { found: boolean }>(
  'accounts.hasAdministrator',
  `RETURN EXISTS {
     MATCH (:Grant { role: 'ADMINISTRATOR' })<-[:HOLDS]-(a:Account { state: 'ACTIVE' })
     WHERE NOT coalesce(a.fictitious, false)
   } AS found`,
);
