import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { LinksService } from '../accounts';
import { MailService, MailWorker } from '../mail';
import type { CollectionPayload, FigureCollection, RemindersPayload } from './collection.model';
import { hasAnswered, progressFrom } from './collection-progress';
import * as statements from './collections.repository';
import type { ProgressRow, ReminderRow } from './collections.repository';
import { FIRST_YEAR } from './figure-form';
import { reminderMail } from './reminder-mail';

/** Milliseconds within which nobody is reminded of the same structure again: a second click is one too many. */
const QUIET = 20 * 3_600_000;

/** A pole asks its members for the figures of a year: for who facilitates it. */
@Injectable()
export class CollectionsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    private readonly mailWorker: MailWorker,
  ) {}

  /** How far it has come; nothing for who does not facilitate the pole. */
  async find(pole: string, year: number, viewer: Viewer): Promise<FigureCollection | null> {
    if (!viewer.account?.facilitates.includes(pole)) return null;
    const found = await this.progress(pole, year, viewer);
    return found ? progressFrom(found, year) : null;
  }

  /** Asks for a year, or again for one that was closed. */
  async open(pole: string, year: number, viewer: Viewer): Promise<CollectionPayload> {
    const account = facilitatorOf(pole, viewer);
    const last = new Date().getUTCFullYear();
    if (year < FIRST_YEAR || year > last)
      return { collection: null, problems: problem('YEAR_NOT_OVER', 'year', { first: FIRST_YEAR, last }) };
    const by = account.id;
    await this.database.write((transaction) =>
      transaction.run(statements.openCollection, { id: idOf(pole, year), pole, year, by }),
    );
    return { collection: await this.find(pole, year, viewer), problems: [] };
  }

  async close(pole: string, year: number, viewer: Viewer): Promise<CollectionPayload> {
    const account = facilitatorOf(pole, viewer);
    const [closed] = await this.database.write((transaction) =>
      transaction.run(statements.closeCollection, { id: idOf(pole, year), by: account.id }),
    );
    const problems = closed ? [] : problem('NOT_FOUND', 'year');
    return { collection: await this.find(pole, year, viewer), problems };
  }

  /**
   * Writes to who acts for the members that have given nothing yet, or for those of them that are named: one mail a
   * person, a personal link a structure. Who asked to be left alone is.
   */
  async remind(
    pole: string,
    year: number,
    named: readonly string[] | null,
    viewer: Viewer,
  ): Promise<RemindersPayload> {
    const account = facilitatorOf(pole, viewer);
    const found = await this.progress(pole, year, viewer);
    if (!found?.collection) return refused('NOT_FOUND');
    if (found.collection.closedAt !== null) return refused('COLLECTION_CLOSED');
    const silent = progressFrom(found, year)
      .members.filter((member) => !hasAnswered(member))
      .map(({ actor }) => actor.id)
      .filter((id) => named === null || named.includes(id));
    const rows = await this.database.write(async (transaction) => {
      // So that no name is in a mail of a person who is erased at the same moment.
      await this.changes.lock(transaction, `reminders:${randomUUID()}`, 'WRITES_NO_FACTS');
      const reminded = await transaction.run(statements.noteReminders, {
        collection: idOf(pole, year),
        actors: silent,
        by: account.id,
        quiet: QUIET,
        withInvented: this.withInvented,
      });
      for (const lines of byPerson(reminded)) {
        const [first] = lines;
        if (!first) continue;
        const asked: { actor: string; link: string }[] = [];
        for (const { id, actor } of lines)
          asked.push({
            actor: actor.name,
            link: await this.links.add(transaction, 'FIGURES', first.account, id),
          });
        const stop = await this.links.add(transaction, 'STOP_ASKING', first.account, randomUUID());
        const mail = reminderMail(first.language, {
          ...{ name: first.name, pole: found.pole.name, year, lines: asked, stop },
        });
        await this.mails.queue(transaction, { to: first.email, causedBy: account.id, ...mail });
      }
      return reminded;
    });
    const mails = new Set(rows.map((row) => row.account)).size;
    if (mails > 0) this.mailWorker.nudge();
    return {
      mails,
      left: silent.length - new Set(rows.map((row) => row.actor.id)).size,
      collection: await this.find(pole, year, viewer),
      problems: [],
    };
  }

  /** The members of a pole with their figures, as the viewer may read them. */
  async progress(pole: string, year: number, { readers }: Viewer): Promise<ProgressRow | undefined> {
    const [found] = await this.database.read(statements.progressOfPole, {
      ...{ pole, year, readers },
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      quiet: QUIET,
      withInvented: this.withInvented,
    });
    return found;
  }

  /** Invented people have invented addresses: no server is to send there. */
  private get withInvented(): boolean {
    return !this.mails.isSent;
  }
}

/** @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole. */
export function facilitatorOf(pole: string, viewer: Viewer): ViewerAccount {
  const account = requireAccount(viewer);
  if (!account.facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
  return account;
}

function idOf(pole: string, year: number): string {
  return `${pole}/${year}`;
}

function byPerson(rows: readonly ReminderRow[]): ReminderRow[][] {
  const people = new Map<string, ReminderRow[]>();
  for (const row of rows) people.set(row.account, [...(people.get(row.account) ?? []), row]);
  return [...people.values()];
}

function refused(code: 'NOT_FOUND' | 'COLLECTION_CLOSED'): RemindersPayload {
  return { mails: 0, left: 0, collection: null, problems: problem(code, 'year') };
}
