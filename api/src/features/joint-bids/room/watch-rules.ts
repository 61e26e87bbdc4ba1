import {
  procurementFinding,
  procurementRule,
  turnoverAsked,
  valueOfLot,
  type RuleVerdictCode,
} from '@maillage/graph-schema/vocabulary';
import {
  checkGroup,
  type CheckedGroup,
  type CheckedTender,
  type RuleResult,
} from '../../../algorithms/procurement';
import { dayIn, zoneOf, type Room, type RoomTender } from './room';

/** What is known of one rule for this group. */
export interface WatchedRule {
  readonly rule: string;
  readonly finding: string;
  readonly verdict: RuleVerdictCode;
  readonly article: string;
  /** What the sentence of the finding says besides: names, lots, days, amounts. */
  readonly parameters: RuleResult['parameters'];
  /** Keys of the members concerned. */
  readonly who: readonly string[];
}

/** The reader of a list of names that the checks made of keys, none of which has a comma. */
const listed = (keys: string | number | undefined): string[] =>
  typeof keys === 'string' ? keys.split(', ') : [];

/**
 * The rules of the public procurement code for this group, as they are today. What the reader does not see (groups
 * that it has no part in, other members' figures) is not told by a verdict either: it is to be checked. A private
 * tender, a bid without a call and one that is over have none.
 */
export function watchRules(room: Room, now: Date): WatchedRule[] {
  const { tender, state, members } = room;
  if (!tender || state === 'LOST' || state === 'WITHDRAWN') return [];
  const names = new Map(members.map(({ key, name }) => [key, name]));
  const results = checkGroup({
    tender: checkedTender(room, tender, now),
    group: checkedGroup(room),
    others: room.others.map(({ lots, members: there }) => ({
      lots,
      members: there.map((one) => one.id),
      lead: there.find((one) => one.role === 'LEAD')?.id,
    })),
    today: dayIn(zoneOf(room), now),
  });
  return results.map(({ rule, finding, parameters }) => {
    const who = listed(parameters['names']);
    const { article = '' } = procurementRule(rule) ?? {};
    return {
      rule,
      finding,
      verdict: procurementFinding(rule, finding)?.verdict ?? 'TO_CHECK',
      article: String(parameters['article'] ?? article),
      parameters:
        who.length === 0
          ? parameters
          : { ...parameters, names: who.map((key) => names.get(key) ?? key).join(', ') },
      who,
    };
  });
}

function checkedTender({ lots }: Room, tender: RoomTender, now: Date): CheckedTender {
  return {
    ...tender,
    deadlineDay: tender.deadline?.slice(0, 10),
    isPast: tender.deadlineAt !== undefined && Date.parse(tender.deadlineAt) <= now.getTime(),
    lots: lots.map((lot) => ({ ...lot, value: valueOfLot(lot, tender) })),
  };
}

/** Members are named by their keys, by which the room finds them again. Their turnovers are theirs to compare. */
function checkedGroup({ members, lots, form, state, atDeadline }: Room): CheckedGroup {
  const leastTurnover = turnoverAsked(lots);
  return {
    members: members.map(({ id, key, ess, approvals }) => ({ id, name: key, ess, approvals })),
    lead: members.find((one) => one.role === 'LEAD')?.id,
    form,
    leastTurnover,
    turnover: leastTurnover > 0 ? 'TO_CHECK' : 'NOT_ASKED',
    atDeadline: state === 'SUBMITTED' || state === 'WON' ? atDeadline : undefined,
  };
}
