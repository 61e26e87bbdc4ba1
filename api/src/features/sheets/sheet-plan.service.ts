import { Injectable } from '@nestjs/common';
import { recordKinds } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { PutCommand } from '../../platform/changes/node-image';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { ColumnsService } from '../columns';
import {
  cleanText,
  EditingService,
  keyOfName,
  RecordsService,
  withRandomEnd,
  type CurrentRecord,
} from '../editing';
import { asBrought, isSaid, layoutFrom, withRemembered } from './as-brought';
import { Cast, type KeyedItem, type Who } from './cast';
import { KnownFactsService, type Reader } from './known-facts.service';
import { nameAll, planRows, tiesOf, type Named, type PlanGround, type TieOfRow } from './plan-rows';
import { withoutSome, type PlannedRow } from './planned-row';
import { readSheetsAside } from './read-aside';
import type { ReadSheets } from './read-sheets';
import type { SheetFileInput, SheetPreview } from './sheet.model';

/** Longest text of all sheets together, in characters. */
const LONGEST_TEXT = 5_000_000;
const MOST_SHEETS = 50;

/** The document that a spreadsheet is. */
export interface PlannedSource {
  readonly key: string;
  /** Puts it, where it is not recorded. */
  readonly command?: PutCommand;
}

/** A spreadsheet read, with what importing each of its rows would do. */
export interface SheetPlan {
  readonly reading: ReadSheets;
  /** Names of the tables that are read as the pole said before. */
  readonly remembered: ReadonlySet<string>;
  readonly rows: readonly PlannedRow[];
  /** Keys of rows that a preview had while somebody was not recorded who is by now. */
  readonly settled: ReadonlySet<string>;
  readonly source?: PlannedSource;
  readonly problems: readonly Problem[];
}

const refused = (problems: Problem[]): SheetPlan => ({
  reading: { tables: [], items: [], problems: [] },
  remembered: new Set(),
  rows: [],
  settled: new Set(),
  problems,
});

/** Reads spreadsheets of a pole and says, without writing, what importing them would do. */
@Injectable()
export class SheetPlanService {
  constructor(
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly columns: ColumnsService,
    private readonly known: KnownFactsService,
  ) {}

  async preview(file: SheetFileInput, viewer: Viewer): Promise<SheetPreview> {
    const { reading, remembered, rows, source, problems } = await this.plan(file, viewer);
    return {
      sheets: reading.tables.map(({ name, of, aside, layout, header, sample, rows: count }) => ({
        ...{ name, of, aside, header, sample, rows: count },
        kind: layout?.kind ?? null,
        columns: layout?.columns ?? {},
        words: layout?.words ?? {},
        remembered: remembered.has(name),
      })),
      rows: rows.map((one) => one.row),
      faults: reading.problems.map(({ code, parameters }) => ({ code, parameters: parameters ?? null })),
      source: source && !source.command ? source.key : null,
      problems,
    };
  }

  /**
   * The plan of a spreadsheet, for who facilitates the pole.
   *
   * @throws SIGN_IN_REQUIRED for a visitor.
   */
  async plan(asked: SheetFileInput, viewer: Viewer): Promise<SheetPlan> {
    const account = requireAccount(viewer);
    const length = asked.sheets.reduce((sum, one) => sum + one.text.length, 0);
    if (length > LONGEST_TEXT)
      return refused(problem('FILE_TOO_LARGE', 'file.sheets', { max: LONGEST_TEXT / 1_000_000 }));
    if (asked.sheets.length === 0 || asked.sheets.length > MOST_SHEETS)
      return refused(problem('INVALID_INPUT', 'file.sheets', { detail: `1–${MOST_SHEETS}` }));
    const [pole] = await this.records.find([asked.pole], viewer);
    if (pole?.kind !== 'poles') return refused(problem('NOT_FOUND', 'file.pole'));
    if (!account.facilitates.includes(pole.id)) return refused(problem('FORBIDDEN', 'file.pole'));
    // Of an invented pole nothing real is told.
    const file = pole.record['fictitious'] === true ? { ...asked, fictitious: true } : asked;
    const reader: Reader = { viewer, fictitious: file.fictitious };
    const cited = await this.cited(file, pole, reader);
    if ('problems' in cited) return refused(cited.problems);
    const { source } = cited;
    const { reading, remembered } = await this.read(file, pole.id);
    const items = reading.items.map((item): KeyedItem => ({
      ...item,
      row: `${reading.tables.findIndex((one) => one.name === item.sheet) + 1}-${item.line}`,
    }));
    const ground: PlanGround = {
      pole: pole.key,
      own: ownPole(pole),
      readers: readersOf(file, pole.key),
      fictitious: file.fictitious,
      title: file.title.trim(),
      places: await this.known.places(items, reader),
      source: { key: source.key, readers: readersOf(file, pole.key) },
      replace: file.replace,
      members: file.members,
      several: reading.tables.filter((one) => !one.aside).length > 1,
    };
    const rows = await this.rows(items, file.decisions, ground, reader);
    return { reading, remembered, ...rows, source, problems: [] };
  }

