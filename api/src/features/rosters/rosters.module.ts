import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { rosterImage } from './roster.image';
import { RosterEntriesResolver, RostersResolver } from './rosters.resolver';

@Module({ imports: [ThingsModule], providers: [RostersResolver, RosterEntriesResolver] })
export class RostersModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(rosterImage);
  }
}
