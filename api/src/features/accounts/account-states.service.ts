import { Injectable } from '@nestjs/common';
import { requireAdministrator } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { JournalService } from '../journal';
import { AccountsService } from './accounts.service';
import { setDisabled } from './accounts.repository';
import { GrantsService } from './grants.service';
import { LinksService } from './links.service';
import { endSessionsOf } from './sessions.repository';

/** Closing accounts and opening them again. */
@Injectable()
export class AccountStatesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
    private readonly links: LinksService,
    private readonly journal: JournalService,
  ) {}

  /** Closes an account at once: its sessions end and its links no longer open. */
  async disable(id: string, viewer: Viewer): Promise<Problem[]> {
    const by = requireAdministrator(viewer);
    await this.accounts.visible(id, viewer);
    return this.database.write(async (transaction) => {
      if (await this.grants.isLast(transaction, id)) return problem('LAST_ADMINISTRATOR', 'account');
      await transaction.run(setDisabled, { id, disabled: true });
      await transaction.run(endSessionsOf, { account: id });
      await this.links.drop(transaction, id, ['INVITATION', 'PASSWORD_RESET', 'DEMONSTRATION']);
      await this.journal.note(transaction, { act: 'DISABLED', by: by.id, about: id });
      return [];
    });
  }

  async enable(id: string, viewer: Viewer): Promise<Problem[]> {
    const by = requireAdministrator(viewer);
    await this.accounts.visible(id, viewer);
    await this.database.write(async (transaction) => {
      await transaction.run(setDisabled, { id, disabled: false });
      await this.journal.note(transaction, { act: 'ENABLED', by: by.id, about: id });
    });
    return [];
  }
}
