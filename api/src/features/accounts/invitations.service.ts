import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { requireManager } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { JournalService } from '../journal';
import { MailService, MailWorker } from '../mail';
import * as accounts from './accounts.repository';
import { readEmail, type EmailAddress } from './email-address';
import { GrantsService } from './grants.service';
import { LinksService } from './links.service';
import { mailTexts } from './mail-texts';
import { LONGEST_NAME, readName } from './person-name';
import { rolesOfAccount, type HeldRoleRow } from './invitations.repository';
import { mayGrant } from './role-rules';
import { endSessionsOf } from './sessions.repository';

export interface Invitation {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly role: AccountRoleCode;
  readonly over?: string | null | undefined;
  readonly pole?: string | null | undefined;
  readonly language?: string | null | undefined;
}

interface Invited {
  readonly link: string | null;
  readonly account: string | null;
  readonly problems: Problem[];
}

/** Inviting somebody to a role. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly grants: GrantsService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    private readonly mailWorker: MailWorker,
    private readonly journal: JournalService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * Invites an address to a role: account, role, link and mail in one transaction. Who has an account already
   * just gets the role and a mail that says so.
   */
  async invite(invitation: Invitation, viewer: Viewer): Promise<Invited> {
    requireManager(viewer);
    const { role, over = null, pole = null } = invitation;
    const checked = await this.grants.check({ role, over, pole }, viewer);
    if (checked.problems.length > 0) return refused(checked.problems);
    const email = readEmail(invitation.email);
    if (!email) return refused(problem('EMAIL_INVALID', 'email'));
    const name = invitation.name ? readName(invitation.name) : (email.email.split('@')[0] ?? '');
    if (!name) return refused(problem('NAME_INVALID', 'name', { max: LONGEST_NAME }));
    const language = invitation.language === 'en' ? 'en' : 'fr';
    const invited = await this.database.write((transaction) =>
      this.write(transaction, { email, name, language }, checked.role, viewer),
    );
    this.mailWorker.nudge();
    return invited;
  }

  private async write(
    transaction: WriteTransaction,
    person: { email: EmailAddress; name: string; language: string },
    role: { role: AccountRoleCode; over: string | null; pole: string | null },
    viewer: Viewer,
  ): Promise<Invited> {
    const manager = requireManager(viewer);
    // Erased meanwhile, it invites nobody: a mail with its name would outlive it.
    const [named] = await transaction.run(accounts.lockAccount, { id: manager.id });
    if (!named) throw new CodedError('SIGN_IN_REQUIRED');
    const inviter = { ...manager, name: named.name };
    const [account] = await transaction.run(accounts.ensureAccount, {
      emailKey: person.email.key,
      account: {
        id: randomUUID(),
        email: person.email.email,
        name: person.name,
        state: 'INVITED',
        language: person.language,
        fictitious: false,
      },
    });
    if (!account) throw new Error('An account that was just made is not there');
    if (account.state === 'DISABLED') return refused(problem('ACCOUNT_DISABLED', 'email'));
    const isNew = await this.grants.add(transaction, account.id, role, inviter.id);
    const roles = await transaction.run(rolesOfAccount, { account: account.id });
    if (account.state === 'INVITED') {
      const link = await this.writeInvitation(transaction, account, roles, inviter);
      if (isNew) await this.noteGrant(transaction, account.id, role.role, inviter.id);
      return { link, account: account.id, problems: [] };
    }
    if (!isNew) return { link: null, account: account.id, problems: problem('ALREADY_GRANTED') };
    await transaction.run(endSessionsOf, { account: account.id });
    const added = roles.filter((one) => one.role === role.role && one.overId === role.over);
    const text = mailTexts(account.language).newRole({
      name: account.name,
      roles: added,
      address: this.configuration.publicUrl,
    });
    await this.mails.queue(transaction, { to: account.email, causedBy: inviter.id, ...text });
    await this.noteGrant(transaction, account.id, role.role, inviter.id);
    return { link: null, account: account.id, problems: [] };
  }

  private noteGrant(transaction: WriteTransaction, about: string, detail: string, by: string): Promise<void> {
    return this.journal.note(transaction, { act: 'GRANTED', by, about, detail });
  }

  /**
   * The link opens every role the account is invited to. Where it is not sent but passed on, somebody who may
   * not give one of those roles must not have it in hand: only administrators can then pass it on.
   */
  private async writeInvitation(
    transaction: WriteTransaction,
    account: accounts.SignInRow,
    roles: readonly HeldRoleRow[],
    inviter: ReturnType<typeof requireManager>,
  ): Promise<string | null> {
    const link = await this.links.create(transaction, 'INVITATION', account.id);
    const text = mailTexts(account.language).invitation({ inviter: inviter.name, roles, link });
    const mayHold = roles.every((one) => mayGrant(inviter, one.role, one.poleId));
    const causedBy = this.mails.isSent || mayHold ? inviter.id : undefined;
    await this.mails.queue(transaction, { to: account.email, causedBy, ...text });
    return !this.mails.isSent && mayHold ? link : null;
  }
}

function refused(problems: Problem[]): Invited {
  return { link: null, account: null, problems };
}
