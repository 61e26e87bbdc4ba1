import { noticeProblems } from '@maillage/graph-schema/vocabulary';
import { told, type NoticeItem, type NoticeProblem } from '../../algorithms/notices/draft';
import type { PutCommand } from '../../platform/changes/node-image';
import type { CurrentRecord } from '../editing';
import { compareTenders, type FieldChange } from './compare-tenders';
import type { NoticeRow, NoticeStateCode } from './notice.model';
import { parseTender, plainRecordOf, type TenderGround, type TenderRecord } from './tender-record';
import { proposeTie } from './won-together';

/** What is known of the call that a notice is of. */
export interface KnownTender {
  readonly current?: CurrentRecord;
  /** The record that the last import put. */
  readonly base?: TenderRecord;
  readonly retired: boolean;
  /** Whether somebody keeps it whom the viewer may not see. */
  readonly hidden: boolean;
  /** Whether the tie of its winners is there. */
  readonly hasTie: boolean;
}

export interface RowGround extends Omit<TenderGround, 'key'> {
  readonly today: string;
  /** Whether the viewer may draw ties from documents. */
  readonly facilitates: boolean;
}

/** A notice with what importing it would do, and the commands that do it. */
export interface PlannedNotice {
  readonly row: NoticeRow;
  /** The record as it would be put; absent where the notice is refused. */
  readonly tender?: TenderRecord;
  /** The tie of the winners and its source. */
  readonly tie: readonly PutCommand[];
}

const weights = new Map(noticeProblems.map((one) => [one.code as string, one.weight]));

export function isRefusal({ code }: NoticeProblem): boolean {
  return weights.get(code) === 'REFUSED';
}

/** The row of a notice that becomes no record. */
export function refusedRow(item: NoticeItem, key: string, ...more: readonly NoticeProblem[]): PlannedNotice {
  return { row: rowOf(item, key, 'REFUSED', [...item.problems, ...more]), tie: [] };
}

/** What importing a notice would do, given what is known of its call. */
export function planNotice(
  item: NoticeItem,
  key: string,
  known: KnownTender,
  ground: RowGround,
): PlannedNotice {
  const { draft } = item;
  if (!draft) return refusedRow(item, key);
  if (known.hidden) return refusedRow(item, key, told('NOT_YOURS_TO_CHANGE'));
  const current = known.current?.record as TenderRecord | undefined;
  const parsed = parseTender(plainRecordOf(draft, { ...ground, key }, current, known.base));
  if ('problem' in parsed) return refusedRow(item, key, parsed.problem);
  return planRecord(item, parsed.record, known, ground);
}

/** What putting a record made from a notice would do. */
export function planRecord(
  item: NoticeItem,
  record: TenderRecord,
  known: KnownTender,
  ground: RowGround,
): PlannedNotice {
  const current = known.current?.record as TenderRecord | undefined;
  const changes = current ? compareTenders(current, record, known.base) : [];
  const tie = proposeTie(item, record, ground.firms);
  const isTieNew = tie.proposal !== undefined && !known.hasTie;
  const mayTie = isTieNew && ground.facilitates;
  const state: NoticeStateCode = !current ? 'NEW' : changes.length > 0 || mayTie ? 'CHANGED' : 'UNCHANGED';
  const problems = [
    ...item.problems,
    ...(known.retired ? [told('WAS_TAKEN_OFF')] : []),
    ...(record.deadline && record.deadline.slice(0, 10) < ground.today ? [told('DEADLINE_PASSED')] : []),
    ...tie.problems,
    ...(isTieNew && !ground.facilitates
      ? [told('TIE_FOR_FACILITATOR', { names: tie.proposal?.who.join(', ') ?? '' })]
      : []),
  ];
  return {
    row: {
      ...rowOf(item, record.key, state, problems, record, changes),
      recorded: current !== undefined,
      version: known.current?.version ?? null,
      tie: mayTie ? (tie.proposal?.who ?? []) : [],
    },
    tender: record,
    tie: mayTie ? (tie.proposal?.commands ?? []) : [],
  };
}

export function rowOf(
  item: NoticeItem,
  key: string,
  state: NoticeStateCode,
  problems: readonly NoticeProblem[],
  record?: TenderRecord,
  changes: readonly FieldChange[] = [],
): NoticeRow {
  const { draft, place } = item;
  const shown = record ?? draft;
  return {
    key,
    state,
    number: item.number ?? null,
    title: record?.name ?? item.title ?? null,
    buyer: shown?.buyerName ?? null,
    deadline: shown?.deadline ?? null,
    timeZone: shown?.timeZone ?? null,
    notifiedOn: shown?.award?.notifiedOn ?? null,
    lots: shown?.lots.length ?? 0,
    cpv: shown?.cpv ?? [],
    line: place.line ?? null,
    path: place.path ?? null,
    problems: problems.map(({ code, parameters }) => ({ code, parameters: parameters ?? null })),
    changes,
    recorded: false,
    tie: [],
    version: null,
    record: null,
    found: [],
  };
}
