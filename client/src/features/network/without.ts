import {
  chooseNetwork,
  onDay,
  type Choice,
  type Chosen,
  type NetworkData,
  type NodeData,
} from './network-data';
import { dayOf } from './view-address';

/** What a network loses with some of its parties. */
export interface Loss {
  readonly gone: readonly NodeData[];
  /** Ties that relate nobody any more, and those that go on with fewer. */
  readonly ended: number;
  readonly thinner: number;
  /** Actors that are left without any tie. */
  readonly alone: readonly NodeData[];
  /** Actors that no longer reach the largest part of those they held together with. */
  readonly apart: readonly NodeData[];
}

/** The day of which a loss is told: none where two are compared. */
export function lossDay({
  day,
  compared,
}: {
  readonly day: string | null;
  readonly compared: string | null;
}) {
  return day && !compared ? dayOf(day) : null;
}

/** What is drawn with everybody, held against what is left without some; of a day, by the ties possible then. */
export function lossOf(
  network: NetworkData,
  choice: Choice,
  without: ReadonlySet<string>,
  day: string | null,
): Loss {
  const then = { ...network, ties: network.ties.filter((tie) => onDay(tie, day) !== 'OUTSIDE') };
  const whole = chooseNetwork(then, choice);
  const rest = chooseNetwork(then, { ...choice, without });
  const gone = whole.nodes.filter(({ slug }) => without.has(slug));
  const left = new Map(rest.ties.map((tie) => [tie.id, tie]));
  const tied = new Set(rest.nodes.map(({ id }) => id));
  const isActor = ({ kind }: NodeData) => kind === 'ACTOR';
  const apart = apartFrom(whole, rest, new Set(gone.map(({ id }) => id)));
  return {
    gone,
    ended: whole.ties.filter(({ id }) => !left.has(id)).length,
    thinner: whole.ties.filter(
      ({ id, participants }) => (left.get(id)?.participants ?? participants).length < participants.length,
    ).length,
    alone: whole.nodes.filter((node) => isActor(node) && !without.has(node.slug) && !tied.has(node.id)),
    apart: rest.nodes.filter((node) => isActor(node) && apart.has(node.id)),
  };
}

/** Of each connected set that lost somebody, those of all its parts but the largest. */
function apartFrom(whole: Chosen, rest: Chosen, gone: ReadonlySet<string>): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const held of partsOf(whole)) {
    if (![...held].some((id) => gone.has(id))) continue;
    const parts = partsOf(rest).filter((part) => [...part].some((id) => held.has(id)));
    const [, ...smaller] = parts.toSorted((a, b) => b.size - a.size);
    for (const part of smaller) for (const id of part) apart.add(id);
  }
  return apart;
}

/** The sets within which ties lead from each to each. */
function partsOf({ nodes, neighbours }: Chosen): ReadonlySet<string>[] {
  const parts: Set<string>[] = [];
  const seen = new Set<string>();
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const part = new Set([id]);
    for (const one of part) for (const other of neighbours.get(one) ?? []) part.add(other);
    for (const one of part) seen.add(one);
    parts.push(part);
  }
  return parts;
}
