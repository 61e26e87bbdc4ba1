import { reservations, type ReservationCode } from '@maillage/graph-schema/vocabulary';
import {
  coarseEuros,
  type FinderActor,
  type FinderCapacity,
  type FinderCompetence,
  type FinderQuestion,
  type PublicBar,
  type SharedCooperation,
} from '../../algorithms/partner-finder';
import { qualifies, type HeldApproval } from '../../algorithms/procurement';
import type { PartnersAsked } from './finder.input';
import type { ActorTuple, CapacityTuple, CompetenceTuple, FinderResult } from './finder.repository';
import type { Hindrance, PlannedSearch } from './plan-searches';

/** Steps of each search; a step is some microseconds for a hundred candidates. */
const NODE_LIMIT = 200_000;

/** So many actors are weighed at once: their distances are a table of them by themselves. */
export const MOST_CANDIDATES = 3000;

/** The actors that a question names, by their ids. */
export interface NamedActors {
  readonly required: readonly string[];
  readonly excluded: readonly string[];
  readonly lead: string | null;
  readonly around: string | null;
}

/** Whose money it is, and when it is. */
export interface CallFacts {
  readonly buyer: string | null;
  /** ISO day on the buyer's wall; null where none is known. */
  readonly deadline: string | null;
}

/** The names of a question as ids, or what is wrong with them. */
export function settleNames(input: PartnersAsked, ground: FinderResult): NamedActors | Hindrance[] {
  const ids = new Map(ground.named);
  const asked = [
    ...input.required,
    ...input.excluded,
    ...[input.lead, input.around].filter((one) => one != null),
  ];
  const unknown = [...new Set(asked.filter((name) => !ids.has(name)))];
  if (unknown.length > 0)
    return [{ code: 'UNKNOWN_REFERENCE', field: 'required', parameters: { key: unknown.join(', ') } }];
  const idOf = (name: string) => ids.get(name) ?? name;
  const required = [...new Set(input.required.map(idOf))];
  const excluded = [...new Set(input.excluded.map(idOf))];
  const lead = input.lead ? idOf(input.lead) : null;
  const must = new Set(lead ? [...required, lead] : required);
  const names = new Map(ground.actors.map(([id, name]) => [id, name]));
  const both = excluded.filter((id) => must.has(id));
  if (both.length > 0)
    return [
      {
        code: 'REQUIRED_AND_EXCLUDED',
        field: 'excluded',
        parameters: { names: both.map((id) => names.get(id) ?? id).join(', ') },
      },
    ];
  if (must.size > input.mostMembers)
    return [
      {
        code: 'TOO_MANY_REQUIRED',
        field: 'mostMembers',
        parameters: { count: must.size, most: input.mostMembers },
      },
    ];
  return {
    required,
    excluded,
    lead,
    around: (input.around && idOf(input.around)) ?? lead ?? required[0] ?? null,
  };
}

/**
 * What the finder is asked for one search, as plain data for a worker. Of the turnovers of others it is given no figure,
 * only between which two coarse amounts each lies: whatever an answer tells, it tells nothing nearer.
 *
 * @param mine ids of the actors that who asks acts for.
 */
export function toQuestion(
  search: PlannedSearch,
  input: PartnersAsked,
  named: NamedActors,
  ground: FinderResult,
  facts: CallFacts,
  today: string,
  mine: readonly string[],
): FinderQuestion {
  const competences = competencesByActor(ground.competences);
  const members = new Set(ground.members);
  // What is asked for on a day is asked for on that of the deadline; once it has passed, today.
  const day = facts.deadline !== null && facts.deadline > today ? facts.deadline : today;
  const barring = { search, named, facts, day };
  return {
    needs: search.needs.map(({ label, cpv, tags }) => ({ label: label ?? cpv ?? '', cpv, tags })),
    actors: ground.actors.map((actor) => {
      const [id, , hub] = actor;
      return {
        id,
        inPole: members.has(id),
        hub: hub === true,
        asks: mine.includes(id),
        barredBy: barOf(actor, barring),
        competences: competences.get(id) ?? [],
      } satisfies FinderActor;
    }),
    ties: ground.ties.map(cooperation),
    capacities: (ground.capacities ?? []).map((one) => capacity(one, day, mine)),
    settings: {
      asOf: today,
      mostMembers: input.mostMembers,
      needsLead: input.needsLead,
      leastTurnover: search.leastTurnover,
      required: named.required,
      lead: named.lead,
      around: named.around,
      freeOnly: input.freeOnly,
      mostDistance: input.mostDistance ?? null,
      memberCost: input.memberCost,
      confirmedOnly: input.confirmedOnly,
      best: input.best,
      difference: input.difference,
      nodeLimit: NODE_LIMIT,
    },
  };
}

