import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import type { WriteTransaction } from '../../platform/database/database.service';
import { noteCause, writeMail } from './mail.repository';

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
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Whether mails leave by themselves. Without a server they are kept, to be passed on by hand. */
  get isSent(): boolean {
    return this.configuration.mail !== undefined;
  }

  async queue(transaction: WriteTransaction, { causedBy, ...mail }: OutgoingMail): Promise<void> {
    const id = randomUUID();
    const mailState = this.isSent ? 'QUEUED' : 'KEPT';
    await transaction.run(writeMail, { mail: { ...mail, id, mailState } });
    if (causedBy) await transaction.run(noteCause, { id, account: causedBy });
  }
}
