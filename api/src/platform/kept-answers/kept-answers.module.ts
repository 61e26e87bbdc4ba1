import { Global, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { DatabaseModule } from '../database/database.module';
import type { Figures } from '../watching/figures';
import { MetricsService } from '../watching/metrics.service';
import { KeptAnswersMiddleware } from './kept-answers.middleware';
import { KeptAnswers } from './kept-answers.service';

@Global()
@Module({
  imports: [AccessModule, DatabaseModule],
  providers: [KeptAnswers],
  exports: [KeptAnswers],
})
export class KeptAnswersModule implements NestModule {
  constructor(metrics: MetricsService, answers: KeptAnswers) {
    addKeptAnswersFigures(metrics.figures, answers);
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(KeptAnswersMiddleware).forRoutes('/graphql');
  }
}

/** `served` and `shared` answers cost the database nothing; the others that may be kept are `made`. */
export function addKeptAnswersFigures(figures: Figures, answers: Pick<KeptAnswers, 'counts'>): void {
  figures.askTotal('kept_answers_total', 'Answers that are kept, and how they were had.', 'how', () => {
    const { kept: made, served, shared } = answers.counts();
    return { made, served, shared };
  });
  figures.ask('kept_answers_bytes', 'Memory that kept answers take.', () => answers.counts().bytes);
}
