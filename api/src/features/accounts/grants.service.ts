import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireManager } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { JournalService } from '../journal';
import { AccountsService } from './accounts.service';
import * as statements from './grants.repository';
import { completeRole, mayGrant, scopeProblems, type RoleAsked } from './role-rules';
import { SessionsService } from './sessions.service';

/** Giving roles and taking them back. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly accounts: AccountsService,
    private readonly journal: JournalService,
    private readonly sessions: SessionsService,
  ) {}

  /** Checks that who asks may give that role there; the role with what it is over, or what is wrong. */
  async check(asked: RoleAsked, viewer: Viewer): Promise<{ role: RoleAsked; problems: Problem[] }> {
    const account = requireManager(viewer);
    const role = completeRole(asked);
    if (!mayGrant(account, role.role, role.pole)) throw new CodedError('FORBIDDEN');
    const [scope] = await this.database.read(statements.grantScope, {
      over: role.over,
      pole: role.pole,
      everything: account.administrator,
      readers: viewer.readers,
    });
    return { role, problems: scope ? scopeProblems(account, role, scope) : problem('NOT_FOUND', 'over') };
  }

  /** Adds a role to an account within a transaction; false where it has it already. */
  async add(transaction: WriteTransaction, account: string, role: RoleAsked, by: string): Promise<boolean> {
    const same = await transaction.run(statements.sameGrants, { account, ...role });
    if (same.length > 0) return false;
    await transaction.run(statements.createGrant, { id: randomUUID(), account, ...role, by });
    return true;
  }

  /** Gives an account that can sign in one more role; another person signs in again to use it. */
  async give(id: string, asked: RoleAsked, context: RequestContext): Promise<Problem[]> {
    const { viewer } = context;
    const by = requireManager(viewer);
    const account = await this.accounts.visible(id, viewer);
    const { role, problems } = await this.check(asked, viewer);
    if (problems.length > 0) return problems;
    if (account.state === 'DISABLED') return problem('ACCOUNT_DISABLED', 'account');
    // Whoever holds the link of an invitation would get what was given after it.
    if (account.state === 'INVITED') return problem('ACCOUNT_NOT_ACTIVE', 'account');
    const problemsOfGiving = await this.database.write(async (transaction) => {
      if (!(await this.add(transaction, id, role, by.id))) return problem('ALREADY_GRANTED');
      await this.journal.note(transaction, { act: 'GRANTED', by: by.id, about: id, detail: role.role });
      await this.endSessions(transaction, id, by.id, context);
      return [];
    });
    if (id === by.id) await this.sessions.lookAgain(context);
    return problemsOfGiving;
  }

  /** Takes a role back; whoever held it is signed out, but for who gives up a role of its own. Returns the account. */
  async takeBack(id: string, context: RequestContext): Promise<{ account: string; problems: Problem[] }> {
    const { viewer } = context;
    const by = requireManager(viewer);
    const [grant] = await this.database.read(statements.findGrant, { id });
    const isInSight = grant && (by.administrator || (grant.pole && by.facilitates.includes(grant.pole)));
    if (!isInSight) throw new CodedError('NOT_FOUND');
    if (!mayGrant(by, grant.role, grant.pole)) throw new CodedError('FORBIDDEN');
    const { account } = grant;
    const problems = await this.database.write(async (transaction) => {
      if (grant.role === 'ADMINISTRATOR' && (await this.isLast(transaction, account)))
        return problem('LAST_ADMINISTRATOR');
      await transaction.run(statements.deleteGrant, { id });
      const noted = { by: by.id, about: account, detail: grant.role };
      await this.journal.note(transaction, { act: 'REVOKED', ...noted });
      await this.endSessions(transaction, account, by.id, context);
      return [];
    });
    if (account === by.id) await this.sessions.lookAgain(context);
    return { account, problems };
  }

  /**
   * Ends the sessions of an account whose roles change, so that no browser goes on showing what they opened. Who changes
   * its own knows of it and goes on in the one that it has, which lasts no longer for that: another one, without a
   * password asked, would let whoever has its token keep coming back.
   */
  private async endSessions(
    transaction: WriteTransaction,
    account: string,
    by: string,
    { req }: RequestContext,
  ): Promise<void> {
    if (account === by) await this.sessions.endOthers(transaction, account, req);
    else await this.sessions.endAll(transaction, account);
  }

  /** Whether nobody but that account could administer; others who would change that wait. */
  async isLast(transaction: WriteTransaction, account: string): Promise<boolean> {
    const administrators = await transaction.run(statements.lockAdministrators, {});
    return administrators.every((one) => one.id === account) && administrators.length > 0;
  }
}
