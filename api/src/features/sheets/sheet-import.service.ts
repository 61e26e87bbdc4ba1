import { Injectable } from '@nestjs/common';
import type { SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { ColumnsService } from '../columns';
import { overtaken, PartsService, type EditedRecord, type Part } from '../editing';
import type { PlannedRow } from './planned-row';
import { MOST_ROWS } from './read-sheets';
import { SheetPlanService, type SheetPlan } from './sheet-plan.service';
import type { ChosenRow, ImportedRow, LeftRow, SheetFileInput, SheetImport } from './sheet.model';
import * as statements from './sheets.repository';

/** Rows that are put in one transaction: each with its tie and its figures, what one undo still takes back. */
const BATCH = 25;

/** Most rows chosen at once: each row of ties can name several who are not known. */
const MOST_CHOSEN = 4 * MOST_ROWS;

/** A chosen row with the commands that put it; of what is not to be put there is no plan. */
interface Chosen extends Part {
  readonly planned?: PlannedRow | undefined;
}

const nothing: SheetImport = { done: [], left: [], undo: [], problems: [] };

/** Puts chosen rows of a spreadsheet through the one way in, in batches, each done once however often it is sent. */
@Injectable()
export class SheetImportService {
  constructor(
    private readonly plans: SheetPlanService,
    private readonly parts: PartsService,
    private readonly columns: ColumnsService,
    private readonly database: DatabaseService,
  ) {}

  /**
   * Reads the spreadsheet again and puts what is chosen of it. A row that would do something else than the preview
   * showed is left, and said; so is one that a rule refuses: neither stops the others.
   *
   * @throws SIGN_IN_REQUIRED for a visitor.
   */
  async carryOut(
    request: string,
    file: SheetFileInput,
    rows: readonly ChosenRow[],
    viewer: Viewer,
  ): Promise<SheetImport> {
    const [now] = await this.database.read(statements.versionNow, {});
    const plan = await this.plans.plan(file, viewer);
    const { source, problems } = plan;
    if (problems.length > 0 || !source) return { ...nothing, problems };
    if (!isRequestId(request)) return { ...nothing, problems: noRequestId() };
    if (rows.length === 0 || rows.length > MOST_CHOSEN)
      return { ...nothing, problems: problem('INVALID_INPUT', 'rows', { detail: `1–${MOST_CHOSEN}` }) };
    const { chosen, left } = choose(plan, rows);
    const within = (transaction: WriteTransaction) =>
      this.assertAlone(transaction, { ...file, request, since: now?.version ?? 0 }, viewer);
    const asked = { viewer, size: BATCH, within };
    // A document of which nothing is put is no document: who asks is told what was left.
    const isNeeded = chosen.some((one) => one.commands.length > 0);
    const cited =
      source.command && isNeeded
        ? await this.parts.carryOut({
            ...asked,
            request: `sheets/${request}/${file.pole}/source`,
            parts: [{ key: source.key, commands: [source.command], made: [source.key] }],
          })
        : undefined;
    // Without its document no row can be; that of the same request sent twice at once is the other one's.
    const isCited = !cited || cited.done.some((one) => one.key === source.key);
    if (!isCited)
      return { ...nothing, problems: cited.left[0]?.problems ?? problem('VERSION_CONFLICT', 'file') };
    const put = await this.parts.carryOut({
      ...asked,
      request: `sheets/${request}/${file.pole}`,
      parts: chosen,
    });
    if (put.done.length > 0) await this.keepColumns(file, plan);
    return {
      done: importedRows(chosen, put.done),
      left: [...left, ...put.left],
      ...(source.command && !isNeeded ? {} : { source: source.key }),
      undo: [...(cited?.undo ?? []), ...put.undo],
      problems: [],
    };
  }

  /**
   * Under the lock of the version: the same file brought in two windows at once would make each new actor, tie and figure
   * twice, for neither knew of the other's when it was read.
   *
   * @throws VERSION_CONFLICT where another import to the pole has put rows since this one was read.
   */
  private async assertAlone(
    transaction: WriteTransaction,
    { request, pole, since }: { request: string; pole: string; since: number },
    viewer: Viewer,
  ): Promise<void> {
    const asked = { since, part: `/${pole}/`, own: `${requireAccount(viewer).id}/sheets/${request}/` };
    const [other] = await transaction.run(statements.otherImportSince, asked);
    if (other) throw new CodedError('VERSION_CONFLICT', { expected: since, found: other.version });
  }

  /** How many rows a running import has gone through so far. */
  async progress(request: string, viewer: Viewer): Promise<number> {
    const { id } = requireAccount(viewer);
    const asked = { request: `${id}/sheets/${request}/` };
    const [row] = await this.database.read(statements.partsOfRequest, asked);
    return (row?.count ?? 0) * BATCH;
  }

  private async keepColumns(file: SheetFileInput, { reading }: SheetPlan): Promise<void> {
    const said = reading.tables.filter((one) => one.layout && !one.aside);
    for (const { header, layout } of said)
      if (layout) await this.columns.keep('sheet-mapping', file.pole, header, layout);
  }
}

/** Rows that others rest on come first. */
const order: readonly SheetKindCode[] = ['ACTORS', 'TIES', 'FIGURES'];

/**
 * The rows that do what the preview showed, and those that are left: gone, refused, or something else now. Each of those
 * that were asked for has its place whatever becomes of it, or a request that was cut off and is sent again would have
 * others in the batches that it has put already.
 */
function choose(
  { rows, settled }: SheetPlan,
  asked: readonly ChosenRow[],
): { chosen: Chosen[]; left: LeftRow[] } {
  const planned = new Map(rows.map((one) => [one.row.key, one]));
  const wanted = new Map(asked.map((one) => [one.key, one.version ?? null]));
  // A row that is no longer there was of an actor whom only a tie named.
  const rank = (key: string) => {
    const kind = planned.get(key)?.row.kind ?? (settled.has(key) ? 'ACTORS' : undefined);
    return kind ? order.indexOf(kind) : order.length;
  };
  const keys = [...wanted.keys()].toSorted((one, other) => rank(one) - rank(other));
  const left: LeftRow[] = [];
  const taken = new Set<string>();
  const chosen = keys.map((key): Chosen => {
    const one = planned.get(key);
    const placed = { key, planned: one, commands: [], made: [] };
    const problems = one ? hindrance(one, wanted.get(key) ?? null, taken) : settled.has(key) ? [] : gone();
    if (problems.length > 0) left.push({ key, problems });
    // For what is so already there is nothing to do: a request sent again after a fault is no conflict with itself.
    if (!one || problems.length > 0 || one.row.state === 'UNCHANGED') return placed;
    taken.add(key);
    return { ...placed, commands: one.commands, made: one.made };
  });
  return { chosen, left };
}

const gone = () => problem('NOT_FOUND', 'rows');

/** What keeps a row from being put as it was shown. */
function hindrance(
  { row: { key, state, version, needs } }: PlannedRow,
  shown: string | null,
  taken: ReadonlySet<string>,
): LeftRow['problems'] {
  if (state === 'UNCHANGED') return [];
  if (state === 'REFUSED') return gone();
  if (shown !== null && version !== shown) return overtaken(key).problems;
  const absent = needs.find((one) => !taken.has(one));
  return absent ? problem('UNKNOWN_REFERENCE', 'rows', { key: absent }) : [];
}

/** What became of each row: of its records the first that was put tells; of one put before, what it is of. */
function importedRows(chosen: readonly Chosen[], done: readonly EditedRecord[]): ImportedRow[] {
  const byKey = new Map(done.map((one) => [one.key, one]));
  return chosen.flatMap(({ key, commands, planned }) => {
    if (!planned) return [];
    const keys = commands.map((one) => ('record' in one ? one.record.key : one.retire));
    const [first] = (keys.length > 0 ? keys : [planned.thing]).flatMap((one) => byKey.get(one) ?? []);
    return first ? [{ key, action: first.action, thing: planned.thing }] : [];
  });
}
