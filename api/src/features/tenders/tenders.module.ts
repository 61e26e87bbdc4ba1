import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { TendersResolver } from './tenders.resolver';
import { tenderImage } from './tender.image';

@Module({ imports: [ThingsModule], providers: [TendersResolver] })
export class TendersModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(tenderImage);
  }
}
