import { Injectable } from '@nestjs/common';
import { figureColumns, suggestColumns, type FigureColumnCode } from '../../algorithms/returns';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { ColumnsService } from '../columns';
import { parseCsvAside } from '../notices';
import { facilitatorOf, CollectionsService } from './collections.service';
import type { FigureFilePlan } from './figure-file.model';
import { commandsToKeep, isKeptUnread, keyOfFigure } from './given-figure';
import { planFigures, type PlannedRow } from './plan-figures';

interface AskedFile {
  readonly pole: string;
  readonly year: number;
  readonly text: string;
  readonly columns?: readonly string[] | null;
}

interface ReadFile {
  readonly titles: readonly string[];
  readonly columns: readonly FigureColumnCode[];
  readonly rows: readonly PlannedRow[];
  readonly problems: Problem[];
}

/** Most rows of a file, and characters of it: far above the members of a pole. */
const MOST_ROWS = 5000;
const LARGEST = 2_000_000;

/** Figures that came in a spreadsheet: what it would do first, and then the same, once. */
@Injectable()
export class FigureFilesService {
  constructor(
    private readonly columns: ColumnsService,
    private readonly changes: ChangesService,
    private readonly collections: CollectionsService,
  ) {}

  /** @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole. */
  async preview(asked: AskedFile, viewer: Viewer): Promise<FigureFilePlan> {
    return planFrom(await this.read(asked, viewer), false);
  }

  /** Keeps what is new and changed, all of it or nothing; the same file once more changes nothing. */
  async carryOut(request: string, asked: AskedFile, viewer: Viewer): Promise<FigureFilePlan> {
    const account = facilitatorOf(asked.pole, viewer);
    const read = await this.read(asked, viewer);
    if (read.problems.length > 0) return planFrom(read, false);
    if (!isRequestId(request)) return planFrom({ ...read, problems: noRequestId() }, false);
    const keep = read.rows.flatMap((row) => row.keep);
    await this.changes.apply({
      request: `${account.id}/figures/${request}`,
      by: `account:${account.id}`,
      seenBy: viewer.readers,
      commands: async (latest) => {
        const kept = await latest(keep.map(keyOfFigure));
        // Given since the file was compared with what is read.
        if ([...kept.values()].some((one) => isKeptUnread(one, viewer.readers)))
          throw new CodedError('CHANGED_MEANWHILE');
        return keep.flatMap((one) => commandsToKeep(one, kept.get(keyOfFigure(one))));
      },
    });
    await this.columns.keep(
      'figure-mapping',
      asked.pole,
      read.titles,
      read.columns.map((code, index) => [read.titles[index], code]),
    );
    return planFrom(read, true);
  }

  private async read({ pole, year, text, columns }: AskedFile, viewer: Viewer): Promise<ReadFile> {
    const account = facilitatorOf(pole, viewer);
    const nothing = { titles: [], columns: [], rows: [] };
    if (text.length > LARGEST)
      return { ...nothing, problems: problem('FILE_TOO_LARGE', 'text', { max: LARGEST / 1_000_000 }) };
    const parsed = await parseCsvAside(text.replace(/^\ufeff/, ''));
    if ('problem' in parsed)
      return { ...nothing, problems: problem('INVALID_INPUT', 'text', { detail: 'CSV' }) };
    const { header: titles, rows } = parsed.sheet;
    if (rows.length > MOST_ROWS)
      return { ...nothing, titles, problems: problem('TEXT_TOO_LONG', 'text', { max: MOST_ROWS }) };
    const known = columns
      ? oneOfEach(titles.map((_, index) => codeOf(columns[index])))
      : ((await this.remembered(pole, titles)) ?? suggestColumns(titles));
    if (!known.includes('STRUCTURE'))
      return { titles, columns: known, rows: [], problems: problem('NOT_FOUND', 'columns') };
    const found = await this.collections.progress(pole, year, viewer);
    if (!found) throw new CodedError('FORBIDDEN');
    const importing = { year, by: `account:${account.id}` };
    return { titles, columns: known, rows: planFigures(rows, known, found.members, importing), problems: [] };
  }

  /** What the columns of this layout were last said to be in the pole. */
  private async remembered(pole: string, titles: readonly string[]): Promise<FigureColumnCode[] | undefined> {
    const kept = await this.columns.remembered('figure-mapping', pole, titles);
    if (!kept) return undefined;
    const byTitle = new Map(kept as [string, string][]);
    return oneOfEach(titles.map((title) => codeOf(byTitle.get(title))));
  }
}

function codeOf(code: string | undefined): FigureColumnCode {
  return figureColumns.find((one) => one === code) ?? 'IGNORED';
}

/** Two columns cannot give the same figure: the first one does. */
function oneOfEach(columns: readonly FigureColumnCode[]): FigureColumnCode[] {
  return columns.map((code, index) => (columns.indexOf(code) === index ? code : 'IGNORED'));
}

function planFrom({ titles, columns, rows, problems }: ReadFile, isDone: boolean): FigureFilePlan {
  const cells = rows.flatMap((row) => row.cells);
  const count = (verdict: string) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    titles: [...titles],
    columns: [...columns],
    rows: rows.map(({ keep: _, ...row }) => row),
    added: count('ADDED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED') + rows.filter((row) => row.problems.length > 0).length,
    isDone,
    problems,
  };
}
