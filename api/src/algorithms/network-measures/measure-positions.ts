import { betweenness, canCountWays } from './betweenness';
import { brokerageOf, constraintOf, type Brokerage } from './brokerage';
import { coreNumbers } from './measure-network';
import type { MeasuredGraph } from './measured-graph';
import type { NetworkSnapshot, PartyNumber } from './network-snapshot';
import { removals } from './removals';

/** Where one member stands. What it says of somebody is for that member and for who facilitates the pole. */
interface MemberPosition {
  readonly party: PartyNumber;
  /** How many others it shares a tie with. */
  readonly partners: number;
  /** Null where there are too many actors for all ways to be counted. */
  readonly betweenness: number | null;
  /** Others that could no longer reach the largest part of those it holds together, were it not there. */
  readonly cutOff: number;
  readonly constraint: number | null;
  readonly core: number;
  readonly brokerage: Brokerage;
}

/** A pair of which a member is one, that alone leads from some actors to others. */
interface MemberBridge {
  readonly parties: readonly [PartyNumber, PartyNumber];
  readonly apart: number;
}

export interface PositionFigures {
  readonly actors: number;
  readonly invented: boolean;
  readonly positions: readonly MemberPosition[];
  /** Those that part most first. */
  readonly bridges: readonly MemberBridge[];
}

/** The positions of the members in a network, and the pairs that alone hold it together. */
export function measurePositions(graph: MeasuredGraph, snapshot: NetworkSnapshot): PositionFigures {
  const { actors, party, isMember, offsets, invented } = graph;
  const numberOf = (actor: number) => snapshot.partyNumber[party[actor] ?? 0] ?? 0;
  const between = canCountWays(graph) ? betweenness(graph) : undefined;
  const { cutOff, bridges } = removals(graph);
  const cores = coreNumbers(graph);
  const constraint = constraintOf(graph);
  const brokerage = brokerageOf(graph, (actor) => snapshot.partyType[party[actor] ?? 0] ?? 0);
  const positions: MemberPosition[] = [];
  isMember.forEach((is, actor) => {
    if (!is) return;
    positions.push({
      party: numberOf(actor),
      partners: (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0),
      betweenness: between?.[actor] ?? null,
      cutOff: cutOff[actor] ?? 0,
      constraint: constraint(actor),
      core: cores[actor] ?? 0,
      brokerage: brokerage(actor),
    });
  });
  return {
    actors,
    invented,
    positions,
    bridges: bridges
      .filter(({ one, other }) => isMember[one] || isMember[other])
      .map(({ one, other, apart }) => ({ parties: [numberOf(one), numberOf(other)] as const, apart }))
      .sort((a, b) => b.apart - a.apart),
  };
}
