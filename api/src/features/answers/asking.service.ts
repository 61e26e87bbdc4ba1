import { Inject, Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { MailService } from '../mail';
import type { AskingGround } from './asking-state';
import * as questions from './questions.repository';
import type { Asked, QuestionReason } from './questions.repository';

const DAY = 24 * 3_600_000;

/** Milliseconds within which the same question is not put to the same person again. */
const quiet: Readonly<Record<QuestionReason, number>> = {
  INVITED: DAY / 24,
  // Each no and each other term counts: those that come together are in one mail.
  NEWS: 0,
  DECLARED: 7 * DAY,
  CORRECTED: DAY,
  ASKED: DAY,
  STALE: 180 * DAY,
};

/** How many stale ties one round finds; the next day finds more. */
const MOST = 2000;

interface Cause {
  readonly reason: QuestionReason;
  /** Who caused it, as an opaque id: it is not asked itself. */
  readonly by: string;
  /** A facilitator who asks: it reads the mails where they are kept to be passed on. */
  readonly askedBy?: string;
}

/** What became of asking. */
export interface AskingOutcome {
  /** People who will get a mail. */
  readonly people: number;
  /** Keys of the ties that one of them is asked about. */
  readonly ties: ReadonlySet<string>;
}

/** Puts questions about ties in the queue of those who can answer them. */
@Injectable()
export class AskingService {
  constructor(
    private readonly database: DatabaseService,
    private readonly mails: MailService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Invented people have invented addresses: no server is to send there. */
  get withInvented(): boolean {
    return !this.mails.isSent;
  }

  /** What a facilitator’s question is held against. */
  groundOf(by: string): AskingGround {
    return { by, quiet: quiet.ASKED, withInvented: this.withInvented };
  }

  /** Asks these participants; returns how many people will get a mail. */
  async ask(rows: readonly Asked[], cause: Cause): Promise<number> {
    return (await this.askAboutMany(rows, cause)).people;
  }

  /** The same, told tie by tie. */
  askAboutMany(rows: readonly Asked[], cause: Cause): Promise<AskingOutcome> {
    return this.database.write((transaction) => this.put(transaction, rows, cause));
  }

  /** The same in the transaction of what causes it: both are there, or neither. */
  async askIn(transaction: WriteTransaction, rows: readonly Asked[], cause: Cause): Promise<number> {
    return (await this.put(transaction, rows, cause)).people;
  }

  private async put(
    transaction: WriteTransaction,
    rows: readonly Asked[],
    { reason, by, askedBy }: Cause,
  ): Promise<AskingOutcome> {
    if (rows.length === 0) return { people: 0, ties: new Set() };
    const asked = await transaction.run(questions.askQuestions, {
      rows,
      scheme: RECORD_KEY,
      reason,
      by: by.replace(/^account:/, ''),
      askedBy: askedBy ?? null,
      quiet: quiet[reason],
      withInvented: this.withInvented,
    });
    return {
      people: new Set(asked.map((row) => row.account)).size,
      ties: new Set(asked.map((row) => row.tie)),
    };
  }

  /** Asks the others about what one of them declares or corrects; about a joint bid, whoever leads it. */
  askOthersIn(
    transaction: WriteTransaction,
    tie: RecordOf<'ties'>,
    own: readonly string[],
    cause: Cause,
  ): Promise<number> {
    const asked = tie.participants.filter((one) => !tie.bid || one.role === 'LEAD');
    const others = [...new Set(asked.map((one) => one.who))].filter((who) => !own.includes(who));
    return this.askIn(
      transaction,
      others.map((actor) => ({ tie: tie.key, actor })),
      cause,
    );
  }

  /** What an answer means for the questions: its own are settled, and a correction is put to the others. */
  async answeredIn(
    transaction: WriteTransaction,
    tie: RecordOf<'ties'>,
    { keys, isCorrected, by }: { keys: readonly string[]; isCorrected: boolean; by: string },
  ): Promise<void> {
    await transaction.run(questions.settleQuestions, { tie: tie.key, actors: keys });
    if (isCorrected)
      await this.askOthersIn(transaction, tie, keys, { reason: tie.bid ? 'NEWS' : 'CORRECTED', by });
  }

  /**
   * Asks about ties that nobody has confirmed for the time that a confirmation holds, and about what was
   * declared when nobody could be asked.
   */
  async askAboutStale(now: Date): Promise<number> {
    const due = await this.database.read(questions.dueQuestions, {
      before: this.staleBefore(now),
      today: now.toISOString().slice(0, 10),
      quiet: quiet.STALE,
      most: MOST,
      withInvented: this.withInvented,
    });
    let asked = 0;
    for (const reason of ['STALE', 'DECLARED'] as const)
      asked += await this.ask(
        due.filter((one) => one.stale === (reason === 'STALE')).map(({ tie, actor }) => ({ tie, actor })),
        { reason, by: 'system' },
      );
    return asked;
  }

  /** The day before which a confirmation no longer holds. */
  staleBefore(now: Date): string {
    const { askAgainMonths } = this.configuration;
    if (askAgainMonths === 0) return '';
    const day = new Date(
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - askAgainMonths, now.getUTCDate()),
    );
    return day.toISOString().slice(0, 10);
  }
}
