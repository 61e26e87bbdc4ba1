import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { TerritoriesModule } from '../territories';
import { ThingsModule } from '../things';
import { BoardResolver } from './board.resolver';
import { BoardService } from './board.service';
import { TakingUpService } from './taking-up.service';
import { needImage, offerImage } from './want-images';
import { WantsResolver } from './wants.resolver';

@Module({
  imports: [ThingsModule, AnswersModule, EditingModule, TerritoriesModule],
  providers: [WantsResolver, BoardResolver, BoardService, TakingUpService],
  exports: [BoardService],
})
export class WantsModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(needImage);
    this.changes.register(offerImage);
  }
}
