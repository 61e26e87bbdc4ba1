import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { FeedController } from './feed.controller';
import { HistoryResolver } from './history.resolver';
import { HistoryService } from './history.service';
import { UndoRights } from './undo-rights';
import { UndoService } from './undo.service';

@Module({
  imports: [EditingModule],
  controllers: [FeedController],
  providers: [UndoRights, HistoryService, UndoService, HistoryResolver],
  exports: [HistoryService],
})
export class HistoryModule {}
