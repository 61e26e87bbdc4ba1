import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { RostersModule } from '../rosters';
import { TerritoriesModule } from '../territories';
import { ThingsModule } from '../things';
import { TiesModule } from '../ties';
import {
  PartiesResolver,
  PartyOfParticipationResolver,
  PartyOfRosterEntryResolver,
} from './parties.resolver';
import { PartiesService } from './parties.service';
import * as fields from './party-fields.resolver';
import { actorImage, bodyImage, personImage, placeImage, poleImage } from './party-images';

@Module({
  imports: [ThingsModule, TiesModule, TerritoriesModule, RostersModule],
  providers: [
    PartiesService,
    PartiesResolver,
    PartyOfParticipationResolver,
    PartyOfRosterEntryResolver,
    ...Object.values(fields),
  ],
  exports: [PartiesService],
})
export class PartiesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(actorImage);
    this.changes.register(poleImage);
    this.changes.register(placeImage);
    this.changes.register(bodyImage);
    this.changes.register(personImage);
  }
}
