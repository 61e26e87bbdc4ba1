import { cooperationKinds } from '@maillage/graph-schema/vocabulary';
import { amountsOf, placeOfAmount } from '../indicators';
import { playerOf, sharesOf, type Entry, type LeftOut } from './entry';
import type { Dated, GovernanceFacts, PartyFact, TieFact } from './facts';
import { countsIn, yearsOf } from './years';

/** What a pole is asked: who initiates, pays, owns, decides, runs. Each has records of its own, so none counts twice. */
export const questions = ['INITIATES', 'PAYS', 'OWNS', 'DECIDES', 'RUNS'] as const;
export type Question = (typeof questions)[number];

/** The entries of a question in a year, or in all years together. */
export type Reader = (facts: GovernanceFacts, year: number | null) => Entry[];

/** Who leads a cooperation: coordinates it, answers for it, or receives it in its premises. */
const leading: ReadonlySet<string> = new Set(['LEAD', 'COORDINATOR', 'HOST']);

/** Kinds that can have somebody who leads: of the others nobody is missing. */
const led: ReadonlySet<string> = new Set(
  cooperationKinds.flatMap(({ code, roles }) => (roles.some((role) => leading.has(role)) ? [code] : [])),
);

/** Kinds of tie that a question is answered from; of memberships and representations, those of who runs the pole. */
export const kindsAsked: readonly string[] = [
  ...cooperationKinds
    .filter(({ code, roles }) => led.has(code) || roles.some((role) => role === 'INITIATOR'))
    .map(({ code }) => code),
  ...['FUNDING', 'OCCUPANCY', 'SEAT'],
];

/** The roles in them that answer. */
export const rolesAsked: readonly string[] = [
  ...leading,
  ...['INITIATOR', 'FUNDER', 'OCCUPANT', 'PREMISES'],
  ...['SEAT_HOLDER', 'REPRESENTED', 'BODY', 'MEMBER', 'REPRESENTATIVE'],
];

/** A cooperation that is there: neither an idea nor given up. */
const carriedOut: ReadonlySet<string> = new Set(['COMMITMENT', 'RUNNING', 'REALISED']);

/** Money that came: asked, announced and refused money is told, and weighs nothing. */
const came: ReadonlySet<string> = new Set(['GRANTED', 'PAID']);

interface Said extends Dated {
  readonly id: string;
  readonly modality: string;
  readonly parties: readonly PartyFact[];
  readonly stance?: string;
  readonly implied?: boolean;
}

function entryOf(said: Said, plays: ReadonlySet<string>, why: LeftOut | null, amount: number | null = null) {
  const years = yearsOf(said);
  const players = said.parties.filter(({ role }) => plays.has(role)).map((one) => playerOf(one, years));
  return {
    ...{ id: said.id, records: [said.id], players, amount },
    ...sharesOf(players),
    leftOut: said.stance === 'CONTESTED' ? 'CONTESTED' : why,
    implied: said.implied ?? false,
  } satisfies Entry;
}

const unlessReported = ({ modality }: Said): LeftOut | null =>
  modality === 'REPORTED' ? null : 'NOT_REPORTED';

const unlessThere = (tie: TieFact): LeftOut | null =>
  unlessReported(tie) ?? (carriedOut.has(tie.status ?? '') ? null : 'NOT_CARRIED_OUT');

/** Who organises the steps, studies and meetings of the pole, and who is said to have initiated a cooperation. */
const initiates: Reader = ({ events, ties }, year) => [
  ...events
    .filter((one) => countsIn(yearsOf(one), year))
    .map((one) => entryOf(one, new Set(['ORGANISER']), unlessReported(one))),
  ...ties
    .filter((one) => one.parties.some(({ role }) => role === 'INITIATOR') && countsIn(yearsOf(one), year))
    .map((one) => entryOf(one, new Set(['INITIATOR']), unlessThere(one))),
];

/** Who funds. Money counts in the year that is told of it; where none is, the funding counts in its years. */
const pays: Reader = ({ ties, statements }, year) => {
  const fundings = ties.filter(({ kind }) => kind === 'FUNDING');
  const ids = new Set(fundings.map(({ id }) => id));
  const amounts = amountsOf({ statements: statements.filter(({ about }) => ids.has(about)) }, 'AMOUNT');
  return fundings.flatMap((one) => {
    const years = yearsOf(one);
    const otherwise = Number.isFinite(years.from) ? years.from : null;
    const told = (amounts.get(one.id) ?? []).map((amount) => ({
      value: amount.value,
      year: placeOfAmount(amount, otherwise).year,
    }));
    const here = told.filter((amount) => year === null || amount.year === year);
    const isHere = countsIn(years, year) || here.length > 0;
    const sum = here.reduce((total, { value }) => total + value, 0);
    return isHere ? [entryOf(one, new Set(['FUNDER']), cameOf(one), here.length > 0 ? sum : null)] : [];
  });
};

