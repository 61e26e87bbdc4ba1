import { bidGaps, termOf, type BidGapCode } from '@maillage/graph-schema/vocabulary';
import { missingShare } from '../../../algorithms/shares';
import { dayIn, zoneOf, type Room } from './room';
import type { WatchedRule } from './watch-rules';

/** One thing that is missing, and who or what it is missing from. */
interface Gap {
  readonly gap: BidGapCode;
  /** Keys of the members concerned. */
  readonly who: readonly string[];
  /** Lots, papers or rules concerned. */
  readonly what: readonly string[];
  /** Per cent missing to 100; negative where there is too much. */
  readonly missing?: number | undefined;
  /** Whether its day has passed. */
  readonly late: boolean;
}

export interface Readiness {
  /** Whether nothing keeps the group from being formed. */
  readonly formable: boolean;
  /** Whether nothing at all is missing. */
  readonly ready: boolean;
  readonly gaps: readonly Gap[];
}

/** What is missing, by whom, in the order in which it is best settled. Nothing once the bid is handed in. */
export function readinessOf(room: Room, rules: readonly WatchedRule[], now: Date): Readiness {
  if (!['GATHERING', 'FORMED'].includes(room.state)) return { formable: true, ready: true, gaps: [] };
  const found = new Map<BidGapCode, Omit<Gap, 'gap'>>(gapsOf(room, rules, now));
  const gaps = bidGaps.flatMap(({ code }) => {
    const gap = found.get(code);
    return gap ? [{ gap: code, ...gap }] : [];
  });
  const formable = room.members.length > 1 && gaps.every(({ gap }) => !termOf(bidGaps, gap).keepsFromForming);
  return { formable, ready: formable && gaps.length === 0, gaps };
}

type Found = [BidGapCode, Omit<Gap, 'gap'>];

function gapsOf(room: Room, rules: readonly WatchedRule[], now: Date): Found[] {
  const { members, lots, parts, papers, tender } = room;
  const today = dayIn(zoneOf(room), now);
  const found: Found[] = [];
  const add = (gap: BidGapCode, more: Partial<Omit<Gap, 'gap'>> = {}): void => {
    found.push([gap, { who: [], what: [], late: false, ...more }]);
  };
  const addFor = (gap: BidGapCode, who: readonly { key: string }[]): void => {
    if (who.length > 0) add(gap, { who: who.map((one) => one.key) });
  };
  const leads = members.filter((one) => one.role === 'LEAD');
  if (leads.length !== 1) add('LEAD', { who: leads.map((one) => one.key) });
  addFor(
    'ANSWER',
    members.filter((one) => one.standing === 'WAITING'),
  );
  addFor(
    'TERMS',
    members.filter((one) => one.standing === 'OTHER_TERMS'),
  );
  addFor(
    'DECLINED',
    members.filter((one) => one.standing === 'DECLINED'),
  );
  const missing = missingShare(members.map(({ key, share }) => ({ who: key, share })));
  if (missing !== 0) {
    const without = members.filter((one) => one.share === undefined).map((one) => one.key);
    add('SHARES', { who: without, missing });
  }
  const empty = lots.filter((lot) => !parts.some((part) => part.lot === lot.number));
  if (empty.length > 0) add('LOT', { what: empty.map((lot) => lot.number) });
  const idle = members.filter((one) => !parts.some((part) => part.who === one.key));
  addFor('TASK', idle);
  addFor(
    'AMOUNT',
    members.filter((one) => {
      const own = parts.filter((part) => part.who === one.key);
      return own.length > 0 && own.some((part) => part.amount === undefined);
    }),
  );
  const open = papers.filter((one) => !one.done);
  if (open.length > 0) {
    const who = [...new Set(open.flatMap((one) => (one.who ? [one.who] : [])))];
    const late = open.some((one) => one.due !== undefined && one.due < today);
    add('PAPER', { who, what: open.map((one) => one.what), late });
  }
  // That it is too late is said by the deadline.
  const broken = rules.filter((one) => one.verdict === 'BROKEN' && one.rule !== 'FROZEN');
  if (broken.length > 0)
    add('RULE', { who: [...new Set(broken.flatMap((one) => one.who))], what: broken.map((one) => one.rule) });
  if (tender) {
    const passed = Boolean(tender.deadlineAt && Date.parse(tender.deadlineAt) <= now.getTime());
    if (!tender.deadlineAt || passed) add('DEADLINE', { late: passed });
  }
  return found;
}
