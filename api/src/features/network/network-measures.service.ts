import { Injectable } from '@nestjs/common';
import { codesOf, cooperationKinds } from '@maillage/graph-schema/vocabulary';
import { measuredGraph } from '../../algorithms/network-measures/measured-graph';
import { measureNetwork, type NetworkFigures } from '../../algorithms/network-measures/measure-network';
import type { Viewer } from '../../platform/access/viewer';
import { builtWorker, inThread } from '../../platform/threads/in-thread';
import type { NetworkMeasures } from './network-measures.model';
import type { NetworkFilter } from './network.input';
import { everything, refuseWholeOrNothing } from './network.service';
import type { MeasuringTask } from './snapshot-task';
import { SnapshotsService } from './snapshots.service';

/** Parts in ties that are measured in less time than a thread takes to start. */
const SMALL = 50_000;

const thread = { patience: 30_000, memory: 512 } as const;

@Injectable()
export class NetworkMeasuresService {
  constructor(private readonly snapshots: SnapshotsService) {}

  /**
   * How the network that matches is made. Unless asked otherwise by cooperations that are reported, and not by pairs that
   * are contested: what is planned, and whom one does not work with as one of both says, is no cooperation.
   */
  async measures(
    filter: NetworkFilter | null | undefined,
    withOutsiders: boolean,
    viewer: Viewer,
  ): Promise<NetworkMeasures> {
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const { version, path, snapshot } = await this.snapshots.of(asked, viewer);
    const choice = {
      kinds: asked.kinds ?? codesOf(cooperationKinds),
      stances: asked.stances ?? ['CONFIRMED', 'DECLARED'],
      modalities: asked.modalities ?? ['REPORTED'],
      day: asked.asOf ?? null,
      withHub: asked.withHub,
      withFictitious: asked.withFictitious,
      withOutsiders,
    };
    return { version, path, ...(await measure({ snapshot, choice })) };
  }
}

function measure(task: MeasuringTask): NetworkFigures | Promise<NetworkFigures> {
  if (task.snapshot.partParty.length > SMALL)
    return inThread<NetworkFigures>(builtWorker(__dirname, 'measures.worker.js'), task, thread);
  return measureNetwork(measuredGraph(task.snapshot, task.choice));
}
