import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { CommuneDistancesService } from './commune-distances.service';
import { LoadingService } from './loading.service';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { territoryImage } from './territory.image';

@Module({
  providers: [TerritoriesService, LoadingService, CommuneDistancesService, TerritoriesResolver],
  exports: [TerritoriesService, CommuneDistancesService],
})
export class TerritoriesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(territoryImage);
  }
}
