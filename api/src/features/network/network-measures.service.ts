import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { choiceOf, measuring } from './measuring';
import type { NetworkMeasures } from './network-measures.model';
import type { NetworkFilter } from './network.input';
import { everything, refuseWholeOrNothing } from './network.service';
import { SnapshotsService } from './snapshots.service';

@Injectable()
export class NetworkMeasuresService {
  constructor(private readonly snapshots: SnapshotsService) {}

  /** How the network that matches is made. */
  async measures(
    filter: NetworkFilter | null | undefined,
    withOutsiders: boolean,
    viewer: Viewer,
  ): Promise<NetworkMeasures> {
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const { version, path, snapshot } = await this.snapshots.of(asked, viewer);
    const choice = choiceOf(asked, { withOutsiders, pole: null });
    return { version, path, ...(await measuring({ measure: 'FIGURES', snapshot, choice })) };
  }
}
