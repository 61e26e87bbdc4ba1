import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { StatementsModule } from '../statements';
import { ThingsModule } from '../things';
import { tieImage } from './tie.image';
import { AnswersResolver, ParticipationsResolver, TiesResolver } from './ties.resolver';
import { TiesService } from './ties.service';

@Module({
  imports: [ThingsModule, StatementsModule],
  providers: [TiesService, TiesResolver, ParticipationsResolver, AnswersResolver],
  exports: [TiesService],
})
export class TiesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(tieImage);
  }
}
