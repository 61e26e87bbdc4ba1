import { Injectable } from '@nestjs/common';
import { distinctTitles } from '../../algorithms/cells/titles';
import { told, type NoticeItem, type TenderDraft } from '../../algorithms/notices/draft';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { PutCommand } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { ColumnsService } from '../columns';
import { EditingService, RecordsService, type PlainRecord } from '../editing';
import { Firms } from './firms';
import { KnownTendersService } from './known-tenders.service';
import { readMapping } from './read-mapping';
import type { NoticeFileInput, NoticePole, NoticeSheet } from './notice.model';
import { numbered, planText, readChecked } from './checked-text';
import { planNotice, refusedRow, type PlannedNotice, type RowGround } from './notice-rows';
import * as statements from './notices.repository';
import { readNoticesAside } from './read-aside';
import type { NoticeReading } from './read-notices';

/** Longest text that is read, in characters; some hundreds of whole notices of the BOAMP. */
const LONGEST_TEXT = 5_000_000;

/** What the notices of a file are planned with. */
export interface NoticeGround {
  readonly ground: RowGround;
  /** Id of the pole that brings them. */
  readonly pole: string;
  /** Of a pasted text: the record as somebody has checked it. */
  readonly checked?: PlainRecord;
}

/** A file read, with what importing each of its notices would do. */
export interface NoticePlan {
  readonly reading: NoticeReading;
  readonly notices: readonly PlannedNotice[];
  readonly sheet?: NoticeSheet;
  /** Absent where the file was refused. */
  readonly ground?: NoticeGround;
  readonly problems: readonly Problem[];
}

const refused = (problems: Problem[]): NoticePlan => ({
  reading: { items: [], problems: [] },
  notices: [],
  problems,
});