function cameOf(tie: TieFact): LeftOut | null {
  return came.has(tie.fundingState ?? '') ? unlessReported(tie) : 'NOT_GRANTED';
}

/** Who owns each place that is used: by a tie to itself, or to a place that it lies in. */
const owns: Reader = ({ ties, places }, year) => {
  const used = ties.filter((one) => one.modality === 'REPORTED' && one.stance !== 'CONTESTED');
  const placesOf = (tie: TieFact) =>
    tie.parties.filter(({ role }) => role === 'PREMISES').map(({ id }) => id);
  const here = used.filter((one) => countsIn(yearsOf(one), year));
  const known = new Set(places.map(({ id }) => id));
  const inUse = new Set(here.flatMap(placesOf).filter((id) => known.has(id)));
  return places
    .filter(({ id, within }) => inUse.has(id) && !within.some((outer) => inUse.has(outer)))
    .map(({ id, within }) => {
      const owning = here.filter(
        (one) =>
          one.occupancyMode === 'OWNER' &&
          placesOf(one).some((place) => place === id || within.includes(place)),
      );
      const players = owning.flatMap((one) =>
        one.parties
          .filter(({ role }) => role === 'OCCUPANT')
          .map((party) => playerOf(party, yearsOf(one), one.id)),
      );
      const shares = sharesOf(players);
      return {
        ...{ id, players, amount: null, leftOut: null },
        records: owning.map((one) => one.id),
        ...shares,
        unknown: players.length === 0 ? 'NO_OWNER' : shares.unknown,
        implied: owning.length > 0 && owning.every(({ implied }) => implied),
      };
    });
};

/**
 * Who sits on the boards, assemblies and steering committees. A list of those who sit that is not said to be whole
 * says nothing of the others, so that body is unknown, whatever seats are known.
 */
const decides: Reader = ({ ties, bodies }, year) => {
  const all = ties.filter(
    (one) =>
      one.kind === 'SEAT' &&
      one.modality === 'REPORTED' &&
      one.stance !== 'CONTESTED' &&
      countsIn(yearsOf(one), year),
  );
  return bodies.flatMap((body) => {
    const seats = all.filter((one) => one.parties.some(({ role, id }) => role === 'BODY' && id === body.id));
    if (seats.length === 0 && !countsIn(yearsOf(body), year)) return [];
    const players = seats.flatMap((seat) => {
      const of = (wanted: string) => seat.parties.filter(({ role }) => role === wanted);
      // Who sits for somebody stands where that one stands.
      const [represented] = of('REPRESENTED');
      return of('SEAT_HOLDER').map((holder) => {
        const player = playerOf(holder, yearsOf(seat), seat.id);
        const { side, ofState } = represented ? playerOf(represented, yearsOf(seat)) : player;
        // Whoever sits has a seat of its own, a person too.
        return { ...player, side, ofState, byMandate: false };
      });
    });
    const sitting = new Set(players.map(({ id }) => id));
    const isWhole = body.lists.some(
      (list) => (year === null || list.year <= year) && list.names.every((name) => sitting.has(name)),
    );
    const entry = {
      ...{ id: body.id, players, amount: null, leftOut: null },
      records: [body.id, ...seats.map(({ id }) => id)],
      implied: seats.length > 0 && seats.every(({ implied }) => implied),
    };
    if (!isWhole) {
      const unknown = players.length === 0 ? ('NOBODY_NAMED' as const) : ('PARTIAL_LIST' as const);
      return [{ ...entry, unknown, collectivities: null, ofState: null }];
    }
    return [{ ...entry, ...sharesOf(players) }];
  });
};

/** Who leads the cooperations, holds the head lease of a place, manages the pole. */
const runs: Reader = ({ ties }, year) =>
  ties
    .filter((one) => countsIn(yearsOf(one), year))
    .flatMap((one) => {
      if (led.has(one.kind)) return [entryOf(one, leading, unlessThere(one))];
      if (one.occupancyMode === 'HEAD_LEASE')
        return [entryOf(one, new Set(['OCCUPANT']), unlessReported(one))];
      return one.runsPole ? [entryOf(one, new Set(['MEMBER', 'REPRESENTATIVE']), unlessReported(one))] : [];
    });

export const readers: Readonly<Record<Question, Reader>> = {
  INITIATES: initiates,
  PAYS: pays,
  OWNS: owns,
  DECIDES: decides,
  RUNS: runs,
};
