import { Module } from '@nestjs/common';
import { OverviewResolver } from './overview.resolver';

@Module({ providers: [OverviewResolver] })
export class OverviewModule {}
