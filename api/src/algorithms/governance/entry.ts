import type { PartyFact, Side } from './facts';
import { shareYears, yearsOf, type Years } from './years';

/** Why something that a question is about does not count. */
export const leftOut = ['CONTESTED', 'NOT_REPORTED', 'NOT_CARRIED_OUT', 'NOT_GRANTED'] as const;
export type LeftOut = (typeof leftOut)[number];

/** Why something that counts is on no side. */
export const unknowns = ['NOBODY_NAMED', 'NO_SIDE', 'PARTIAL_LIST', 'NO_OWNER'] as const;
type Unknown = (typeof unknowns)[number];

/** Who plays the part that a question asks for, with the side that it stands on. */
export interface Player {
  readonly id: string;
  readonly role: string;
  readonly side: Side | null;
  readonly ofState: boolean;
  /** Whether the side is that of the institutions in which it, a person, has a role. */
  readonly byMandate: boolean;
  /** Id of the tie that says so, where the entry is not that tie itself. */
  readonly tie?: string | undefined;
}

/** What one thing says to a question: it weighs one, shared equally among those of its players whose side is known. */
export interface Entry {
  /** Id of the tie, the event, the place or the body. */
  readonly id: string;
  /** Ids of the ties, events and bodies whose documents say so. */
  readonly records: readonly string[];
  readonly players: readonly Player[];
  readonly leftOut: LeftOut | null;
  readonly unknown: Unknown | null;
  /** Part of it that is on the side of the collectivities, and of the State among them; null where that is unknown. */
  readonly collectivities: number | null;
  readonly ofState: number | null;
  /** Euros that are told of it for the year. */
  readonly amount: number | null;
  readonly implied: boolean;
}

/** The side of somebody: its own, or of a person the one of all institutions in which it had a role in those years. */
export function playerOf(party: PartyFact, years: Years, tie?: string): Player {
  const { id, role } = party;
  if (party.side) return { id, role, side: party.side, ofState: party.ofState, byMandate: false, tie };
  const held = party.mandates.filter((one) => shareYears(yearsOf(one), years));
  const [first] = held;
  const alike = first && held.every((one) => one.side === first.side);
  return {
    ...{ id, role, tie, byMandate: true },
    side: alike ? first.side : null,
    ofState: Boolean(alike) && held.every((one) => one.ofState),
  };
}

/** What those who play the part make of it. Beside an actor a person says nothing more: it is there for one. */
export function sharesOf(players: readonly Player[]): Pick<Entry, 'unknown' | 'collectivities' | 'ofState'> {
  const sided = players.filter(({ side }) => side !== null);
  const actors = sided.filter(({ byMandate }) => !byMandate);
  const known = actors.length > 0 ? actors : sided;
  if (known.length === 0) {
    return {
      unknown: players.length === 0 ? 'NOBODY_NAMED' : 'NO_SIDE',
      collectivities: null,
      ofState: null,
    };
  }
  const part = (is: (one: Player) => boolean): number => known.filter(is).length / known.length;
  return {
    unknown: null,
    collectivities: part(({ side }) => side === 'COLLECTIVITIES'),
    ofState: part(({ side, ofState }) => side === 'COLLECTIVITIES' && ofState),
  };
}
