import { told, type NoticeItem, type TenderDraft } from '../../algorithms/notices/draft';
import type { PlainRecord } from '../editing';
import type { PlannedNotice, KnownTender, RowGround } from './notice-rows';
import { keyOfRow, planRecord, refusedRow, rowOf } from './notice-rows';
import { numberOfPasted } from './tender-key';
import { parseTender, plainRecordOf, type TenderRecord } from './tender-record';

/** What nobody says by correcting a proposal. */
const notToSay = ['key', 'pole', 'readers', 'fictitious', 'origin', 'sourceId', 'evidence'];

/** A record as somebody sent it back, without what is not theirs to say; undefined where none was sent. */
export function readChecked(sent: unknown): PlainRecord | undefined {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !notToSay.includes(name))) as PlainRecord;
}

/**
 * A pasted notice has no number of its own: one is made from its buyer and subject, as they were corrected, so
 * that the same notice pasted twice is one call.
 */
export function numbered(item: NoticeItem, checked?: PlainRecord): NoticeItem {
  const { draft } = item;
  if (draft?.origin !== 'PASTED') return item;
  const said = (field: 'name' | 'buyerName'): string => {
    const words = checked?.[field];
    return typeof words === 'string' ? words : draft[field];
  };
  const [name, buyerName] = [said('name'), said('buyerName')];
  return { ...item, draft: { ...draft, name, buyerName, sourceId: numberOfPasted(buyerName, name) } };
}

/**
 * What a pasted text would become: a proposal to be checked, whatever it lacks, which nothing puts; or, once it
 * was checked, the record as it was sent back.
 */
export function planText(
  item: NoticeItem,
  draft: TenderDraft,
  known: KnownTender,
  ground: RowGround,
  checked?: PlainRecord,
): PlannedNotice {
  const { key } = known;
  const name = keyOfRow(draft, known);
  if (known.closed) return refusedRow(item, name, told('NOT_YOURS_TO_CHANGE'));
  const current = known.current?.record as TenderRecord | undefined;
  const proposal = plainRecordOf(draft, { ...ground, key }, current, known.base);
  if (!checked) {
    const row = rowOf(item, name, 'NEW', item.problems);
    const recorded = current !== undefined;
    // The key that it would get is another one each time.
    const record = { ...proposal, key: name };
    return { item, name, row: { ...row, recorded, record, found: item.found ?? [] }, tie: [], made: [] };
  }
  const parsed = parseTender({ ...current, ...checked, ...keptOf(proposal), lots: lotsOf(checked, current) });
  if ('problem' in parsed) return refusedRow({ ...item, problems: [] }, name, parsed.problem);
  // What was to be looked at has been.
  return planRecord({ ...item, problems: [] }, draft, parsed.record, known, ground);
}

/** What stays as it was proposed. */
function keptOf(proposal: PlainRecord): PlainRecord {
  return Object.fromEntries(
    Object.entries(proposal).filter(([name]) => notToSay.includes(name)),
  ) as PlainRecord;
}

/** The lots as they were checked, each over what is known of it here: its needs, above all. */
function lotsOf(checked: PlainRecord, current: TenderRecord | undefined): unknown {
  const lots = checked['lots'];
  if (!Array.isArray(lots)) return lots;
  const known = new Map(current?.lots.map((lot) => [lot.number, lot]));
  return (lots as unknown[]).map((lot) =>
    typeof lot === 'object' && lot !== null && 'number' in lot
      ? { ...(known as ReadonlyMap<unknown, object>).get(lot.number), ...lot }
      : lot,
  );
}
