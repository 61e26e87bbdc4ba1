import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';

/** Milliseconds that a mail server has at each of a dozen steps; all of them are shorter than the lease of a mail. */
const PATIENCE = 20_000;

/** The mail server that the configuration names. */
@Injectable()
export class MailTransport {
  private transporter: Transporter | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Hands one mail over. Its id goes with it, so that a mail handed over twice is seen to be one. */
  async send(mail: { id: string; to: string; subject: string; text: string }): Promise<void> {
    const { mail: settings, publicUrl } = this.configuration;
    if (!settings) throw new Error('No mail server is set');
    this.transporter ??= createTransport({
      url: settings.url,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const { id, to, subject, text } = mail;
    await this.transporter.sendMail({
      from: settings.from,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${new URL(publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}

/** Whether the server will refuse it again, however often it is tried: a reply of 500 and above. */
export function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500;
}
