import { Injectable } from '@nestjs/common';
import { requireAccount, requireManager } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import { JournalService } from '../journal';
import { accountFrom } from './account-from-row';
import type { Account } from './account.model';
import * as statements from './accounts.repository';

/** Reads accounts: each sees what it manages, and itself. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly journal: JournalService,
  ) {}

  async list(
    asked: { first: number; after?: string | null | undefined; search?: string | null; withTotal: boolean },
    viewer: Viewer,
  ): Promise<Connection<Account>> {
    const { id, administrator } = requireManager(viewer);
    if (administrator && !asked.after) await this.journal.noteNow({ act: 'READ_ACCOUNTS', by: id });
    const [found] = await this.database.read(statements.listAccounts, {
      ...askedBy(viewer),
      after: asked.after ? String(decodeCursor(asked.after, 1)[0]) : '',
      search: asked.search?.trim().toLowerCase() || null,
      limit: pageSize(asked.first) + 1,
      withTotal: asked.withTotal,
    });
    const rows = (found?.rows ?? []).map((row) => ({ node: accountFrom(row), key: [row.emailKey] }));
    return connectionOf(rows, asked.first, found?.total);
  }

  async find(id: string, viewer: Viewer): Promise<Account | undefined> {
    const [row] = await this.database.read(statements.accountById, { ...askedBy(viewer), id });
    return row && accountFrom(row.account);
  }

  /** The account, which who asks must see. */
  async visible(id: string, viewer: Viewer): Promise<Account> {
    const account = await this.find(id, viewer);
    if (!account) throw new CodedError('NOT_FOUND');
    return account;
  }
}

function askedBy(viewer: Viewer): statements.AskedBy {
  const { id, administrator, facilitates } = requireAccount(viewer);
  return { everything: administrator, me: id, poles: facilitates, readers: viewer.readers };
}
