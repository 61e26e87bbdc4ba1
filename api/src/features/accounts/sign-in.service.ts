import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import * as accounts from './accounts.repository';
import { JournalService } from '../journal';
import { AttemptsService, type Tries } from './attempts.service';
import { readEmail } from './email-address';
import { hashPassword, isOutdated, isPassword } from './passwords';
import { SessionsService } from './sessions.service';

/** Signing in with an address and a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
    private readonly sessions: SessionsService,
    private readonly journal: JournalService,
  ) {}

  /**
   * Opens a session; else says why not, in the same words and after the same work whether the address is
   * unknown, the account is not open or the password is wrong.
   */
  async signIn(email: string, password: string, context: RequestContext): Promise<Problem[]> {
    const key = readEmail(email)?.key ?? email.trim().toLowerCase();
    const tries = await this.attempts.take('sign-in', key, context.req);
    if (tries.wait !== undefined) {
      if (tries.justOver) await this.noteRefusal(key, tries);
      return problem('TOO_MANY_ATTEMPTS', undefined, { seconds: tries.wait });
    }
    const [account] = await this.database.read(accounts.accountByEmail, { emailKey: key });
    const usable = account?.state === 'ACTIVE' ? account.passwordHash : null;
    const isRight = await isPassword(password, usable);
    if (!account || !usable || !isRight) return problem('SIGN_IN_FAILED');
    const token = await this.database.write((transaction) =>
      this.sessions.open(transaction, account.id, usable, tries.failed ? `failed: ${tries.failed}` : ''),
    );
    if (!token) return problem('SIGN_IN_FAILED');
    await this.attempts.forgive(tries);
    if (isOutdated(usable)) await this.rehash(account.id, usable, password);
    await this.sessions.enter(context, token);
    return [];
  }

  /** Once where the tries became too many, also on an account that is not there: it takes the same time. */
  private async noteRefusal(emailKey: string, { failed }: Tries): Promise<void> {
    const [account] = await this.database.read(accounts.accountByEmail, { emailKey });
    await this.journal.noteNow({
      act: 'SIGN_INS_REFUSED',
      about: account?.id,
      detail: `failed: ${failed}`,
    });
  }

  private async rehash(id: string, before: string, password: string): Promise<void> {
    const after = await hashPassword(password);
    await this.database.write((transaction) => transaction.run(accounts.replaceHash, { id, before, after }));
  }
}
