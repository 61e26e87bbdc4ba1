import type { Request } from 'express';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { publicViewer, type Viewer } from '../../platform/access/viewer';
import type { SignedIn, TestRole } from '../test-account';
import type { TestApplication } from '../test-application';
import { groundOfLevels } from './levels-network';

/** Every way to stand before the graph, in the order of the tables. */
const roles = {
  visitor: undefined,
  reader: [{ role: 'READER', over: '200000' }],
  member: [{ role: 'MEMBER', over: 'own', pole: 'pole' }],
  'other member': [{ role: 'MEMBER', over: 'stranger', pole: 'pole' }],
  facilitator: [{ role: 'FACILITATOR', over: 'pole' }],
  'other facilitator': [{ role: 'FACILITATOR', over: 'other-pole' }],
  administrator: [{ role: 'ADMINISTRATOR' }],
  author: [],
} as const satisfies Record<string, readonly TestRole[] | undefined>;

export type RoleName = keyof typeof roles;
export const roleNames = Object.keys(roles) as RoleName[];

/** Somebody in each role, signed in, on a store that holds what roles are held over. */
export async function signInRoles(app: TestApplication): Promise<Map<RoleName, SignedIn>> {
  await app.put(groundOfLevels);
  const people = new Map<RoleName, SignedIn>();
  for (const name of roleNames) {
    const held = roles[name];
    if (held) people.set(name, await app.signedIn(name, ...held));
  }
  return people;
}

/** Who asks with this cookie, or from the seat of this secret, as the door finds out. */
export function viewerOf(app: TestApplication, person: SignedIn | string | undefined): Promise<Viewer> {
  if (!person) return Promise.resolve(publicViewer);
  const headers =
    typeof person === 'string' ? { authorization: `Seat ${person}` } : { cookie: person.browser.cookie };
  return app.nest.get(ViewerOfRequest).of({ headers } as unknown as Request);
}
