import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { capacityImage, competenceImage } from './competence-images';
import { CapacitiesResolver, CompetencesResolver } from './competences.resolver';
import { CompetencesService } from './competences.service';

@Module({ imports: [ThingsModule], providers: [CompetencesService, CompetencesResolver, CapacitiesResolver] })
export class CompetencesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(competenceImage);
    this.changes.register(capacityImage);
  }
}
