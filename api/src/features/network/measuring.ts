import { codesOf, cooperationKinds } from '@maillage/graph-schema/vocabulary';
import {
  measureCommunities,
  type CommunityFigures,
} from '../../algorithms/network-measures/measure-communities';
import { measurePositions, type PositionFigures } from '../../algorithms/network-measures/measure-positions';
import {
  measuredGraph,
  type MeasureChoice,
  type MeasuredGraph,
} from '../../algorithms/network-measures/measured-graph';
import { measureNetwork, type NetworkFigures } from '../../algorithms/network-measures/measure-network';
import type { NetworkSnapshot, PartyNumber } from '../../algorithms/network-measures/network-snapshot';
import { builtWorker, inThread } from '../../platform/threads/in-thread';
import type { NetworkFilter } from './network.input';

export interface Measured {
  readonly FIGURES: NetworkFigures;
  readonly POSITIONS: PositionFigures;
  readonly COMMUNITIES: CommunityFigures;
}

const measures: {
  readonly [M in keyof Measured]: (graph: MeasuredGraph, snapshot: NetworkSnapshot) => Measured[M];
} = { FIGURES: measureNetwork, POSITIONS: measurePositions, COMMUNITIES: measureCommunities };

/** Parts in ties that are measured in less time than a thread takes to start. */
const small: Readonly<Record<keyof Measured, number>> = {
  FIGURES: 50_000,
  POSITIONS: 2000,
  COMMUNITIES: 2000,
};

/** What a thread is given that measures. */
export interface MeasuringTask<M extends keyof Measured = keyof Measured> {
  readonly measure: M;
  readonly snapshot: NetworkSnapshot;
  readonly choice: MeasureChoice;
}

const thread = { patience: 30_000, memory: 512 } as const;

/**
 * What is measured of what a filter asks for. Unless asked otherwise by cooperations that are reported, and not by pairs
 * that are contested: what is planned, and whom one does not work with as one of both says, is no cooperation.
 */
export function choiceOf(
  asked: NetworkFilter,
  { withOutsiders, pole }: { readonly withOutsiders: boolean; readonly pole: PartyNumber | null },
): MeasureChoice {
  return {
    kinds: asked.kinds ?? codesOf(cooperationKinds),
    stances: asked.stances ?? ['CONFIRMED', 'DECLARED'],
    modalities: asked.modalities ?? ['REPORTED'],
    day: asked.asOf ?? null,
    withHub: asked.withHub,
    withFictitious: asked.withFictitious,
    withOutsiders,
    pole,
  };
}

/** Measures where it is asked: here, or in the thread that this is. */
export function measured<M extends keyof Measured>({
  measure,
  snapshot,
  choice,
}: MeasuringTask<M>): Measured[M] {
  return measures[measure](measuredGraph(snapshot, choice), snapshot);
}

/** Measures, in a thread of its own where that takes longer than starting one. */
export async function measuring<M extends keyof Measured>(task: MeasuringTask<M>): Promise<Measured[M]> {
  if (task.snapshot.partParty.length > small[task.measure])
    return inThread<Measured[M]>(builtWorker(__dirname, 'measures.worker.js'), task, thread);
  return measured(task);
}