/** Approvals of an actor as they are kept. */
export function approvalsOf(json: string | null): HeldApproval[] {
  return JSON.parse(json ?? '[]') as HeldApproval[];
}

interface Barring {
  readonly search: PlannedSearch;
  readonly named: NamedActors;
  readonly facts: CallFacts;
  readonly day: string;
}

/** Why an actor cannot be chosen, for what everybody may see: what can least be changed first. */
function barOf(
  [id, , , ended, inTerritory, ess, approvals]: ActorTuple,
  { search, named, facts, day }: Barring,
): PublicBar | null {
  if (id === facts.buyer) return 'BUYER';
  if (ended) return 'ENDED';
  const held = { ess: ess ?? 'UNKNOWN', approvals: approvalsOf(approvals) };
  const how = search.reservations.filter(isReservation).map((code) => qualifies(held, code, day));
  if (how.some((one) => one === 'MISSING' || one === 'EXPIRES')) return 'NOT_RESERVED';
  if (how.includes('ESS_UNKNOWN')) return 'ESS_UNKNOWN';
  if (!inTerritory) return 'TERRITORY';
  return named.excluded.includes(id) ? 'EXCLUDED' : null;
}

function isReservation(code: string): code is ReservationCode {
  return reservations.some((one) => one.code === code);
}

function competencesByActor(list: readonly CompetenceTuple[]): Map<string, FinderCompetence[]> {
  const byActor = new Map<string, FinderCompetence[]>();
  for (const [id, actor, cpv, tags, level, json, documented] of list) {
    const references = JSON.parse(json ?? '[]') as { amount?: number }[];
    const amounts = references.flatMap(({ amount }) => amount ?? []);
    const competence: FinderCompetence = {
      id,
      cpv,
      tags,
      level: level as FinderCompetence['level'],
      largestReference: amounts.length > 0 ? Math.max(...amounts) : null,
      referenceCount: references.length,
      documented,
    };
    byActor.set(actor, [...(byActor.get(actor) ?? []), competence]);
  }
  return byActor;
}

function cooperation([
  id,
  begunOn,
  size,
  documentedOn,
  participants,
]: FinderResult['ties'][number]): SharedCooperation {
  return {
    id,
    begunOn,
    size,
    documentedOn,
    participants: participants.map(([actor, stance, answeredOn]) => ({ actor, stance, answeredOn })),
  };
}

/** The latest turnover counts; who has not said when it is free may be. */
function capacity(
  [actor, turnovers, lead, onlyKnown, freeFrom, freeUntil, avoids]: CapacityTuple,
  day: string,
  mine: readonly string[],
): FinderCapacity {
  const years = JSON.parse(turnovers ?? '[]') as { year: number; amount: number }[];
  const latest = years.reduce<{ year: number; amount: number } | undefined>(
    (best, one) => (best && best.year >= one.year ? best : one),
    undefined,
  );
  const said = freeFrom !== null || freeUntil !== null;
  return {
    actor,
    turnover: !latest
      ? null
      : mine.includes(actor)
        ? { least: latest.amount, most: latest.amount }
        : coarseEuros(latest.amount),
    mayLead: lead !== 'NO',
    onlyKnown,
    avoids,
    free: said ? (freeFrom ?? '') <= day && day <= (freeUntil ?? '9999') : null,
  };
}
