import { approvals, type ReservationCode } from '@maillage/graph-schema/vocabulary';

/** What an actor shows of itself to whom a contract is reserved. */
export interface Eligible {
  readonly ess?: string | null | undefined;
  readonly approvals: readonly {
    readonly code: string;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/**
 * Whether an actor may answer a reserved contract on a day, that of the deadline: by an approval that holds on that
 * day (L2113-12 to -14), or by belonging to the social and solidarity economy (L2113-15). What is not known is no.
 */
export function qualifiesFor(reservation: ReservationCode, actor: Eligible, day: string): boolean {
  if (reservation === 'ESS') return actor.ess === 'YES';
  return actor.approvals.some(({ code, since, until }) => {
    const opens: readonly string[] = approvals.find((one) => one.code === code)?.reservations ?? [];
    return opens.includes(reservation) && (!since || since <= day) && (!until || until >= day);
  });
}
