import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DatabaseService } from '../../platform/database/database.service';
import { job } from '../../platform/watching/job';
import { Rounds } from '../../platform/watching/rounds';
import { hideLinks } from './hide-links';
import { isRefusal, MailTransport } from './mail-transport';
import { claimMail, noteFault, noteSent } from './mail.repository';
import { MailService } from './mail.service';

const SECOND = 1000;
/** How often the store is asked for mails that are due. */
const ROUND = 5 * SECOND;
/** Mails of one round. */
const MOST = 5;
/** How long a mail is held before another process may take it: a server that is slow at every step is done by then. */
const LEASE = 5 * 60 * SECOND;
/** Tries before giving up: with the pauses doubling from half a minute, some nine hours. */
const TRIES = 11;

/** Sends what is queued: leased, tried again after longer and longer pauses, resumed after a kill. */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MailWorker.name);
  private readonly rounds = new Rounds(
    () => job('mails', () => this.round()),
    // Of what a mail is about, the log says nothing.
    (error) => this.logger.error({ err: error }, 'Mails could not be sent'),
  );

  constructor(
    private readonly database: DatabaseService,
    private readonly mails: MailService,
    private readonly transport: MailTransport,
  ) {}

  onApplicationBootstrap(): void {
    if (this.mails.isSent) this.rounds.every(ROUND);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** When the rounds that were begun are over. */
  async settled(): Promise<void> {
    await this.rounds.settled();
  }

  /** Starts a round after the one under way. */
  nudge(): void {
    this.rounds.nudge();
  }

  /** Sends what is due, each held while it is sent alone; returns how many were taken. */
  async round(): Promise<number> {
    for (let taken = 0; taken < MOST; taken += 1) {
      const [mail] = await this.database.write((transaction) => transaction.run(claimMail, { lease: LEASE }));
      if (!mail) return taken;
      try {
        await this.transport.send(mail);
      } catch (error) {
        await this.putOff(mail, error);
        continue;
      }
      const { id, text } = mail;
      await this.database.write((transaction) =>
        transaction.run(noteSent, { id, sent: text, text: hideLinks(text) }),
      );
    }
    return MOST;
  }

  private async putOff({ id, tries }: { id: string; tries: number }, error: unknown): Promise<void> {
    const isOver = isRefusal(error) || tries >= TRIES;
    const detail = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    const pause = 30 * SECOND * 2 ** (tries - 1);
    const mailState = isOver ? 'FAILED' : 'QUEUED';
    await this.database.write((transaction) => transaction.run(noteFault, { id, mailState, detail, pause }));
  }
}
