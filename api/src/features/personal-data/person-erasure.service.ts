import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordKinds } from '@maillage/graph-schema/records';
import { foldText } from '../../algorithms/search-keys';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { PutCommand } from '../../platform/changes/node-image';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { EditingService } from '../editing';
import { JournalService } from '../journal';
import { removeForGood } from './account-erasure.repository';
import * as statements from './person-erasure.repository';
import { redactHistory, type RedactedHistory } from './person-history';
import { redactBeside } from './redact-beside';

/** Passages read at once. */
const STRETCH = 1000;
/** Who holds what an erased person held. */
const HOLDER = 'Une personne effacée';

type Person = Awaited<ReturnType<PersonErasureService['find']>>;

/** Erases a person that documents name: the only physical deletion of what the graph holds of others. */
@Injectable()
export class PersonErasureService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly editing: EditingService,
    private readonly journal: JournalService,
  ) {}

  /**
   * The person, its names and all that is said about it go, from the history too; its participations pass to
   * a person without a name, one for all of them. `confirmation` is its name, typed. All or nothing.
   *
   * @throws FORBIDDEN for who may neither retire the person nor administer.
   */
  async erase(id: string, confirmation: string, viewer: Viewer): Promise<Problem[]> {
    const account = requireAccount(viewer);
    const person = await this.find(id, viewer);
    if (!account.administrator)
      await this.editing.assertMayCarryOut([{ kind: 'people', retire: person.key }], viewer);
    if (foldText(confirmation) !== foldText(person.name))
      return problem('CONFIRMATION_WRONG', 'confirmation');
    await this.database.write(async (transaction) => {
      const holder = `personne-effacee-${randomUUID().slice(0, 8)}`;
      const request = {
        request: randomUUID(),
        by: `account:${account.id}`,
        why: 'Effacement d’une personne',
      };
      await this.changes.lock(transaction, request.request);
      const about = await transaction.run(statements.statementsAbout, { id });
      const gone = [id, ...about.map((one) => one.id)];
      const history = await redactHistory(transaction, {
        id,
        key: person.key,
        holder,
        gone: new Set(gone),
      });
      await this.rewrite(transaction, history);
      await this.changes.applyIn(transaction, { ...request, commands: commandsOf(person, holder, history) });
      await transaction.run(statements.dropRetiredParts, { ids: history.touched });
      await transaction.run(removeForGood, { ids: gone });
      await redactPassages(transaction, history);
      await redactBeside(transaction, history.names);
      await this.journal.note(transaction, { act: 'PERSON_ERASED', by: account.id, about: id });
    });
    return [];
  }

  private async find(id: string, viewer: Viewer) {
    const everything = requireAccount(viewer).administrator;
    const asked = { id, scheme: RECORD_KEY, everything, readers: viewer.readers };
    const [person] = await this.database.read(statements.personToErase, asked);
    if (!person) throw new CodedError('NOT_FOUND');
    return person;
  }

  private async rewrite(transaction: WriteTransaction, history: RedactedHistory): Promise<void> {
    const { rows, keys, retired } = history;
    await transaction.run(statements.rewriteChanges, { rows });
    await transaction.run(statements.bareRetired, { ids: retired });
    const own = [...keys].slice(1).map(([from, to]) => ({ from, to }));
    await transaction.run(statements.renameKeys, { scheme: RECORD_KEY, rows: own });
  }
}

/** Who holds the participations, then every record that named the person, as it is to be. */
function commandsOf(
  { readers, fictitious }: Person,
  holder: string,
  { current }: RedactedHistory,
): PutCommand[] {
  const record = recordKinds.people.parse({ key: holder, name: HOLDER, readers, fictitious });
  return [
    { kind: 'people', record },
    ...current.map(({ kind, record: put }) => ({ kind, record: put }) as unknown as PutCommand),
  ];
}

/** Passages that nothing rests on any more go; those that something else rests on leave the name out. */
async function redactPassages(
  transaction: WriteTransaction,
  { names, quotes }: RedactedHistory,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await transaction.run(statements.passagesAfter, { after, limit: STRETCH });
    const named = rows
      .map((row) => ({ ...row, left: quotes.get(row.quote) ?? names.whole(row.quote) }))
      .filter((row) => row.left !== row.quote);
    const unused = named.filter((row) => !row.used).map((row) => row.id);
    await transaction.run(statements.dropPassages, { ids: unused });
    await transaction.run(statements.redactPassages, {
      rows: named.filter((row) => row.used).map(({ id, left }) => ({ id, quote: left })),
    });
    const last = rows.at(-1);
    if (!last || rows.length < STRETCH) return;
    after = last.id;
  }
}
