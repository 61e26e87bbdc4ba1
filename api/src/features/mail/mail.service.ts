import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { requireManager } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { noteCause, queueAgain, sweepMails, writeMail } from './mail.repository';

/** Milliseconds that a mail stays in the outbox: ninety days. */
const KEPT = 90 * 24 * 3_600_000;

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Account that may read it in the outbox, beside the administrators. */
  readonly causedBy?: string | undefined;
}

/** Queues mails within the transaction of what causes them. */
@Injectable()
export class MailService {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly database: DatabaseService,
  ) {}

  /** Whether mails leave by themselves. Without a server they are kept, to be passed on by hand. */
  get isSent(): boolean {
    return this.configuration.mail !== undefined;
  }

  /** Tries again to send what failed or was kept, for who may read it in the outbox. */
  async queueAgain(id: string, viewer: Viewer): Promise<Problem[]> {
    const account = requireManager(viewer);
    if (!this.isSent) return problem('MAIL_SERVER_MISSING');
    const asked = { id, everything: account.administrator, account: account.id };
    const [queued] = await this.database.write((transaction) => transaction.run(queueAgain, asked));
    return queued ? [] : problem('NOT_FOUND');
  }

  /** Forgets mails of long ago: they hold addresses. */
  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(sweepMails, { kept: KEPT }));
  }

  async queue(transaction: WriteTransaction, { causedBy, ...mail }: OutgoingMail): Promise<void> {
    const id = randomUUID();
    const mailState = this.isSent ? 'QUEUED' : 'KEPT';
    await transaction.run(writeMail, { mail: { ...mail, id, mailState } });
    if (causedBy) await transaction.run(noteCause, { id, account: causedBy });
  }
}
