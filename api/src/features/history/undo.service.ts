import { Injectable } from '@nestjs/common';
import { recordKinds } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { isPutting, type Command, type PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { cleanText, EditingService, mendable, RecordsService, rewriterOf, withoutHidden } from '../editing';
import type { CurrentRecord, PlainRecord } from '../editing';
import type { UndoPayload } from './change.model';
import { namesIn, requestPrefix, tellsOfHidden } from './change-of-row';
import type { FieldDifference } from './compare-records';
import { HistoryService } from './history.service';
import type { Names } from './names';
import * as statements from './history.repository';
import type { ChangeRow } from './history.repository';
import { lossOf } from './undo-loss';
import { isFree, isOwn } from './undo-rights';
import { answeredIn, isAnswer, recordsOf, undone, type ChangeRecords } from './undo-targets';

/** Changes that are undone in one go: a long meeting's worth. */
const MOST_CHANGES = 200;

/** Times that an undo is planned again when others change the same records meanwhile. */
const TRIES = 20;

export interface UndoAsked {
  /** Id of the change. */
  readonly change: string;
  /** Whether all that its request changed is to be undone with it. */
  readonly whole: boolean;
  readonly request: string;
  readonly why?: string | undefined;
  readonly anyway: boolean;
  readonly viewer: Viewer;
}

interface Planned {
  readonly row: ChangeRow;
  readonly records: ChangeRecords;
  readonly current: CurrentRecord | undefined;
  /** The record as it is, or was when it was retired. */
  readonly last: PlainRecord | undefined;
  /** Whole, with what the viewer may not see. */
  readonly command: Command;
  /** What would go besides; undefined where nothing would. */
  readonly loss: readonly FieldDifference[] | undefined;
}

/** Puts back what a change changed, as an edit of its own in the name of who asks. */
@Injectable()
export class UndoService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly history: HistoryService,
  ) {}

  async undo(asked: UndoAsked): Promise<UndoPayload> {
    const { viewer } = asked;
    const account = requireAccount(viewer);
    const refused = refusal(asked);
    if (refused.length > 0) return { ...nothing, problems: refused };
    const request = `${account.id}/${asked.request}`;
    const earlier = await this.history.ofRequest(request, viewer);
    if (earlier.length > 0) return { ...nothing, done: earlier };
    const rows = await this.rows(asked);
    if (rows.length > MOST_CHANGES)
      return { ...nothing, problems: problem('PAGE_TOO_LARGE', 'change', { max: MOST_CHANGES }) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { planned, names } = await this.plan(rows, viewer);
        assertFree(planned, names, viewer);
        const loses = !asked.anyway && planned.some((one) => one.loss);
        if (loses || planned.length === 0) {
          // The same request, come a second time, may have been carried out since it was looked for.
          const meanwhile = await this.history.ofRequest(request, viewer);
          if (meanwhile.length > 0 || !loses) return { ...nothing, done: meanwhile };
          // Who may not undo it is told so, and nothing of what was done since.
          await this.editing.assertMayCarryOut(this.commandsAsSeen(planned, names), viewer);
          return await this.wouldLose(planned, names, viewer);
        }
        await this.carryOut(planned, names, asked, request);
        return { ...nothing, done: await this.history.ofRequest(request, viewer) };
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
        if (error.code === 'CHANGED_MEANWHILE' && attempt < TRIES) continue;
        if (!mendable.has(error.code)) throw error;
        return { ...nothing, problems: problem(error.code, undefined, error.parameters) };
      }
    }
  }

  /** The change, with all of its request, or with the facts that were retired along with their thing. */
  private async rows({ change, whole, viewer: { readers } }: UndoAsked): Promise<ChangeRow[]> {
    const [row] = await this.database.read(statements.changeById, { id: change, readers });
    if (!row) throw new CodedError('NOT_FOUND');
    if (!whole && row.action !== 'RETIRED') return [row];
    const request = requestPrefix(row.request);
    const together = await this.database.read(statements.changesOfRequest, { request, readers });
    if (whole) return together;
    const isAbout = (one: ChangeRow) =>
      one.kind === 'statements' && one.action === 'RETIRED' && recordsOf(one).before?.['about'] === row.key;
    return [row, ...together.filter((one) => one.id !== row.id && isAbout(one))];
  }

  /** What to do to each record, the last one first; what is already as it was asks for nothing. */
  private async plan(
    rows: readonly ChangeRow[],
    viewer: Viewer,
  ): Promise<{ planned: Planned[]; names: Names }> {
    const account = requireAccount(viewer);
    const keys = rows.map((row) => row.key);
    const now = await this.records.ofKeys(keys);
    const gone = await this.records.retired(keys.filter((key) => !now.has(key)));
    const lastOf = (key: string) => (now.get(key) ?? gone.get(key))?.record;
    const involved = rows.map((row) => [recordsOf(row), lastOf(row.key)]);
    const names = await this.history.names(involved, viewer);
    if (rows.some((row) => tellsOfHidden(row, names))) throw new CodedError('NOT_FOUND');
    const planned = rows.toReversed().flatMap((row): Planned[] => {
      const records = recordsOf(row);
      const [current, last] = [now.get(row.key), lastOf(row.key)];
      const target = undone(records, current, last, (tie, was) => rewriterOf(tie, was, account, names.ids));
      const command = commandOf(row, target, current);
      const loss = lossOf(records, current, names, viewer);
      return command ? [{ row, records, current, last, command, loss }] : [];
    });
    return { planned, names };
  }

  private async wouldLose(planned: readonly Planned[], names: Names, viewer: Viewer): Promise<UndoPayload> {
    const lossy = planned.filter((one) => one.loss);
    const later = await this.database.read(statements.laterChanges, {
      ids: lossy.map((one) => one.row.id),
      readers: viewer.readers,
    });
    const fields = lossy.flatMap((one) => one.loss ?? []);
    const changes = await this.history.changes(later, viewer, false);
    return { ...nothing, wouldLose: { changes, fields, names: namesIn(fields, names) } };
  }

  /** @throws CHANGED_MEANWHILE where somebody changed one of the records since it was planned. */
  private async carryOut(
    planned: readonly Planned[],
    names: Names,
    { request, why, viewer }: UndoAsked,
    ownRequest: string,
  ): Promise<void> {
    const account = requireAccount(viewer);
    // Whoever gave an answer takes it back, whatever else it may edit of the tie.
    const isOwnWord = planned.every(
      ({ records }) => isAnswer(records) && isOwn(records, names.ids, account.actsFor),
    );
    if (isOwnWord) {
      const by = `account:${account.id}`;
      await this.changes.apply({
        request: ownRequest,
        by,
        seenBy: viewer.readers,
        ...(why ? { why } : {}),
        commands: planned.map((one) => one.command),
      });
      return;
    }
    const commands = this.commandsAsSeen(planned, names);
    const { conflicts } = await this.editing.carryOut({ request, why, commands, viewer, answersGiven: true });
    const [first] = conflicts;
    if (first) throw new CodedError('CHANGED_MEANWHILE', { key: first.key });
  }

  /**
   * As the viewer sees it: what is hidden from it is given back to the records as they are, or were last.
   *
   * @throws FORBIDDEN where a record led to what its undoer may not see, which is not named to them
   */
  private commandsAsSeen(planned: readonly Planned[], { hidden }: Names): Command[] {
    const commands = planned.map(({ command }) => (isPutting(command) ? seenOf(command, hidden) : command));
    const leadsToHidden = ({ kind, record }: PutCommand) =>
      this.records
        .mentions({ kind, record: record as unknown as PlainRecord })
        .some((key) => hidden.has(key));
    const refused = commands.filter(isPutting).find(leadsToHidden);
    if (refused) throw new CodedError('FORBIDDEN', { key: refused.record.key });
    return commands;
  }
}

