import { approvals, type ReservationCode } from '@maillage/graph-schema/vocabulary';

/** An approval that a structure holds; ISO days, both inclusive, where they are known. */
export interface HeldApproval {
  readonly code: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Who might answer a reserved contract. */
export interface Qualifying {
  /** Whether it belongs to the social and solidarity economy: YES, NO, UNKNOWN. */
  readonly ess: string;
  readonly approvals: readonly HeldApproval[];
}

/** END_UNKNOWN: it holds an approval, and nobody has said until when. */
export type Qualification = 'QUALIFIES' | 'END_UNKNOWN' | 'ESS_UNKNOWN' | 'EXPIRES' | 'MISSING';

/**
 * Whether a structure may answer a reserved contract on a day, that of the deadline: what expires before it counts as
 * missing. A solidarity enterprise with the State's approval (ESUS) is of the social and solidarity economy.
 */
export function qualifies(
  { ess, approvals: held }: Qualifying,
  reservation: ReservationCode,
  day: string,
): Qualification {
  const opening = held.filter(({ code }) =>
    reservation === 'ESS'
      ? code === 'ESUS'
      : approvals.some((one) => one.code === code && opens(one.reservations, reservation)),
  );
  const holds = opening.filter(({ since, until }) => (since ?? '') <= day && day <= (until ?? '9999'));
  if (reservation === 'ESS') {
    if (ess === 'YES' || holds.length > 0) return 'QUALIFIES';
    return ess === 'NO' ? 'MISSING' : 'ESS_UNKNOWN';
  }
  if (holds.some(({ until }) => until !== undefined)) return 'QUALIFIES';
  if (holds.length > 0) return 'END_UNKNOWN';
  return opening.length > 0 ? 'EXPIRES' : 'MISSING';
}

function opens(reservations: readonly string[], reservation: string): boolean {
  return reservations.includes(reservation);
}
