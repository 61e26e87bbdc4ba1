import { Injectable, type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { JournalService } from '../journal';
import { MailService, MailWorker } from '../mail';
import * as accounts from './accounts.repository';
import { AttemptsService, type Tries } from './attempts.service';
import { readEmail } from './email-address';
import { LinksService } from './links.service';
import { mailTexts } from './mail-texts';
import { LONGEST_PASSWORD, passwordFault } from './password-rule';
import { hashPassword, isPassword } from './passwords';
import { endSessionsOf } from './sessions.repository';
import { SessionsService } from './sessions.service';

/** Changing a password, knowing it or having forgotten it. */
@Injectable()
export class PasswordChangesService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PasswordChangesService.name);
  /** Mails being written while nobody waits. */
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    private readonly mailWorker: MailWorker,
    private readonly journal: JournalService,
  ) {}

  /**
   * Sends a link to choose a new password, where the address has an account. Who asks learns nothing of that,
   * not even by the time it takes: the mail is written after the answer.
   */
  async askReset(email: string, context: RequestContext): Promise<void> {
    const key = readEmail(email)?.key ?? email.trim().toLowerCase();
    const tries = await this.attempts.take('reset', key, context.req);
    if (tries.wait !== undefined) return;
    const work = this.writeReset(key).catch((error: unknown) =>
      this.logger.error({ err: error }, 'A link for a new password could not be written'),
    );
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  /** When every mail that was asked for until now is written. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  async reset(token: string, password: string, context: RequestContext): Promise<Problem[]> {
    const link = await this.links.find(token);
    if (link?.purpose !== 'PASSWORD_RESET' || !link.account) return problem('LINK_INVALID');
    const fault = faultOf(password, { email: link.email ?? '', name: link.name ?? '' });
    if (fault) return fault;
    const passwordHash = await hashPassword(password);
    const session = await this.database.write(async (transaction) => {
      const used = await this.links.use(transaction, token, ['PASSWORD_RESET']);
      if (!used?.account) return undefined;
      return this.replace(transaction, used.account, passwordHash);
    });
    if (!session) return problem('LINK_INVALID');
    await this.sessions.enter(context, session);
    return [];
  }

  async change(current: string, password: string, context: RequestContext): Promise<Problem[]> {
    const account = await this.mine(context);
    const checked = await this.check(current, account, context);
    if (checked.problems) return checked.problems;
    const fault = faultOf(password, account);
    if (fault) return fault;
    const passwordHash = await hashPassword(password);
    const session = await this.database.write((transaction) =>
      this.replace(transaction, account.id, passwordHash),
    );
    if (!session) throw new CodedError('SIGN_IN_REQUIRED');
    await this.attempts.forgive(checked.tries);
    await this.sessions.enter(context, session);
    return [];
  }

  /** Chooses the first password of an account that came in another way, such as a demonstration's link. */
  async setFirst(password: string, context: RequestContext): Promise<Problem[]> {
    const account = await this.mine(context);
    if (account.passwordHash) return problem('PASSWORD_THERE_ALREADY');
    const fault = faultOf(password, account);
    if (fault) return fault;
    const passwordHash = await hashPassword(password);
    const session = await this.database.write((transaction) =>
      this.replace(transaction, account.id, passwordHash, accounts.setFirstPassword),
    );
    if (!session) return problem('PASSWORD_THERE_ALREADY');
    await this.sessions.enter(context, session);
    return [];
  }

  /**
   * Whether who has signed in knows the password, for what a session alone must not do; nothing to know where
   * the account has none. Tries are counted as those of a change.
   */
  async confirm(current: string, context: RequestContext): Promise<Problem[]> {
    const account = await this.mine(context);
    if (!account.passwordHash) return [];
    const { problems, tries } = await this.check(current, account, context);
    if (!problems) await this.attempts.forgive(tries);
    return problems ?? [];
  }

  private async mine({ viewer }: RequestContext): Promise<accounts.SignInRow> {
    const [account] = await this.database.read(accounts.accountForSignIn, { id: requireAccount(viewer).id });
    if (!account) throw new CodedError('SIGN_IN_REQUIRED');
    return account;
  }

  private async check(
    current: string,
    { id, passwordHash }: accounts.SignInRow,
    { req }: RequestContext,
  ): Promise<{ tries: Tries; problems?: Problem[] }> {
    const tries = await this.attempts.take('password', id, req);
    if (tries.wait !== undefined)
      return { tries, problems: problem('TOO_MANY_ATTEMPTS', undefined, { seconds: tries.wait }) };
    if (!(await isPassword(current, passwordHash)))
      return { tries, problems: problem('PASSWORD_WRONG', 'current') };
    return { tries };
  }

  /** Sets the password, ends every session and opens one for who has set it. */
  private async replace(
    transaction: Parameters<SessionsService['open']>[0],
    id: string,
    passwordHash: string,
    statement = accounts.changePassword,
  ): Promise<string | undefined> {
    const [changed] = await transaction.run(statement, { id, passwordHash });
    if (!changed) return undefined;
    await transaction.run(endSessionsOf, { account: id });
    await this.links.drop(transaction, id, ['PASSWORD_RESET']);
    await this.journal.note(transaction, { act: 'PASSWORD_CHANGED', by: id, about: id });
    return this.sessions.open(transaction, id, passwordHash);
  }

  private async writeReset(emailKey: string): Promise<void> {
    const [account] = await this.database.read(accounts.accountByEmail, { emailKey });
    if (account?.state !== 'ACTIVE' || account.fictitious) return;
    await this.database.write(async (transaction) => {
      const [named] = await transaction.run(accounts.lockAccount, { id: account.id });
      if (!named) return;
      const link = await this.links.create(transaction, 'PASSWORD_RESET', account.id);
      const text = mailTexts(account.language).passwordReset({ name: named.name, link });
      await this.mails.queue(transaction, { to: account.email, ...text });
    });
    this.mailWorker.nudge();
  }
}

/** What is wrong with a password, as the problem of its field. */
export function faultOf(password: string, owner: { email: string; name: string }): Problem[] | undefined {
  const fault = passwordFault(password, owner);
  if (!fault) return undefined;
  return problem(fault, 'password', fault === 'PASSWORD_TOO_LONG' ? { max: LONGEST_PASSWORD } : undefined);
}
