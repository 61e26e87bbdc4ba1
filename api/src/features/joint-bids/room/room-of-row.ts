import type { RecordOf } from '@maillage/graph-schema/records';
import type {
  BidFormCode,
  GroupRuleCode,
  RoleCode,
  StanceCode,
  TenderNatureCode,
} from '@maillage/graph-schema/vocabulary';
import type { MemberRow, RoomRow } from '../joint-bids.repository';
import type { Bid, BidTie } from './bid-record';
import {
  memberWithTerms,
  type HeldApproval,
  type OtherGroup,
  type Room,
  type RoomAnswer,
  type RoomLot,
  type RoomMember,
  type RoomTender,
} from './room';

type Plain = Readonly<Record<string, unknown>>;
type Lot = RecordOf<'tenders'>['lots'][number];

/** The room that was read: members are named by their addresses, whatever keys the record still has for them. */
export function roomOfRow(row: Partial<RoomRow> & Pick<RoomRow, 'tie' | 'members' | 'tender'>): Room {
  const { tie, members } = row;
  const bid = JSON.parse(String(tie['bidAsJson'])) as Bid;
  const addresses = new Map(
    members.flatMap(({ actor, keys }) => keys.map((key) => [key, text(actor, 'slug')])),
  );
  const address = (key: string) => addresses.get(key) ?? key;
  const parts = bid.parts.map((one) => ({ ...one, who: address(one.who) }));
  const tender = row.tender ? tenderOf(row.tender) : undefined;
  const lots = bid.lots.map(
    (number): RoomLot => tender?.lots.find((lot) => lot.number === number) ?? { number },
  );
  const terms = { form: bid.form, lots: bid.lots, parts };
  return {
    id: text(tie, 'id'),
    slug: text(tie, 'slug'),
    name: text(tie, 'name'),
    summary: optional(tie, 'bidMessage'),
    fictitious: tie['fictitious'] === true,
    state: bid.state,
    form: bid.form,
    leadSolidary: bid.leadSolidary,
    lots,
    needs: bid.needs,
    members: members.map((one) => memberWithTerms(terms, memberOf(one))),
    parts: parts.filter((one) => members.some(({ actor }) => text(actor, 'slug') === one.who)),
    papers: bid.papers.map((one) => (one.who === undefined ? one : { ...one, who: address(one.who) })),
    tender,
    result: bid.result,
    others: (row.others ?? []).map(otherGroup),
    atDeadline: row.atDeadline ? idsAtDeadline(row.atDeadline, members) : undefined,
    begun: optional(tie, 'since')?.slice(0, 10) ?? optional(tie, 'knownSince'),
  };
}

const text = (of: Plain, name: string) => String(of[name]);
const optional = (of: Plain, name: string): string | undefined =>
  of[name] === undefined || of[name] === null ? undefined : String(of[name]);

const number = (of: Plain, name: string): number | undefined =>
  typeof of[name] === 'number' ? of[name] : undefined;

function memberOf({
  actor,
  role,
  share,
  answer,
  reachable,
}: MemberRow): Omit<RoomMember, 'terms' | 'standing'> {
  return {
    id: text(actor, 'id'),
    key: text(actor, 'slug'),
    name: text(actor, 'name'),
    role: role as RoleCode,
    share: share ?? undefined,
    answer: answer ? answerOf(answer) : undefined,
    reachable,
    approvals: JSON.parse(optional(actor, 'approvalsAsJson') ?? '[]') as HeldApproval[],
    ess: (optional(actor, 'ess') ?? 'UNKNOWN') as RoomMember['ess'],
  };
}

function answerOf({
  stance,
  on,
  why,
  role,
  share,
  lots,
  form,
}: NonNullable<MemberRow['answer']>): RoomAnswer {
  return {
    stance: stance as StanceCode,
    on,
    why: why ?? undefined,
    role: role as RoleCode | null,
    share,
    lots,
    form: form as BidFormCode | null,
  };
}

function tenderOf(call: Plain): RoomTender {
  const lots = JSON.parse(text(call, 'lotsAsJson')) as Lot[];
  return {
    slug: text(call, 'slug'),
    name: text(call, 'name'),
    nature: text(call, 'nature') as TenderNatureCode,
    buyerName: text(call, 'buyerName'),
    url: optional(call, 'url'),
    contract: optional(call, 'contract'),
    buyerLevel: optional(call, 'buyerLevel'),
    procedure: optional(call, 'procedure'),
    socialServices: call['socialServices'] === true,
    publishedOn: optional(call, 'publishedOn'),
    value: number(call, 'value'),
    months: number(call, 'months'),
    deadline: optional(call, 'deadline'),
    deadlineAt: optional(call, 'deadlineAt'),
    timeZone: text(call, 'timeZone'),
    aloneAndInGroup: text(call, 'aloneAndInGroup') as GroupRuleCode,
    severalGroups: text(call, 'severalGroups') as GroupRuleCode,
    mostLotsBid: number(call, 'mostLotsBid'),
    mostLotsWon: number(call, 'mostLotsWon'),
    lots: lots.map((lot) => ({
      number: lot.number,
      title: lot.title,
      value: lot.value,
      months: lot.months,
      reservation: lot.reservation,
      form: lot.form,
      leastTurnover: lot.leastTurnover,
    })),
  };
}

function otherGroup({ slug, name, bid, members }: RoomRow['others'][number]): OtherGroup {
  const { lots } = JSON.parse(bid) as Bid;
  return { slug, name, lots, members: members.map(({ id, role }) => ({ id, role: role as RoleCode })) };
}

/** Ids of the members of then; one who has left since is told by its key, which is nobody's id. */
function idsAtDeadline(json: string, members: readonly MemberRow[]): string[] {
  const before = JSON.parse(json) as BidTie;
  const ids = new Map(members.flatMap(({ actor, keys }) => keys.map((key) => [key, text(actor, 'id')])));
  return before.participants.filter((one) => one.role !== 'CLIENT').map((one) => ids.get(one.who) ?? one.who);
}
