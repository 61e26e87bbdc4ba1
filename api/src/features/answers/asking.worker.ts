import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { seatTokens } from '../../platform/access/reader-tokens';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { job } from '../../platform/watching/job';
import { Rounds } from '../../platform/watching/rounds';
import { LinksService } from '../accounts';
import { MailService, MailWorker } from '../mail';
import { AskingService } from './asking.service';
import { questionMail, type QuestionLine } from './question-mail';
import * as questions from './questions.repository';
import type { QuestionReason } from './questions.repository';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const KEPT = 400 * DAY;

/** Milliseconds between two mails to one address: what somebody waits for goes sooner than what is merely old. */
const pauses: Readonly<Record<QuestionReason, number>> = {
  // A call for tenders leaves days: who is invited to answer it is asked at once.
  INVITED: 0,
  NEWS: DAY / 24,
  DECLARED: DAY,
  CORRECTED: DAY,
  ASKED: DAY,
  STALE: 7 * DAY,
};

/** Questions that one mail holds: more are not answered. The others come with the next one. */
const MOST = 8;

/** Sends the questions that wait, grouped by person; once a day finds what has grown old. */
@Injectable()
export class AskingWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(AskingWorker.name);
  private readonly rounds = new Rounds(
    () => job('questions', () => this.round()),
    (error) => this.logger.error({ err: error }, 'Questions could not be put'),
  );

  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly asking: AskingService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    private readonly mailWorker: MailWorker,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(MINUTE);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  async settled(): Promise<void> {
    await this.rounds.settled();
  }

  /** Starts a round after the one under way. */
  nudge(): void {
    this.rounds.nudge();
  }

  /** Puts the questions that are due; returns how many mails were written. */
  async round(now = new Date()): Promise<number> {
    const [claimed] = await this.database.write((transaction) =>
      transaction.run(questions.claimJob, { id: 'questions.stale', pause: DAY }),
    );
    if (claimed) {
      await this.database.write((transaction) => transaction.run(questions.sweepQuestions, { kept: KEPT }));
      await this.asking.askAboutStale(now);
    }
    const [waiting] = await this.database.read(questions.waitingQuestion, {});
    if (!waiting) return 0;
    const written = await this.database.write((transaction) => this.write(transaction));
    if (written > 0) this.mailWorker.nudge();
    return written;
  }

  /**
   * Questions, links and mails in one transaction: all are there, or none. Nothing is written between what a mail quotes
   * and the mail, so that no name is in it of a person who is erased at the same moment.
   */
  private async write(transaction: WriteTransaction): Promise<number> {
    const { withInvented } = this.asking;
    await this.changes.lock(transaction, `questions:${randomUUID()}`, 'WRITES_NO_FACTS');
    await transaction.run(questions.dropUnreachable, { withInvented });
    const recipients = await transaction.run(questions.claimRecipients, { pauses, most: MOST, withInvented });
    let mails = 0;
    for (const recipient of recipients) {
      const lines: QuestionLine[] = [];
      const ids = recipient.questions.map((one) => one.id);
      const grounds = await transaction.run(questions.groundOfQuestions, { ids });
      const mailed: string[] = [];
      for (const ground of grounds) {
        const { actor, actorKeys, poleKeys, tieKey } = ground;
        const readers = seatTokens(actorKeys, poleKeys);
        const asked = { tie: tieKey, actor: actor.id, readers, scheme: RECORD_KEY };
        const [tie] = await transaction.run(questions.askedTie, asked);
        if (!tie) continue;
        const link = await this.links.add(transaction, 'ANSWER', recipient.account, ground.id);
        lines.push({ actor: actor.name, tie, link });
        mailed.push(ground.id);
      }
      const dropped = ids.filter((id) => !mailed.includes(id));
      await transaction.run(questions.noteQuestions, { ids: mailed, state: 'MAILED' });
      await transaction.run(questions.noteQuestions, { ids: dropped, state: 'DROPPED' });
      if (lines.length === 0) continue;
      const stop = await this.links.add(transaction, 'STOP_ASKING', recipient.account, randomUUID());
      const mail = questionMail(recipient.language, { name: recipient.name, lines, stop });
      await transaction.run(questions.noteMailed, { account: recipient.account });
      // Where mails are kept, who asked for these and nothing else may pass them on.
      const askers = new Set(recipient.questions.map((one) => one.askedBy));
      const causedBy = askers.size === 1 ? ([...askers][0] ?? undefined) : undefined;
      await this.mails.queue(transaction, { to: recipient.email, causedBy, ...mail });
      mails += 1;
    }
    return mails;
  }
}
