import { createHash } from 'node:crypto';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import type { SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { told, type SheetProblem } from '../../algorithms/sheets/draft';
import type { PutCommand } from '../../platform/changes/node-image';
import { cleanText, type CurrentRecord } from '../editing';
import type { Merged, SheetChange } from './merged';
import type { SheetCandidate, SheetRow, SheetRowStateCode } from './sheet.model';

/** A row with what importing it would do, and the commands that do it. */
export interface PlannedRow {
  readonly row: SheetRow;
  readonly commands: readonly PutCommand[];
  /** Keys of what it makes. */
  readonly made: readonly string[];
  /** Key of the actor, the tie or who a figure is about. */
  readonly thing: string;
}

/** One record of a row, as it would be put. */
export interface Put {
  readonly kind: RecordKind;
  readonly merged: Merged;
  readonly current: CurrentRecord | undefined;
}

/** Where a row stands, and what is known of it whatever becomes of it. */
export interface RowPlace {
  readonly key: string;
  readonly kind: SheetKindCode;
  readonly sheet: string;
  readonly line: number;
  readonly title: string;
  readonly problems: readonly SheetProblem[];
  readonly needs?: readonly string[];
  readonly recorded?: string | null;
  readonly candidates?: readonly SheetCandidate[];
  readonly decided?: string | undefined;
}

const LENGTH_OF_DIGEST = 16;

/** A row that puts these records; it is new where what it is of is. */
export function plannedRow(
  place: RowPlace,
  puts: readonly Put[],
  thing: string,
  isNew = puts[0] !== undefined && !puts[0].current,
): PlannedRow {
  const read = puts.map((one) => ({ ...one, result: readRecord(one) }));
  const fault = read.find((one) => 'problem' in one.result)?.result;
  if (fault && 'problem' in fault)
    return refusedRow({ ...place, problems: [fault.problem, ...place.problems] });
  const commands = read.flatMap(({ result }) => ('command' in result ? [result.command] : []));
  const state = commands.length === 0 ? 'UNCHANGED' : isNew ? 'NEW' : 'CHANGED';
  const changes = oneSource(puts.flatMap((one) => one.merged.changes));
  const problems = [...place.problems, ...puts.flatMap((one) => one.merged.problems)];
  const row = rowOf({ ...place, problems }, state, state === 'UNCHANGED' ? [] : changes, commands);
  const made = commands.filter((one) => one.expected === null).map((one) => one.record.key);
  return { row, commands, made, thing };
}

export function refusedRow(place: RowPlace): PlannedRow {
  return { row: rowOf(place, 'REFUSED', [], []), commands: [], made: [], thing: '' };
}

/** The row without some of its records, which are not for the viewer to put. */
export function withoutSome(planned: PlannedRow, not: ReadonlySet<PutCommand>): PlannedRow {
  if (!planned.commands.some((one) => not.has(one))) return planned;
  const commands = planned.commands.filter((one) => !not.has(one));
  const { version: _, ...row } = planned.row;
  const problems = [...row.problems, told('NOT_YOURS')];
  const state = commands.length === 0 ? 'REFUSED' : 'CHANGED';
  return {
    ...planned,
    commands,
    made: commands.filter((one) => one.expected === null).map((one) => one.record.key),
    row: { ...row, state, problems, version: digest([state, commands.map((one) => one.expected)]) },
  };
}

/** The record with its defaults as a command; nothing where it is so already; or what its format says against it. */
function readRecord({
  kind,
  merged,
  current,
}: Put): { command: PutCommand } | { problem: SheetProblem } | object {
  if (current && merged.changes.length === 0) return {};
  const { value, problems } = cleanText(merged.now, 'record');
  const [unclean] = problems;
  if (unclean)
    return { problem: told('ROW_REFUSED', { field: lastOf(unclean.field ?? ''), detail: unclean.code }) };
  const parsed = recordKinds[kind].safeParse(value);
  if (parsed.success)
    return {
      command: { kind, record: parsed.data, expected: current?.version ?? null } as unknown as PutCommand,
    };
  const [issue] = parsed.error.issues;
  return {
    problem: told('ROW_REFUSED', { field: String(issue?.path[0] ?? ''), detail: issue?.message ?? '' }),
  };
}

const lastOf = (path: string): string => path.split('.').find((part) => part !== 'record') ?? path;

/** That a document says so is told once, however many records of the row it says. */
function oneSource(changes: readonly SheetChange[]): SheetChange[] {
  const first = changes.findIndex((one) => one.field === 'source');
  return changes.filter((one, index) => one.field !== 'source' || index === first);
}

function rowOf(
  place: RowPlace,
  state: SheetRowStateCode,
  changes: readonly SheetChange[],
  commands: readonly PutCommand[],
): SheetRow {
  const { key, kind, sheet, line, title } = place;
  const problems = place.problems.map(({ code, parameters }) => ({ code, parameters: parameters ?? null }));
  return {
    key,
    state,
    kind,
    sheet,
    line,
    title,
    changes: changes.map(({ field, before, after }) => ({
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    problems,
    recorded: place.recorded ?? null,
    candidates: [...(place.candidates ?? [])],
    decided: place.decided ?? null,
    needs: [...(place.needs ?? [])],
    version: digest([state, changes, commands.map((one) => one.expected)]),
  };
}

/** What a row would do, in short: another digest is another deed. */
function digest(deed: unknown): string {
  return createHash('sha256').update(JSON.stringify(deed)).digest('base64url').slice(0, LENGTH_OF_DIGEST);
}
