import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { CodedError } from '../../platform/errors/coded-error';
import { MeasuredNetworkService } from './measured-network.service';
import type { NetworkCommunities } from './network-communities.model';
import type { NetworkFilter } from './network.input';
import { everything, refuseWholeOrNothing } from './network.service';

@Injectable()
export class NetworkCommunitiesService {
  constructor(private readonly measured: MeasuredNetworkService) {}

  /** Which actors of the network that matches cooperate among themselves. */
  async communities(
    asked: NetworkFilter | null | undefined,
    withOutsiders: boolean,
    viewer: Viewer,
  ): Promise<NetworkCommunities> {
    const filter = asked ?? everything;
    refuseWholeOrNothing(filter);
    const read = await this.measured.of(
      { measure: 'COMMUNITIES', filter, withOutsiders, pole: null },
      viewer,
      ({ groups }) => groups.flatMap(({ parties }) => parties),
    );
    if (!read) throw new CodedError('NOT_FOUND');
    const { version, named, figures } = read;
    const { groups, ...told } = figures;
    const communities = groups.map(({ parties, ...counts }) => ({
      actors: parties.flatMap((party) => named.get(party) ?? []),
      ...counts,
    }));
    return { version, ...told, communities };
  }
}
