import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import * as coverage from './coverage.resolver';
import { CoverageService } from './coverage.service';
import { tenderImage } from './tender.image';
import { TendersResolver } from './tenders.resolver';
import { TendersService } from './tenders.service';
import * as watch from './watch.resolver';
import { WatchService } from './watch.service';

@Module({
  imports: [ThingsModule],
  providers: [
    TendersService,
    CoverageService,
    WatchService,
    TendersResolver,
    ...Object.values(coverage),
    ...Object.values(watch),
  ],
  exports: [TendersService, WatchService],
})
export class TendersModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(tenderImage);
  }
}