/** Reads files of calls for tenders and says, without writing, what importing them would do. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly columns: ColumnsService,
    private readonly known: KnownTendersService,
  ) {}

  /**
   * The plan of a file, for who may bring calls for tenders to the pole.
   *
   * @throws SIGN_IN_REQUIRED for a visitor.
   */
  async plan(file: NoticeFileInput, viewer: Viewer): Promise<NoticePlan> {
    const account = requireAccount(viewer);
    if (file.text.length > LONGEST_TEXT)
      return refused(problem('FILE_TOO_LARGE', 'file.text', { max: LONGEST_TEXT / 1_000_000 }));
    const [pole] = await this.records.find([file.pole], viewer);
    if (pole?.kind !== 'poles') return refused(problem('NOT_FOUND', 'file.pole'));
    const facilitates = account.facilitates.includes(pole.id);
    const isMember = account.actsFor.length > 0 && viewer.readers.includes(`pole:${pole.key}`);
    if (!facilitates && !isMember) return refused(problem('FORBIDDEN', 'file.pole'));
    const today = new Date().toISOString().slice(0, 10);
    const { reading, sheet } = await this.read(file, pole.id, today);
    const checked = reading.kind === 'TEXT' ? readChecked(file.record) : undefined;
    const items = reading.items.map((item) => numbered(item, checked));
    const ground: RowGround = {
      today,
      facilitates,
      pole: pole.key,
      readers: [file.onlyPole ? `pole:${pole.key}` : 'public'],
      fictitious: file.fictitious,
      ...(await this.surroundings(items, viewer)),
    };
    const rests = { ground, pole: pole.id, ...(checked ? { checked } : {}) };
    return {
      reading,
      notices: await this.notices(items, rests, viewer),
      ...(sheet ? { sheet } : {}),
      ground: rests,
      problems: [],
    };
  }

  /** What importing a notice would do now that others may have written. */
  async planAgain({ item }: PlannedNotice, ground: NoticeGround, viewer: Viewer): Promise<PlannedNotice> {
    const [now] = await this.notices([item], ground, viewer);
    return now ?? refusedRow(item, '-');
  }

  /** The poles to which the viewer may bring calls: those it runs, and those in which it acts for somebody. */
  async poles({ account, readers }: Viewer): Promise<NoticePole[]> {
    if (!account) return [];
    const ids = account.facilitates;
    const keys = account.actsFor.length > 0 ? readers.flatMap((token) => poleOf(token)) : [];
    if (ids.length + keys.length === 0) return [];
    const rows = await this.database.read(statements.polesToBringTo, {
      scheme: RECORD_KEY,
      ids,
      keys,
      readers,
    });
    return rows.map((row) => ({ ...row, facilitated: ids.includes(row.id) }));
  }

  /** How many calls a running import has put so far. */
  async progress(request: string, { account }: Viewer): Promise<number> {
    if (!account) return 0;
    const [row] = await this.database.read(statements.countOfRequest, {
      request: `${account.id}/notices/${request}/`,
    });
    return row?.count ?? 0;
  }

  private async read(file: NoticeFileInput, pole: string, today: string) {
    const given = file.mapping ? readMapping(file.mapping) : undefined;
    const source = { text: file.text, ...(file.kind ? { kind: file.kind } : {}), today };
    const first = await readNoticesAside({ ...source, ...(given ? { mapping: given } : {}) });
    if (!first.sheet) return { reading: first };
    const kept = given
      ? undefined
      : await this.columns.remembered('notice-mapping', pole, first.sheet.header);
    const known = kept === undefined ? undefined : readMapping(kept);
    const reading = known ? await readNoticesAside({ ...source, mapping: known }) : first;
    const sheet: NoticeSheet = {
      header: distinctTitles(first.sheet.header),
      sample: first.sheet.rows.slice(0, 3).map((row) => row.cells.map((cell) => cell.slice(0, 200))),
      separator: first.sheet.separator,
      mapping: reading.mapping ?? given,
      remembered: known !== undefined,
    };
    return { reading, sheet };
  }

  /** Actors and territories that the notices name by their numbers. */
  private async surroundings(items: readonly NoticeItem[], viewer: Viewer) {
    const { readers } = viewer;
    const sirets = items.flatMap(({ draft, together }) => [
      draft?.buyerSiret,
      ...(draft?.award?.winners ?? []).map((one) => one.siret),
      ...(together?.holders ?? []).map((one) => one.siret),
    ]);
    const sirens = [...new Set(sirets.flatMap((one) => one?.slice(0, 9) ?? []))];
    const codes = [...new Set(items.flatMap(({ draft }) => draft?.territory?.code ?? []))];
    const firms =
      sirens.length > 0 ? await this.database.read(statements.firmsOfSirens, { sirens, readers }) : [];
    const territories =
      codes.length > 0
        ? await this.database.read(statements.territoriesOfCodes, { scheme: RECORD_KEY, codes, readers })
        : [];
    const byCode = new Map(territories.map((row) => [`${row.level} ${row.code}`, row.key]));
    return {
      firms: new Firms(firms),
      territoryOf: (one: TenderDraft['territory']) => one && byCode.get(`${one.level} ${one.code}`),
    };
  }

  private async notices(
    items: readonly NoticeItem[],
    { ground, pole, checked }: NoticeGround,
    viewer: Viewer,
  ): Promise<PlannedNotice[]> {
    const drafts = items.flatMap((item) => item.draft ?? []);
    const known = await this.known.of(drafts, pole, viewer);
    const planned = items.map((item, index) => {
      const { draft } = item;
      const call = draft && known.get(draft.sourceId);
      if (!call) return refusedRow(item, `-${index}`);
      return draft.origin === 'PASTED'
        ? planText(item, draft, call, ground, checked)
        : planNotice(item, draft, call, ground);
    });
    const led = checked ? await this.ledSomewhere(planned, viewer) : planned;
    // What would only change is not everybody's to change; what is unchanged asks for no right.
    const asking = led.filter((one) => one.row.state !== 'UNCHANGED' && one.tender);
    const may = await this.editing.mayEach(
      asking.map((one) => ({ kind: 'tenders', record: one.tender }) as PutCommand),
      viewer,
    );
    const forbidden = new Set(asking.filter((_, index) => !may[index]));
    return led.map((one) =>
      forbidden.has(one) ? refusedRow(one.item, one.row.key, told('NOT_YOURS_TO_CHANGE')) : one,
    );
  }

  /** Refuses what somebody corrected to lead to nothing, or to what the viewer may not see: in the same words. */
  private async ledSomewhere(planned: readonly PlannedNotice[], viewer: Viewer): Promise<PlannedNotice[]> {
    const mentioned = planned.map(({ tender }) =>
      tender ? this.records.mentions({ kind: 'tenders', record: tender as unknown as PlainRecord }) : [],
    );
    const { ids, hidden } = await this.records.keysSeen(mentioned.flat(), viewer);
    return planned.map((one, index) => {
      const nowhere = mentioned[index]?.find((key) => !ids.has(key) || hidden.has(key));
      if (nowhere === undefined) return one;
      const [field = ''] = Object.entries(one.tender ?? {}).find(([, value]) => value === nowhere) ?? [];
      return refusedRow(one.item, one.row.key, told('RECORD_REFUSED', { field, detail: nowhere }));
    });
  }
}

function poleOf(token: string): string[] {
  return token.startsWith('pole:') ? [token.slice('pole:'.length)] : [];
}
