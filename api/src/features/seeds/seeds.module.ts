import { Module } from '@nestjs/common';
import { BulkLoadService } from './bulk-load.service';
import { SeedsService } from './seeds.service';

@Module({ providers: [SeedsService, BulkLoadService], exports: [SeedsService, BulkLoadService] })
export class SeedsModule {}
