import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { LinksService, readEmail, SessionsService } from '../accounts';
import { JournalService } from '../journal';
import { MailService, MailWorker } from '../mail';
import * as statements from './identities.repository';
import { linkedMail } from './identity-mail-texts';
import { ProviderService, type ProvenIdentity } from './provider.service';

/** How an identity came to open an account, as the journal notes it. */
export type LinkedBy = 'account' | 'invitation' | 'address';

/** Which identity opens which account: one identity one account, and one account one identity of a provider. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly provider: ProviderService,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    private readonly mailWorker: MailWorker,
    private readonly journal: JournalService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  of(account: string): Promise<statements.IdentityRow[]> {
    return this.database.read(statements.identitiesOfAccount, { account });
  }

  /** The account that an identity opens, by being linked or by its address; throws where it opens none. */
  async accountOf(transaction: WriteTransaction, identity: ProvenIdentity): Promise<string> {
    const { issuer, subject } = identity;
    const email = addressOf(identity)?.email ?? null;
    const [known] = await transaction.run(statements.useIdentity, { issuer, subject, email });
    if (known && known.state !== 'ACTIVE') throw new CodedError('ACCOUNT_DISABLED');
    if (known) return known.id;
    const found = await this.takeByEmail(transaction, identity);
    // In the same words whether the address has an account or not.
    if (!found) throw new CodedError('IDENTITY_UNKNOWN');
    return found;
  }

  /** Links an identity to an account; throws where either is linked already. */
  async link(
    transaction: WriteTransaction,
    account: string,
    identity: ProvenIdentity,
    by: LinkedBy,
  ): Promise<void> {
    const { issuer } = identity;
    const [owner] = await transaction.run(statements.lockAccountToLink, { account, issuer });
    if (!owner) throw new CodedError('ACCOUNT_DISABLED');
    await this.claim(transaction, owner, identity);
    await this.note(transaction, owner, identity, by);
  }

  /**
   * Takes back an identity of one's own, unless there is no other way in. As after a change of password every
   * session ends, those that it opened too, and who asked gets a new one.
   */
  async unlink(id: string, context: RequestContext): Promise<Problem[]> {
    const { id: account } = requireAccount(context.viewer);
    const { issuer } = this.provider;
    const session = await this.database.write(async (transaction) => {
      const [found] = await transaction.run(statements.lockIdentity, { id, account, issuer });
      if (!found) throw new CodedError('NOT_FOUND');
      if (!found.leavesAWay) return undefined;
      await transaction.run(statements.deleteIdentity, { id });
      await this.sessions.endAll(transaction, account);
      await this.journal.note(transaction, { act: 'IDENTITY_UNLINKED', by: account, about: account });
      return this.sessions.open(transaction, account, null);
    });
    if (!session) return problem('LAST_WAY_IN');
    await this.sessions.enter(context, session);
    return [];
  }

  /** Mails that tell of a link wait in the outbox until its transaction is over. */
  sendMails(): void {
    this.mailWorker.nudge();
  }

  /**
   * The account of an address, where the settings trust this provider to verify addresses. Whoever knew the
   * password or had a session before may be somebody else, to whom an invitation was passed on by mistake or
   * who accepted it in another's name: nothing of that opens the account any more.
   */
  private async takeByEmail(
    transaction: WriteTransaction,
    identity: ProvenIdentity,
  ): Promise<string | undefined> {
    if (!this.provider.settings?.linksByEmail || !identity.emailVerified) return undefined;
    const emailKey = addressOf(identity)?.key;
    if (!emailKey) return undefined;
    const { issuer } = identity;
    const [owner] = await transaction.run(statements.takeAccountByEmail, { emailKey, issuer });
    if (!owner) return undefined;
    await this.claim(transaction, owner, identity);
    await this.sessions.endAll(transaction, owner.id);
    await this.links.drop(transaction, owner.id, ['PASSWORD_RESET']);
    await this.note(transaction, owner, identity, 'address');
    return owner.id;
  }

  private async claim(
    transaction: WriteTransaction,
    account: statements.AccountToLink,
    identity: ProvenIdentity,
  ): Promise<void> {
    if (account.linked) throw new CodedError('IDENTITY_THERE_ALREADY');
    const [claimed] = await transaction.run(statements.claimIdentity, {
      id: randomUUID(),
      issuer: identity.issuer,
      subject: identity.subject,
      email: addressOf(identity)?.email ?? null,
      account: account.id,
    });
    if (claimed?.owner !== account.id) throw new CodedError('IDENTITY_TAKEN');
  }

  private async note(
    transaction: WriteTransaction,
    { id, name, email: to, language }: statements.AccountToLink,
    identity: ProvenIdentity,
    by: LinkedBy,
  ): Promise<void> {
    // Kept to be passed on by hand, it would tell others, and not its owner.
    if (this.mails.isSent && by !== 'invitation') {
      const text = linkedMail[language === 'en' ? 'en' : 'fr']({
        name,
        provider: this.provider.settings?.label ?? '',
        email: addressOf(identity)?.email ?? null,
        address: `${this.configuration.publicUrl}/compte`,
      });
      await this.mails.queue(transaction, { to, ...text });
    }
    await this.journal.note(transaction, { act: 'IDENTITY_LINKED', by: id, about: id, detail: by });
  }
}

/** The address that the provider tells, where it is one that an account could have. */
function addressOf({ email }: ProvenIdentity) {
  return email ? readEmail(email) : undefined;
}
