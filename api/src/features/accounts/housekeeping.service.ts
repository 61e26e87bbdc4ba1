import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { MailService } from '../mail';
import { AttemptsService } from './attempts.service';
import { LinksService } from './links.service';
import { preparePasswords } from './passwords';
import { SessionsService } from './sessions.service';
import { uncounted } from '../../platform/database/statement-count';
import { job } from '../../platform/watching/job';

const HOUR = 3_600_000;

/** Forgets what is over: expired sessions and links, tries and mails of long ago. */
@Injectable()
export class HousekeepingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(HousekeepingService.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly attempts: AttemptsService,
    private readonly mails: MailService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await preparePasswords();
    const round = () =>
      void job('housekeeping', () => this.sweep()).catch((error: unknown) =>
        this.logger.error({ err: error }, 'Not swept'),
      );
    this.timer = setInterval(() => uncounted(round), HOUR).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await this.sessions.sweep();
    await this.links.sweep();
    await this.attempts.sweep();
    await this.mails.sweep();
  }
}
