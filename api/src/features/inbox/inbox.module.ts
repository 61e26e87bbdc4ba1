import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { InboxResolver } from './inbox.resolver';
import { InboxService } from './inbox.service';

@Module({ imports: [AnswersModule, EditingModule], providers: [InboxResolver, InboxService] })
export class InboxModule {}
