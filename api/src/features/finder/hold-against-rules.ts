import { valueOfLot, type BidFormCode, type ReservationCode } from '@maillage/graph-schema/vocabulary';
import type { FoundGroup } from '../../algorithms/partner-finder';
import { checkGroup, type CheckedLot, type OtherGroup, type RuleResult } from '../../algorithms/procurement';
import { lotsOf } from '../tenders';
import type { ThingRow } from '../things';
import type { BidTuple, FinderResult } from './finder.repository';
import type { PlannedSearch } from './plan-searches';
import { approvalsOf, type NamedActors } from './to-questions';

export interface CallAsRead {
  readonly row: ThingRow;
  readonly bids: readonly BidTuple[];
  /** ISO day on the buyer's wall. */
  readonly deadline: string | null;
  readonly isPast: boolean;
}

interface Held {
  readonly call: CallAsRead | undefined;
  readonly search: PlannedSearch;
  readonly ground: FinderResult;
  readonly named: NamedActors;
  readonly today: string;
}

/** Rules of the public procurement code, held against a group; none for what was only typed. */
export function rulesFor({ call, search, ground, named, today }: Held): (group: FoundGroup) => RuleResult[] {
  if (!call) return () => [];
  const { row } = call;
  const text = (name: string) => row[name] as string | undefined;
  const number = (name: string) => row[name] as number | undefined;
  const tender = {
    nature: text('nature') ?? 'PUBLIC',
    contract: text('contract'),
    buyerLevel: text('buyerLevel'),
    procedure: text('procedure'),
    socialServices: row['socialServices'] === true,
    publishedOn: text('publishedOn'),
    deadlineDay: call.deadline ?? undefined,
    isPast: call.isPast,
    value: number('value'),
    months: number('months'),
    aloneAndInGroup: text('aloneAndInGroup') ?? 'UNSAID',
    severalGroups: text('severalGroups') ?? 'UNSAID',
    mostLotsBid: number('mostLotsBid'),
    mostLotsWon: number('mostLotsWon'),
    lots: search.lots.map((lot) => ({
      ...checkedLot(lot),
      value: valueOfLot(lot, { value: number('value'), lots: lotsOf(row) }),
    })),
  };
  const actors = new Map(ground.actors.map((one) => [one[0], one]));
  const others = call.bids.map(otherGroup);
  return ({ members, turnover }) =>
    checkGroup({
      tender,
      others,
      today,
      group: {
        members: members.map(({ actor }) => {
          const [, name = '', , , , ess, approvals] = actors.get(actor) ?? [];
          return { id: actor, name, ess: ess ?? 'UNKNOWN', approvals: approvalsOf(approvals ?? null) };
        }),
        lead: named.lead ?? undefined,
        leastTurnover: search.leastTurnover,
        turnover,
      },
    });
}

function checkedLot(lot: PlannedSearch['lots'][number]): CheckedLot {
  const { number, months, reservation, form, leastTurnover } = lot;
  return {
    number,
    leastTurnover: leastTurnover ?? undefined,
    months: months ?? undefined,
    reservation: (reservation ?? undefined) as ReservationCode | undefined,
    form: (form ?? undefined) as BidFormCode | undefined,
  };
}

function otherGroup([json, participants]: BidTuple): OtherGroup {
  const { lots } = JSON.parse(json) as { lots?: string[] };
  return {
    lots: lots ?? [],
    members: participants.map(([actor]) => actor),
    lead: participants.find(([, role]) => role === 'LEAD')?.[0],
  };
}
