import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { AskingService, AskingWorker } from '../answers';
import { RecordsService } from '../editing';
import { thingFrom } from '../things';
import type { Inbox } from './inbox.model';
import { inboxKinds } from './kinds';

/** What waits for the facilitators of a pole: it names weak positions, and is for nobody else. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly asking: AskingService,
    private readonly worker: AskingWorker,
  ) {}

  /** @throws SIGN_IN_REQUIRED, FORBIDDEN for who does not facilitate the pole. */
  async of(pole: string, most: number, viewer: Viewer): Promise<Inbox> {
    assertFacilitates(viewer, pole);
    const now = new Date();
    const ground = {
      pole,
      most,
      readers: viewer.readers,
      staleBefore: this.asking.staleBefore(now),
      today: now.toISOString().slice(0, 10),
    };
    const groups = [];
    for (const { code, find } of inboxKinds) {
      const rows = await this.database.read(find, ground);
      groups.push({
        kind: code,
        total: rows[0]?.total ?? 0,
        entries: rows.map(({ thing, actors, ...row }) => ({
          ...row,
          thing: thing && thingFrom(thing),
          actors: actors.map((one) => thingFrom(one)),
        })),
      });
    }
    return { groups };
  }

  /** Asks whoever acts for a participant that has not answered; returns how many people will get a mail. */
  async ask(tie: string, viewer: Viewer): Promise<number> {
    const account = requireAccount(viewer);
    const [found] = await this.records.find([tie], viewer);
    if (found?.kind !== 'ties') throw new CodedError('NOT_FOUND');
    const record = found.record as unknown as RecordOf<'ties'>;
    const pole = (await this.records.ofKeys([record.pole])).get(record.pole);
    assertFacilitates(viewer, pole?.id ?? '');
    const silent = record.participants
      .filter((one) => one.answers.every((answer) => answer.lapsed))
      .map((one) => one.who);
    const whom = silent.length > 0 ? silent : record.participants.map((one) => one.who);
    const asked = await this.asking.ask(
      [...new Set(whom)].map((actor) => ({ tie: found.key, actor })),
      { reason: 'ASKED', by: `account:${account.id}`, askedBy: account.id },
    );
    if (asked > 0) this.worker.nudge();
    return asked;
  }
}

function assertFacilitates(viewer: Viewer, pole: string): void {
  if (!requireAccount(viewer).facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
}
