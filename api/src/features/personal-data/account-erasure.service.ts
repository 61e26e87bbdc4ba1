import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AttemptsService, GrantsService, readEmail } from '../accounts';
import { JournalService } from '../journal';
import * as statements from './account-erasure.repository';

/** What stands in the place of a name in a mail that somebody else still reads. */
const ERASED = { fr: 'une personne effacée', en: 'an erased person' } as const;

/** Erases an account: its owner's, or one that an administrator was asked to erase. */
@Injectable()
export class AccountErasureService {
  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
    private readonly grants: GrantsService,
    private readonly journal: JournalService,
  ) {}

  /**
   * Nothing that tells whose the account was is left; what it recorded of the pole stays, under an id that
   * leads nowhere. `confirmation` is its address, typed.
   */
  async erase(id: string, confirmation: string, viewer: Viewer): Promise<Problem[]> {
    const { id: by, administrator } = requireAccount(viewer);
    if (id !== by && !administrator) throw new CodedError('FORBIDDEN');
    return this.database.write(async (transaction) => {
      // The administrators' locks first, as whoever closes accounts and takes roles back does.
      if (await this.grants.isLast(transaction, id)) return problem('LAST_ADMINISTRATOR', 'account');
      const [account] = await transaction.run(statements.lockAccount, { id });
      if (!account) throw new CodedError('NOT_FOUND');
      if (readEmail(confirmation)?.key !== account.emailKey)
        return problem('CONFIRMATION_WRONG', 'confirmation');
      const { email, name, emailKey } = account;
      await transaction.run(statements.eraseMails, { id, email, name, erased: ERASED });
      await transaction.run(statements.bareComments, { id, name, erased: ERASED.fr });
      await this.attempts.drop(transaction, [emailKey, id]);
      const notes = await transaction.run(statements.ownNotes, { author: `author:${id}` });
      await transaction.run(statements.removeForGood, { ids: notes.map((one) => one.id) });
      await transaction.run(statements.eraseAccount, { id });
      await this.journal.note(transaction, { act: 'ACCOUNT_ERASED', by, about: id });
      return [];
    });
  }
}
