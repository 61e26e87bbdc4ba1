import { Module } from '@nestjs/common';
import { MeasuredNetworkService } from './measured-network.service';
import { NetworkCommunitiesService } from './network-communities.service';
import { NetworkGroupsService } from './network-groups.service';
import { NetworkMeasuresService } from './network-measures.service';
import { NetworkPositionsService } from './network-positions.service';
import { NetworkResolver } from './network.resolver';
import { NetworkService } from './network.service';
import { SnapshotsService } from './snapshots.service';

@Module({
  providers: [
    NetworkService,
    NetworkGroupsService,
    SnapshotsService,
    NetworkMeasuresService,
    MeasuredNetworkService,
    NetworkPositionsService,
    NetworkCommunitiesService,
    NetworkResolver,
  ],
  exports: [NetworkService],
})
export class NetworkModule {}
