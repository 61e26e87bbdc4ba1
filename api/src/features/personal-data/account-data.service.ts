import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { requireAccount, requireAdministrator } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { JournalService } from '../journal';
import { hideLinks } from '../mail';
import { dataOfAccount } from './account-data.repository';

interface Kept {
  readonly answers: readonly object[];
  /** Records of ties that the account has changed or answered about. */
  readonly answeredTies: readonly string[];
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
    const { notes, mails, answers, answeredTies, ...data } = row.data as Kept;
    const lapsed = answeredTies.flatMap((tie) => lapsedIn(tie, asked.by));
    const handed = {
      ...data,
      answers: [...answers, ...lapsed],
      mails: mails.map((mail) => ({ ...mail, text: hideLinks(mail.text) })),
    };
    // Notes that nobody but the owner may read are the owner's to take along.
    return id === by
      ? { ...handed, notes: notes.flatMap((note) => (note ? [JSON.parse(note) as object] : [])) }
      : handed;
  }
}

/** Answers of an account that count no longer, since the tie was rewritten: its record alone has them. */
function lapsedIn(json: string, by: string): object[] {
  const tie = JSON.parse(json) as RecordOf<'ties'>;
  const own = tie.participants.flatMap((one) => one.answers.filter((answer) => answer.by === by));
  return own
    .filter((answer) => answer.lapsed)
    .map(({ stance, on, why, role, since, until }) => ({
      ...{ tie: tie.name, stance, on, why, role, since, until },
      lapsed: true,
    }));
}