const nothing: UndoPayload = { done: [], wouldLose: null, problems: [] };

function refusal({ request, why }: UndoAsked) {
  if (!isRequestId(request)) return noRequestId();
  return why === undefined ? [] : cleanText(why, 'why').problems;
}

/** @throws FORBIDDEN where others' answers would be given or taken back by who does not facilitate the pole. */
function assertFree(planned: readonly Planned[], names: Names, viewer: Viewer): void {
  for (const { records, row, last, command } of planned) {
    // What else than an answer is undone gives and takes those that the record would have or lose.
    const target = isPutting(command) ? (command.record as unknown as PlainRecord) : null;
    const moved = isAnswer(records) ? records : { before: last ?? null, after: target };
    if (answeredIn(moved).length > 0 && !isFree(moved, names, viewer))
      throw new CodedError('FORBIDDEN', { key: row.key });
  }
}

function commandOf(
  { kind, key }: ChangeRow,
  target: Record<string, unknown> | null,
  current: CurrentRecord | undefined,
): Command | undefined {
  const expected = current?.version ?? null;
  if (!target) return current ? { kind, retire: key, expected } : undefined;
  // The format may have changed since: what it asks for now is filled in.
  const parsed = recordKinds[kind].safeParse(target);
  if (!parsed.success)
    throw new CodedError('INVALID_INPUT', { detail: parsed.error.issues[0]?.message ?? '' });
  if (current && JSON.stringify(parsed.data) === JSON.stringify(current.record)) return undefined;
  return { kind, record: parsed.data, expected } as unknown as Command;
}

function seenOf(command: PutCommand, hidden: ReadonlySet<string>): Command {
  const record = withoutHidden(command.record as unknown as PlainRecord, hidden);
  return { ...command, record } as unknown as Command;
}
