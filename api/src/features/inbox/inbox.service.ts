import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { AskingService, AskingWorker, type AskingOutcome } from '../answers';
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
      ...this.asking.groundOf(requireAccount(viewer).id),
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
        entries: rows.map(({ thing, actors, askedAt, ...row }) => ({
          ...row,
          askedAt: askedAt === null ? null : new Date(askedAt).toISOString(),
          thing: thing && thingFrom(thing),
          actors: actors.map((one) => thingFrom(one)),
        })),
      });
    }
    return { groups };
  }

  /**
   * Asks about these ties whoever acts for a participant that has not answered, or not for as long as a confirmation
   * holds; where each has, all of them. Sent twice, it asks nobody twice.
   */
  async ask(ids: readonly string[], viewer: Viewer): Promise<AskingOutcome> {
    const account = requireAccount(viewer);
    const found = await this.records.find([...new Set(ids)], viewer);
    if (found.length === 0 || found.some(({ kind }) => kind !== 'ties')) throw new CodedError('NOT_FOUND');
    const ties = found.map(({ key, record }) => ({ key, tie: record as unknown as RecordOf<'ties'> }));
    const poles = await this.records.ofKeys([...new Set(ties.map(({ tie }) => tie.pole))]);
    for (const { tie } of ties) assertFacilitates(viewer, poles.get(tie.pole)?.id ?? '');
    const before = this.asking.staleBefore(new Date());
    const outcome = await this.asking.askAboutMany(
      ties.flatMap(({ key, tie }) => whomToAsk(tie, before).map((actor) => ({ tie: key, actor }))),
      { reason: 'ASKED', by: `account:${account.id}`, askedBy: account.id },
    );
    if (outcome.people > 0) this.worker.nudge();
    return outcome;
  }
}

/** Keys of the participants whose own word is missing, or given before a day; where there is none such, all of them. */
function whomToAsk({ participants }: RecordOf<'ties'>, before: string): string[] {
  const silent = participants.filter((one) =>
    one.answers.every((answer) => answer.lapsed || answer.on < before),
  );
  return [...new Set((silent.length > 0 ? silent : participants).map((one) => one.who))];
}

function assertFacilitates(viewer: Viewer, pole: string): void {
  if (!requireAccount(viewer).facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
}
