import { territoryFrom } from '../territories';
import { thingFrom } from '../things';
import type { Account } from './account.model';
import type { AccountRow } from './accounts.repository';

/** An account as the API shows it: moments as ISO dates, what its roles are over as things. */
export function accountFrom({ grants, createdAt, lastSignInAt, ...row }: AccountRow): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    state: row.state,
    createdAt: isoOf(createdAt),
    lastSignInAt: lastSignInAt === null ? null : isoOf(lastSignInAt),
    grants: grants.map(({ id, role, grantedAt, over, pole, territory }) => ({
      id,
      role,
      since: isoOf(grantedAt),
      over: over && thingFrom(over),
      pole: pole && thingFrom(pole),
      territory: territory && territoryFrom(territory),
    })),
  };
}

export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
