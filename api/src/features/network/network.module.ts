import { Module } from '@nestjs/common';
import { NetworkGroupsService } from './network-groups.service';
import { NetworkResolver } from './network.resolver';
import { NetworkService } from './network.service';

@Module({ providers: [NetworkService, NetworkGroupsService, NetworkResolver], exports: [NetworkService] })
export class NetworkModule {}
