import { noticeProblems } from '@maillage/graph-schema/vocabulary';
import { told, type NoticeItem, type NoticeProblem, type TenderDraft } from '../../algorithms/notices/draft';
import type { PutCommand } from '../../platform/changes/node-image';
import type { CurrentRecord } from '../editing';
import { compareTenders, type FieldChange } from './compare-tenders';
import type { NoticeRow, NoticeStateCode } from './notice.model';
import { nameOfNotice } from './tender-key';
import { parseTender, plainRecordOf, type TenderGround, type TenderRecord } from './tender-record';
import { haveWonTogether, proposeTie } from './won-together';

/** What is known, of what the viewer may see, of the call that a notice is of. */
export interface KnownTender {
  /** Its key; the one that it would get, where there is none. */
  readonly key: string;
  /** The record as the viewer sees it. */
  readonly current?: CurrentRecord;
  /** The record that the last import put. */
  readonly base?: TenderRecord;
  readonly retired: boolean;
  /** Whether its record leads to what the viewer may not see, so that others are to change it. */
  readonly closed: boolean;
  /** Keys of the parties of each joint bid that won it. */
  readonly won: readonly (readonly string[])[];
}

export interface RowGround extends Omit<TenderGround, 'key'> {
  readonly today: string;
  /** Whether the viewer may draw ties from documents. */
  readonly facilitates: boolean;
}

/** A notice with what importing it would do, and the commands that do it. */
export interface PlannedNotice {
  readonly item: NoticeItem;
  /** By what it may be chosen besides the key of its row: what it was called while its call was not there. */
  readonly name: string;
  readonly row: NoticeRow;
  /** The record as it would be put; absent where the notice is refused. */
  readonly tender?: TenderRecord;
  /** The tie of the winners and its source. */
  readonly tie: readonly PutCommand[];
  /** Keys that were chosen for what it would make. */
  readonly made: readonly string[];
}

const weights = new Map(noticeProblems.map((one) => [one.code as string, one.weight]));

export function isRefusal({ code }: NoticeProblem): boolean {
  return weights.get(code) === 'REFUSED';
}

/** The row of a notice that becomes no record. */
export function refusedRow(item: NoticeItem, key: string, ...more: readonly NoticeProblem[]): PlannedNotice {
  return {
    item,
    name: key,
    row: rowOf(item, key, 'REFUSED', [...item.problems, ...more]),
    tie: [],
    made: [],
  };
}

/** By what the row of a notice is chosen: the key of the call that is there, or the name of what would be made. */
export function keyOfRow({ origin, sourceId }: TenderDraft, { key, current }: KnownTender): string {
  return current ? key : nameOfNotice(origin, sourceId);
}

/** What importing a notice would do, given what is known of its call. */
export function planNotice(
  item: NoticeItem,
  draft: TenderDraft,
  known: KnownTender,
  ground: RowGround,
): PlannedNotice {
  const { key } = known;
  const row = keyOfRow(draft, known);
  if (known.closed) return refusedRow(item, row, told('NOT_YOURS_TO_CHANGE'));
  const current = known.current?.record as TenderRecord | undefined;
  const parsed = parseTender(plainRecordOf(draft, { ...ground, key }, current, known.base));
  if ('problem' in parsed) return refusedRow(item, row, parsed.problem);
  return planRecord(item, draft, parsed.record, known, ground);
}

/** What putting a record made from a notice would do. */
export function planRecord(
  item: NoticeItem,
  draft: TenderDraft,
  record: TenderRecord,
  known: KnownTender,
  ground: RowGround,
): PlannedNotice {
  const current = known.current?.record as TenderRecord | undefined;
  const changes = current ? compareTenders(current, record, known.base) : [];
  const tie = proposeTie(item, record, ground.firms);
  const { proposal } = tie;
  const isTieNew = proposal !== undefined && !known.won.some((who) => haveWonTogether(who, proposal.keys));
  const mayTie = isTieNew && ground.facilitates;
  const drawn = mayTie ? proposal.commands : [];
  const state: NoticeStateCode = !current ? 'NEW' : changes.length > 0 || mayTie ? 'CHANGED' : 'UNCHANGED';
  const problems = [
    ...item.problems,
    ...(known.retired ? [told('WAS_TAKEN_OFF')] : []),
    ...(record.deadline && record.deadline.slice(0, 10) < ground.today ? [told('DEADLINE_PASSED')] : []),
    ...tie.problems,
    ...(isTieNew && !ground.facilitates
      ? [told('TIE_FOR_FACILITATOR', { names: proposal?.who.join(', ') ?? '' })]
      : []),
  ];
  return {
    item,
    name: nameOfNotice(draft.origin, draft.sourceId),
    row: {
      ...rowOf(item, keyOfRow(draft, known), state, problems, record, changes),
      recorded: current !== undefined,
      version: known.current?.version ?? null,
      tie: mayTie ? (proposal?.who ?? []) : [],
    },
    tender: record,
    tie: drawn,
    made: [...(current || known.retired ? [] : [record.key]), ...drawn.map((one) => one.record.key)],
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
