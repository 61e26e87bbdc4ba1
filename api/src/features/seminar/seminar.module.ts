import {
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { job } from '../../platform/watching/job';
import { Rounds } from '../../platform/watching/rounds';
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
  private readonly rounds = new Rounds(
    () => job('seminars', () => this.seminars.sweep()),
    (error) => this.logger.error({ err: error }, 'Not swept'),
  );

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
    this.rounds.every(HOUR);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }
}
