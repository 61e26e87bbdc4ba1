import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { keepTies } from '../../platform/changes/kept-counts.repository';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
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
    private readonly changes: ChangesService,
  ) {}

  /**
   * Nothing that tells whose the account was is left; what it recorded of the pole stays, under an id that
   * leads nowhere. `confirmation` is its address, typed.
   */
  async erase(id: string, confirmation: string, viewer: Viewer): Promise<Problem[]> {
    const { id: by, administrator } = requireAccount(viewer);
    if (id !== by && !administrator) throw new CodedError('FORBIDDEN');
    return this.database.write(async (transaction) => {
      // Before any other lock, as every write to the graph does.
      await this.changes.lock(transaction, randomUUID());
      // The administrators' locks next, as whoever closes accounts and takes roles back does.
      if (await this.grants.isLast(transaction, id)) return problem('LAST_ADMINISTRATOR', 'account');
      const [account] = await transaction.run(statements.lockAccount, { id });
      if (!account) throw new CodedError('NOT_FOUND');
      if (readEmail(confirmation)?.key !== account.emailKey)
        return problem('CONFIRMATION_WRONG', 'confirmation');
      const { email, name, emailKey } = account;
      await transaction.run(statements.eraseMails, { id, email, name, erased: ERASED });
      await transaction.run(statements.bareComments, { id, name, erased: ERASED.fr });
      await this.attempts.drop(transaction, [emailKey, id]);
      await this.removeNotes(transaction, id);
      await transaction.run(statements.eraseAccount, { id });
      await this.journal.note(transaction, { act: 'ACCOUNT_ERASED', by, about: id });
      return [];
    });
  }

  /** What the account noted for itself alone: ties among others too, which then have one less (decision 31). */
  private async removeNotes(transaction: WriteTransaction, id: string): Promise<void> {
    const notes = await transaction.run(statements.ownNotes, { author: `author:${id}` });
    const ids = notes.map((one) => one.id);
    const partners = await transaction.run(statements.partnersIn, { ids });
    await transaction.run(statements.removeForGood, { ids });
    await transaction.run(keepTies, { ids: partners.map((one) => one.id) });
  }
}
