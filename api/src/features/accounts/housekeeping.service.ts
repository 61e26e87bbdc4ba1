import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { job } from '../../platform/watching/job';
import { Rounds } from '../../platform/watching/rounds';
import { MailService } from '../mail';
import { AttemptsService } from './attempts.service';
import { LinksService } from './links.service';
import { preparePasswords } from './passwords';
import { SessionsService } from './sessions.service';

const HOUR = 3_600_000;

/** Forgets what is over: expired sessions and links, tries and mails of long ago. */
@Injectable()
export class HousekeepingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(HousekeepingService.name);
  private readonly rounds = new Rounds(
    () => job('housekeeping', () => this.sweep()),
    (error) => this.logger.error({ err: error }, 'Not swept'),
  );

  constructor(
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly attempts: AttemptsService,
    private readonly mails: MailService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await preparePasswords();
    this.rounds.every(HOUR);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  async sweep(): Promise<void> {
    await this.sessions.sweep();
    await this.links.sweep();
    await this.attempts.sweep();
    await this.mails.sweep();
  }
}
