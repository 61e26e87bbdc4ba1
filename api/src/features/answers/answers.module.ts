import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { EditingModule, EditingService } from '../editing';
import { MailModule } from '../mail';
import { TiesModule } from '../ties';
import { AnswersResolver } from './answers.resolver';
import { AnswersService } from './answers.service';
import { AskingService } from './asking.service';
import { AskingWorker } from './asking.worker';
import { DeclaringResolver } from './declaring.resolver';
import { DeclaringService } from './declaring.service';
import { QuestionsResolver } from './questions.resolver';
import { QuestionsService } from './questions.service';

@Module({
  imports: [AccountsModule, EditingModule, MailModule, TiesModule],
  providers: [
    AnswersResolver,
    AnswersService,
    AskingService,
    AskingWorker,
    DeclaringResolver,
    DeclaringService,
    QuestionsResolver,
    QuestionsService,
  ],
  exports: [AnswersService, AskingService, AskingWorker, DeclaringService],
})
export class AnswersModule implements OnModuleInit {
  constructor(
    private readonly editing: EditingService,
    private readonly asking: AskingService,
  ) {}

  onModuleInit(): void {
    this.editing.register((transaction, { tie, settled, by }) =>
      this.asking.answeredIn(transaction, tie, { keys: settled, isCorrected: true, by }),
    );
  }
}
