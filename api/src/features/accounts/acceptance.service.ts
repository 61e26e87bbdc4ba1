import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { JournalService } from '../journal';
import * as accounts from './accounts.repository';
import { readEmail, type EmailAddress } from './email-address';
import { GrantsService } from './grants.service';
import { dropFirstLinks, lockFirstLinks, type LinkRow } from './links.repository';
import { LinksService } from './links.service';
import { faultOf } from './password-changes.service';
import { hashPassword } from './passwords';
import { LONGEST_NAME, readName } from './person-name';
import { endSessionsOf } from './sessions.repository';
import { SessionsService } from './sessions.service';

export interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  /** Address of the first administrator, whose link is bound to none. */
  readonly email?: string | null | undefined;
}

interface Person {
  readonly name: string;
  /** None for who came by a provider of sign-in. */
  readonly passwordHash: string | null;
}

/** Accepting an invitation, or becoming the first administrator: both end signed in. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: DatabaseService,
    private readonly links: LinksService,
    private readonly grants: GrantsService,
    private readonly sessions: SessionsService,
    private readonly journal: JournalService,
  ) {}

  /** What is wrong is said before the link is used, so that one can try again. */
  async accept(acceptance: Acceptance, context: RequestContext): Promise<Problem[]> {
    const { token, password } = acceptance;
    const link = await this.links.find(token);
    if (link?.purpose !== 'INVITATION' && link?.purpose !== 'FIRST_ADMINISTRATOR')
      return problem('LINK_INVALID');
    const email = addressOf(link, acceptance);
    if (!email) return problem('EMAIL_INVALID', 'email');
    const name = readName(acceptance.name);
    if (!name) return problem('NAME_INVALID', 'name', { max: LONGEST_NAME });
    const fault = faultOf(password, { email: email.email, name });
    if (fault) return fault;
    const person = { name, passwordHash: await hashPassword(password) };
    const session = await this.database.write((transaction) =>
      link.purpose === 'INVITATION'
        ? this.join(transaction, token, person)
        : this.begin(transaction, token, email, person),
    );
    if (!session) return problem('LINK_INVALID');
    await this.sessions.enter(context, session);
    return [];
  }

  /**
   * Opens the account of an invitation to who proved who they are elsewhere, without a password; undefined
   * where the link has been used or has expired meanwhile.
   */
  async joinWithoutPassword(
    transaction: WriteTransaction,
    linkHash: string,
    name: string,
  ): Promise<string | undefined> {
    const used = await this.links.useByHash(transaction, linkHash, ['INVITATION']);
    if (!used?.account) return undefined;
    return this.open(transaction, used.account, { name, passwordHash: null });
  }

  private async join(transaction: WriteTransaction, token: string, person: Person) {
    const used = await this.links.use(transaction, token, ['INVITATION']);
    if (!used?.account) return undefined;
    return this.activate(transaction, used.account, person);
  }

  /** The first administrator: of several links that several starts printed, one is used once. */
  private async begin(transaction: WriteTransaction, token: string, email: EmailAddress, person: Person) {
    await transaction.run(lockFirstLinks, {});
    const used = await this.links.use(transaction, token, ['FIRST_ADMINISTRATOR']);
    if (!used) return undefined;
    const [account] = await transaction.run(accounts.ensureAccount, {
      emailKey: email.key,
      account: {
        id: randomUUID(),
        email: email.email,
        name: person.name,
        state: 'INVITED',
        language: 'fr',
        fictitious: false,
      },
    });
    if (!account) return undefined;
    await this.grants.add(
      transaction,
      account.id,
      { role: 'ADMINISTRATOR', over: null, pole: null },
      account.id,
    );
    // Who lost the way in has an account already: whoever reads the start of the server opens it again.
    const session = await this.activate(transaction, account.id, person, true);
    if (!session) return undefined;
    await transaction.run(dropFirstLinks, {});
    const noted = { by: account.id, about: account.id, detail: 'ADMINISTRATOR' };
    await this.journal.note(transaction, { act: 'GRANTED', ...noted });
    return session;
  }

  private async activate(transaction: WriteTransaction, id: string, person: Person, whatever = false) {
    const active = await this.open(transaction, id, person, whatever);
    return active && this.sessions.open(transaction, active, person.passwordHash);
  }

  private async open(transaction: WriteTransaction, id: string, person: Person, whatever = false) {
    const [active] = await transaction.run(accounts.activateAccount, { id, ...person, whatever });
    if (!active) return undefined;
    await transaction.run(endSessionsOf, { account: id });
    await this.links.drop(transaction, id, ['INVITATION', 'PASSWORD_RESET']);
    return active.id;
  }
}

/** An invitation is bound to the address it was sent to. */
function addressOf(link: LinkRow, acceptance: Acceptance): EmailAddress | undefined {
  return readEmail((link.purpose === 'INVITATION' ? link.email : acceptance.email) ?? '');
}
