import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { InboxResolver } from './inbox.resolver';
import { InboxService } from './inbox.service';
import { WaitingResolver } from './waiting.resolver';

@Module({
  imports: [AnswersModule, EditingModule],
  providers: [InboxResolver, InboxService, WaitingResolver],
})
export class InboxModule {}
