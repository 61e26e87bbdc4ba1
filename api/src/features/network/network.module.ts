import { Module } from '@nestjs/common';
import { NetworkGroupsService } from './network-groups.service';
import { NetworkMeasuresService } from './network-measures.service';
import { NetworkResolver } from './network.resolver';
import { NetworkService } from './network.service';
import { SnapshotsService } from './snapshots.service';

@Module({
  providers: [
    NetworkService,
    NetworkGroupsService,
    SnapshotsService,
    NetworkMeasuresService,
    NetworkResolver,
  ],
  exports: [NetworkService],
})
export class NetworkModule {}
