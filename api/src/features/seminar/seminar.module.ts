import {
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { AccountsModule } from '../accounts';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { NetworkModule } from '../network';
import { SayersService } from './sayers.service';
import { SeatAnswersService } from './seat-answers.service';
import { SeatResolver } from './seat.resolver';
import { SEAT_SCHEME, SeatsService } from './seats.service';
import { SeminarsResolver, SeminarWallResolver } from './seminars.resolver';
import { SeminarsService } from './seminars.service';
import { WallService } from './wall.service';
import { uncounted } from '../../platform/database/statement-count';
import { job } from '../../platform/watching/job';

const HOUR = 3_600_000;

@Module({
  imports: [AccountsModule, AnswersModule, EditingModule, NetworkModule],
  providers: [
    SayersService,
    SeatAnswersService,
    SeatResolver,
    SeatsService,
    SeminarsResolver,
    SeminarsService,
    SeminarWallResolver,
    WallService,
  ],
  exports: [SayersService],
})
export class SeminarModule implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SeminarModule.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly viewers: ViewerOfRequest,
    private readonly seats: SeatsService,
    private readonly seminars: SeminarsService,
  ) {}

  onModuleInit(): void {
    this.viewers.registerScheme(SEAT_SCHEME, (request) => this.seats.viewerOf(request));
  }

  /** Codes and seats of sessions that are over open nothing; once an hour they are forgotten too. */
  onApplicationBootstrap(): void {
    const round = () =>
      void job('seminars', () => this.seminars.sweep()).catch((error: unknown) =>
        this.logger.error({ err: error }, 'Not swept'),
      );
    this.timer = setInterval(() => uncounted(round), HOUR).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
