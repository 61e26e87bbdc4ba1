import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { execute, getNamedType, isObjectType, parse } from 'graphql';
import type { Viewer } from '../../platform/access/viewer';
import { selectionOf } from '../every-query';
import { secretsIn } from '../mail-server';
import type { SignedIn } from '../test-account';
import type { TestApplication } from '../test-application';
import { mutationFor, type Given } from './ask-mutation';
import { roleNames, viewerOf, type RoleName } from './roles';

/** Whoever stands before the graph: in a role, or in a seat at a session, which is no account. */
export type Standing = RoleName | 'seat';
export const standings: readonly Standing[] = [...roleNames, 'seat'];

/** Steps that the answer of a mutation is asked. */
const DEEP = 3;

export interface Asked {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly string[];
}

/** A graph of levels with who stands before it, and what was made in it: secrets of links, ids of what has no key. */
export class World {
  private readonly words = new Map<string, string>();
  private readonly viewers = new Map<Standing, Viewer>();

  constructor(
    readonly app: TestApplication,
    readonly schema: GraphQLSchema,
    readonly people: ReadonlyMap<RoleName, SignedIn>,
    readonly ids: ReadonlyMap<string, string>,
  ) {}

  id(key: string): string {
    return this.ids.get(key) ?? '-';
  }

  account(role: RoleName): SignedIn {
    const found = this.people.get(role);
    if (!found) throw new Error(`${role} has no account`);
    return found;
  }

  /** What was noted under a name. */
  told(name: string): string {
    return this.words.get(name) ?? '-';
  }

  note(name: string, text: unknown): void {
    if (typeof text === 'string') this.words.set(name, text);
  }

  /** From now on there is somebody in a seat, by the secret of it. */
  sit(secret: string): void {
    this.words.set('seat', secret);
    this.viewers.delete('seat');
  }

  /** The version of what has this key, and its record as it is kept. */
  async kept(key: string): Promise<{ version: string; record: Record<string, unknown>; change: string }> {
    const [row] = await this.app.store<Record<'version' | 'record' | 'change', string>>(
      `MATCH (:Identifier { scheme: 'KEY', value: $key })-[:IDENTIFIES]->(n)<-[:OF]-(c:Change)
       RETURN n.digest AS version, c.after AS record, c.id AS change ORDER BY c.version DESC LIMIT 1`,
      { key },
    );
    const { version = '', record = '{}', change = '' } = row ?? {};
    return { version, change, record: JSON.parse(record) as Record<string, unknown> };
  }

  /** Secrets of the links in each mail to somebody, the newest mail first, in its order. */
  async linksTo(role: RoleName): Promise<string[][]> {
    const mails = await this.app.store<{ text: string }>(
      'MATCH (m:Mail { to: $to }) RETURN m.text AS text ORDER BY m.createdAt DESC',
      { to: this.account(role).email },
    );
    return mails.map(({ text }) => secretsIn(text));
  }

  /** Whoever stands there, as the door finds out. */
  async viewer(who: Standing): Promise<Viewer> {
    const known = this.viewers.get(who);
    if (known) return known;
    const { readers, ...others } = await viewerOf(
      this.app,
      who === 'seat' ? this.told('seat') : this.people.get(who),
    );
    // With a token that nothing has, a visitor has several like everybody: plans are kept by the size of
    // lists, and planning all these questions twice would take half of the test.
    const viewer = { ...others, readers: [...readers, 'nobody'] };
    this.viewers.set(who, viewer);
    return viewer;
  }

  /** Asks without the limits of the door. */
  async ask(who: Standing, document: string | ReturnType<typeof parse>, variables?: Given): Promise<Asked> {
    const cookie = who === 'seat' ? undefined : this.people.get(who)?.browser.cookie;
    const headers = who === 'seat' ? { authorization: `Seat ${this.told('seat')}` } : { cookie };
    const contextValue = {
      req: { headers, ip: '127.0.0.1' },
      viewer: await this.viewer(who),
      loaders: new Map(),
    };
    const { data, errors } = await execute({
      schema: this.schema,
      document: typeof document === 'string' ? parse(document) : document,
      contextValue,
      ...(variables ? { variableValues: variables } : {}),
    });
    return { data, errors: (errors ?? []).map((error) => error.message) };
  }

  /** Does something, and asks all that its answer has. */
  async act(who: Standing, mutation: string, given: Given): Promise<Asked> {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    if (!field) throw new Error(`There is no mutation ${mutation}`);
    const type = getNamedType(field.type);
    const asked = isObjectType(type) ? selectionOf(this.schema, type, DEEP, 'narrow') : '';
    const { document, variables } = mutationFor(field, { request: randomUUID(), ...given }, asked);
    return this.ask(who, document, variables);
  }
}
