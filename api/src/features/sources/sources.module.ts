import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { StatementsModule } from '../statements';
import { ThingsModule } from '../things';
import { sourceImage } from './source.image';
import { SourceOfEvidenceResolver, SourcesResolver } from './sources.resolver';

@Module({ imports: [ThingsModule, StatementsModule], providers: [SourcesResolver, SourceOfEvidenceResolver] })
export class SourcesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(sourceImage);
  }
}
