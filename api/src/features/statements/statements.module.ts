import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { statementImage } from './statement.image';
import { ComparisonsResolver, StatementsOfThingResolver, StatementsResolver } from './statements.resolver';
import { StatementsService } from './statements.service';

@Module({
  imports: [ThingsModule],
  providers: [StatementsService, StatementsResolver, ComparisonsResolver, StatementsOfThingResolver],
  exports: [StatementsService],
})
export class StatementsModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(statementImage);
  }
}
