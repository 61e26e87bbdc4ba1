import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService } from '../../platform/database/database.service';
import { hashOfToken, newToken, viewerOfAccount } from '../accounts';
import { DuePapersService, type DuePaper } from '../joint-bids';
import { JournalService } from '../journal';
import { lotsOf, WatchService, type WatchedFor } from '../tenders';
import { thingFrom, type ThingRow } from '../things';
import * as statements from './calendars.repository';
import { calendarOf, type CalendarLanguage, type Deadline, type PaperDay } from './ics';

const DAY = 24 * 3_600_000;
/** A deadline stays in the calendar a while after it: one looks back at what one did. */
const PAST = 90 * DAY;
/** Being read is noted once an hour at most, beside the answer. */
const SEEN = DAY / 24;

const names: Readonly<Record<CalendarLanguage, string>> = {
  fr: 'Consultations et groupements\u00a0: dates limites',
  en: 'Calls for tenders and groups: deadlines',
};

/** Properties of a call that an event shows. */
const columns = ['name', 'buyerName', 'deadline', 'timeZone', 'deadlineAt', 'fictitious'] as const;

/** Deadlines for calendar programs: a private address for an account, a file for one call, one for one group. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly journal: JournalService,
    private readonly watch: WatchService,
    private readonly duePapers: DuePapersService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** A new address for the calendar of who asks; it is told once, and the one before no longer opens. */
  async make(viewer: Viewer): Promise<{ url: string; createdAt: number }> {
    const { id: account } = requireAccount(viewer);
    const token = newToken();
    const createdAt = await this.database.write(async (transaction) => {
      const [made] = await transaction.run(statements.makeKey, { account, tokenHash: hashOfToken(token) });
      await this.journal.note(transaction, { act: 'CALENDAR_MADE', by: account, about: account });
      return made?.createdAt ?? 0;
    });
    return { url: `${this.configuration.publicUrl}/calendrier/${token}.ics`, createdAt };
  }

  /** Closes the calendar of who asks; false where there was none. */
  async drop(viewer: Viewer): Promise<boolean> {
    const { id: account } = requireAccount(viewer);
    return this.database.write(async (transaction) => {
      const dropped = await transaction.run(statements.dropKeys, { account });
      if (dropped.length === 0) return false;
      await this.journal.note(transaction, { act: 'CALENDAR_CLOSED', by: account, about: account });
      return true;
    });
  }

  async find(viewer: Viewer): Promise<statements.CalendarKeyRow | undefined> {
    if (!viewer.account) return undefined;
    const [found] = await this.database.read(statements.keyOfAccount, { account: viewer.account.id });
    return found;
  }

  /** The calendar behind a token; undefined where it opens nothing. */
  async ofToken(token: string): Promise<string | undefined> {
    const tokenHash = hashOfToken(token);
    const [row] = await this.database.read(statements.readerOfKey, { tokenHash, seen: SEEN });
    if (!row) return undefined;
    if (row.stale) this.database.note(statements.noteRead, { tokenHash }, tokenHash);
    const language = row.language === 'en' ? 'en' : 'fr';
    const viewer = viewerOfAccount(row);
    const [calls, papers] = await Promise.all([this.callsOf(viewer), this.duePapers.mine(viewer)]);
    return this.calendar(calls, names[language], language, papers);
  }

  /** The deadline of one call as a file; undefined where there is none to see. */
  async ofCall(slug: string, language: CalendarLanguage, viewer: Viewer): Promise<string | undefined> {
    const [row] = await this.database.read(statements.callForCalendar, { slug, readers: viewer.readers });
    const call = row && thingFrom(row.thing);
    return call && this.calendar([call], call.name, language);
  }

  /** What a group has to meet, for who may enter its room: the deadline of its call, and every paper that is due. */
  async ofGroup(slug: string, language: CalendarLanguage, viewer: Viewer): Promise<string | undefined> {
    const found = viewer.account && (await this.duePapers.ofRoom(slug, viewer));
    if (!found) return undefined;
    const { readers } = viewer;
    const rows = found.tender
      ? await this.database.read(statements.callForCalendar, { slug: found.tender, readers })
      : [];
    const calls = rows.map(({ thing }) => thingFrom(thing));
    return this.calendar(calls, found.name, language, found.papers);
  }

  /** What concerns an account: what its actors could answer, all that its poles keep, else all that it may see. */
  private async callsOf(viewer: Viewer): Promise<ThingRow[]> {
    const { actsFor = [], facilitates = [] } = viewer.account ?? {};
    const subjects: WatchedFor[] = [
      ...(actsFor.length > 0 ? [{ actors: actsFor }] : []),
      ...facilitates.map((pole) => ({ pole })),
    ];
    const since = new Date(Date.now() - PAST);
    const found = await Promise.all(
      (subjects.length > 0 ? subjects : [{ all: true as const }]).map((one) =>
        this.watch.since(since, one, viewer, columns),
      ),
    );
    const calls = found.flatMap((one) => one.calls.map(({ tender }) => tender));
    return [...new Map(calls.map((call) => [call.id, call])).values()];
  }

  private async calendar(
    calls: readonly ThingRow[],
    name: string,
    language: CalendarLanguage,
    papers: readonly DuePaper[] = [],
  ): Promise<string> {
    const dated = calls.filter((call) => call['deadline']);
    const ids = [...new Set([...dated.map((call) => call.id), ...papers.map(({ group }) => group.id)])];
    const rows = await this.database.read(statements.changesOf, { ids });
    const changes = new Map(rows.map((row) => [row.id, row.at]));
    const deadlines = dated
      .map((call) => deadlineOf(call, changes.get(call.id) ?? EPOCH))
      .sort((a, b) => (a.deadlineAt + a.id < b.deadlineAt + b.id ? -1 : 1));
    const days = papers.map((paper) => dayOf(paper, changes.get(paper.group.id) ?? EPOCH));
    return calendarOf(deadlines, { name, language, site: this.configuration.publicUrl }, days);
  }
}

/** Of what has no history. */
const EPOCH = '1970-01-01T00:00:00Z';

function deadlineOf(call: ThingRow, changedAt: string): Deadline {
  return {
    id: call.id,
    slug: call.slug,
    name: call.name,
    buyerName: String(call['buyerName']),
    deadline: String(call['deadline']),
    timeZone: String(call['timeZone']),
    deadlineAt: String(call['deadlineAt']),
    lots: lotsOf(call).map(({ number, title }) => ({ number, title })),
    fictitious: call.fictitious,
    changedAt,
  };
}

function dayOf({ what, who, due, group }: DuePaper, changedAt: string): PaperDay {
  const name = createHash('sha256')
    .update(`${what}\n${who?.key ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return { id: `${group.id}-${name}`, what, who: who?.name, due, group, changedAt };
}
