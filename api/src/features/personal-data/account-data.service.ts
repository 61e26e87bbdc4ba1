import { Injectable } from '@nestjs/common';
import { requireAccount, requireAdministrator } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { JournalService } from '../journal';
import { hideLinks } from '../mail';
import { dataOfAccount } from './account-data.repository';

interface Kept {
  readonly notes: readonly (string | null)[];
  /** With personal links, some of which are open still: they let in, and whoever asks may be another. */
  readonly mails: readonly { readonly text: string }[];
}

/** Hands over what is kept on an account: to its owner, or to an administrator whom the owner asked. */
@Injectable()
export class AccountDataService {
  constructor(
    private readonly database: DatabaseService,
    private readonly journal: JournalService,
  ) {}

  async mine(viewer: Viewer): Promise<object> {
    const { id } = requireAccount(viewer);
    return this.export(id, id);
  }

  async of(account: string, viewer: Viewer): Promise<object> {
    return this.export(account, requireAdministrator(viewer).id);
  }

  private async export(id: string, by: string): Promise<object> {
    const asked = { id, by: `account:${id}`, author: `author:${id}` };
    const [row] = await this.database.read(dataOfAccount, asked);
    if (!row) throw new CodedError('NOT_FOUND');
    await this.journal.noteNow({ act: 'EXPORTED', by, about: id });
    const { notes, mails, ...data } = row.data as Kept;
    const handed = { ...data, mails: mails.map((mail) => ({ ...mail, text: hideLinks(mail.text) })) };
    // Notes that nobody but the owner may read are the owner's to take along.
    return id === by
      ? { ...handed, notes: notes.flatMap((note) => (note ? [JSON.parse(note) as object] : [])) }
      : handed;
  }
}
