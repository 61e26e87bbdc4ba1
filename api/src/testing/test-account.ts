import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import request from 'supertest';
import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { hash } from '@node-rs/argon2';
import type { Driver } from 'neo4j-driver';
import type { Answer } from './answer';
import { withCauses } from './unexpected-errors';

/** A role to hold in a test, over things by their slugs or a territory by its code. */
export interface TestRole {
  readonly role: AccountRoleCode;
  readonly over?: string;
  readonly pole?: string;
}

/** A password that the rule takes. */
export const PASSWORD = 'Sept lanternes vertes au bord du canal';

/** An account with roles, written straight into the store: a test of something else need not invite. */
export async function makeAccount(driver: Driver, name: string, roles: readonly TestRole[]) {
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}@exemple.test`;
  // Cheap to make, and of other parameters than today's: signing in makes it anew.
  const passwordHash = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await driver.executeQuery(
    `CREATE (a:Account { id: $id, email: $email, emailKey: $email, name: $name, state: 'ACTIVE',
       language: 'fr', passwordHash: $passwordHash, fictitious: false, createdAt: timestamp() })
     WITH a
     UNWIND $roles AS role
     OPTIONAL MATCH (thing:Thing { slug: role.over })
     OPTIONAL MATCH (territory:Territory { code: role.over })
     OPTIONAL MATCH (pole:Thing { slug: role.pole })
     CREATE (a)-[:HOLDS]->(g:Grant { id: randomUUID(), role: role.role, grantedAt: timestamp(), grantedBy: $id })
     FOREACH (one IN [x IN [thing, territory] WHERE x IS NOT NULL] | CREATE (g)-[:OVER]->(one))
     FOREACH (one IN [x IN [pole] WHERE x IS NOT NULL] | CREATE (g)-[:IN_POLE]->(one))`,
    { id, email, name, passwordHash, roles },
  );
  return { id, email };
}

/** The cookie of the session. */
const SESSION = '__Host-maillage';

/** A browser of a test: it keeps the cookies that it is given, and sends them. */
export class TestBrowser {
  /** The session's, as it is sent. */
  cookie: string | undefined;
  /** What the last answer said about the session's cookie, flags and all. */
  lastSetCookie: string | undefined;
  /** Every other, by its name, as it is sent. */
  readonly others = new Map<string, string>();

  constructor(private readonly server: Server) {}

  async query<T = Record<string, unknown>>(
    document: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const asked = request(this.server).post('/graphql').set(headers);
    const cookies = [...(this.cookie ? [this.cookie] : []), ...this.others.values()];
    if (cookies.length > 0) asked.set('cookie', cookies.join('; '));
    const response = await asked.send({ query: document, variables });
    this.take(response.headers['set-cookie'] as unknown as string[] | undefined);
    return withCauses(response.body as Answer<T>);
  }

  /** Is sent to an address by another site: the cookie of the session, which is strict, does not come along. */
  async arrive(path: string): Promise<{ status: number; to: string | undefined; setCookies: string[] }> {
    const asked = request(this.server).get(path).redirects(0);
    if (this.others.size > 0) asked.set('cookie', [...this.others.values()].join('; '));
    const { status, headers } = await asked;
    const setCookies = (headers['set-cookie'] as unknown as string[] | undefined) ?? [];
    this.take(setCookies);
    return { status, to: headers['location'] as string | undefined, setCookies };
  }

  async signIn(email: string, password = PASSWORD): Promise<string[]> {
    const answer = await this.query<{ signIn: { problems: { code: string }[] } }>(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { problems { code } } }',
      { email, password },
    );
    return answer.data.signIn.problems.map((problem) => problem.code);
  }

  private take(given: readonly string[] | undefined): void {
    const isSession = (cookie: string) => cookie.startsWith(`${SESSION}=`);
    this.lastSetCookie = given?.findLast(isSession);
    const pair = this.lastSetCookie?.split(';')[0];
    if (pair) this.cookie = pair.endsWith('=') ? undefined : pair;
    for (const cookie of given ?? []) {
      const other = cookie.split(';')[0] ?? '';
      const name = other.slice(0, other.indexOf('='));
      if (isSession(cookie)) continue;
      if (other.endsWith('=')) this.others.delete(name);
      else this.others.set(name, other);
    }
  }
}

/** A browser in which somebody has signed in. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly browser: TestBrowser;
  readonly query: TestBrowser['query'];
}