  /** What the columns of the sheets are, as somebody says or the pole remembers, and the rows. */
  private async read(file: SheetFileInput, pole: string) {
    const year = file.date.slice(0, 4);
    const brought = file.sheets.map(asBrought);
    const first = await readSheetsAside({ brought, year });
    const asked = first.tables.filter(
      ({ of, aside, layout }) => !aside && !isSaid(brought[of], layout?.kind),
    );
    const kept = await Promise.all(
      asked.map(async ({ of, name, header }) => ({
        ...{ of, name },
        layout: layoutFrom(await this.columns.remembered('sheet-mapping', pole, header)),
      })),
    );
    const known = kept.flatMap(({ of, name, layout }) => {
      const kind = file.sheets[of]?.kind;
      // What is remembered of these titles in another kind of sheet is for that kind.
      return layout && (kind == null || kind === layout.kind) ? [{ of, name, layout }] : [];
    });
    if (known.length === 0) return { reading: first, remembered: new Set<string>() };
    const with_ = brought.map((one, index) =>
      withRemembered(
        one,
        known.flatMap(({ of, layout }) => (of === index ? [layout] : [])),
      ),
    );
    return {
      reading: await readSheetsAside({ brought: with_, year }),
      remembered: new Set(known.map((one) => one.name)),
    };
  }

  /** The document as it is cited: the one that is recorded with that title and date, or a new one. */
  private async cited(
    { title: written, date, fictitious, onlyPole }: SheetFileInput,
    pole: CurrentRecord,
    reader: Reader,
  ): Promise<{ source: PlannedSource } | { problems: Problem[] }> {
    const { value: title, problems } = cleanText(written, 'file.title');
    if (problems.length > 0) return { problems };
    if (title === '') return { problems: problem('INVALID_INPUT', 'file.title', { detail: '…' }) };
    const name = String(title).slice(0, 300);
    const readers = readersOf({ onlyPole }, pole.key);
    const publisher = String(pole.record['name']);
    const parsed = recordKinds.sources.safeParse({
      key: withRandomEnd(keyOfName(name)),
      kind: 'SPREADSHEET',
      title: name,
      date,
      publisher,
      readers,
      fictitious,
    });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return {
        problems: problem('INVALID_INPUT', `file.${issue?.path.join('.') ?? ''}`, {
          detail: issue?.message ?? '',
        }),
      };
    }
    const key = await this.known.source({ title: name, date, publisher, readers }, reader);
    const command: PutCommand = { kind: 'sources', record: parsed.data, expected: null };
    return { source: key ? { key } : { key: parsed.data.key, command } };
  }

  private async rows(
    items: readonly KeyedItem[],
    decided: unknown,
    ground: PlanGround,
    reader: Reader,
  ): Promise<Pick<SheetPlan, 'rows' | 'settled'>> {
    const near = await this.known.near(items, reader);
    const decisions = await this.known.decisions(decided, reader);
    const cast = await Cast.of(items, { near, decisions, readers: ground.readers });
    const named = await nameAll(items, cast, ground.own);
    const ties = tiesOf(cast, named, ground);
    const ids = cast.actors.flatMap((one) => one.who?.id ?? []);
    const known = {
      actors: await this.known.currentOf(ids, reader),
      ties: await this.known.ties(
        ties.map(({ draft, who }) => ({ kind: draft.kind, ids: idsOf(who), key: draft.key ?? '' })),
        reader,
      ),
      said: await this.said(cast, named, reader),
    };
    const rows = await planRows(items, cast, named, ties, known, ground);
    return { rows: await this.allowed(rows, reader.viewer), settled: cast.settled };
  }

  /** What is said already of those of whom a row tells a figure. */
  private said(cast: Cast, named: readonly Named[], reader: Reader) {
    const told = [
      ...cast.actors.flatMap(({ who, draft }) =>
        (draft?.figures ?? []).map(({ property }) => ({ about: who?.id, property })),
      ),
      ...named.flatMap(({ item, who }) =>
        item.draft?.does === 'FIGURE' ? [{ about: who[0]?.id, property: item.draft.figure.property }] : [],
      ),
    ];
    const about = [...new Set(told.flatMap((one) => one.about ?? []))];
    return this.known.said(about, [...new Set(told.map((one) => one.property))], reader);
  }

  /** The rows without what is another pole's to change. */
  private async allowed(rows: readonly PlannedRow[], viewer: Viewer): Promise<PlannedRow[]> {
    const commands = rows.flatMap((one) => one.commands);
    const may = await this.editing.mayEach(commands, viewer);
    const not = new Set(commands.filter((_, index) => !may[index]));
    return rows.map((one) => withoutSome(one, not));
  }
}

function readersOf({ onlyPole }: Pick<SheetFileInput, 'onlyPole'>, pole: string): string[] {
  return [onlyPole ? `pole:${pole}` : 'public'];
}

function ownPole({ id, key, record }: CurrentRecord): Who {
  return { id, key, kind: 'POLE', name: String(record['name']), readers: record['readers'] as string[] };
}

/** Ids of those between whom a tie is looked for, a pole last, which has many; none where one of them is new. */
function idsOf(who: TieOfRow['who']): string[] {
  const ids = who
    .toSorted((a, b) => Number(a.kind === 'POLE') - Number(b.kind === 'POLE'))
    .flatMap((one) => one.id ?? []);
  return ids.length === who.length ? ids : [];
}
