import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { approvals, termOf, type BidFormCode } from '@maillage/graph-schema/vocabulary';
import { equalShares, missingShare } from '../../../algorithms/shares';
import { problem, type Problem } from '../../../platform/graphql/problem.model';
import { keyOfName } from '../../editing';
import { settled, type Bid, type BidTie } from './bid-record';
import { FEWEST, MOST } from './change-bid';
import { proposedPapers } from './proposed-papers';
import { dayOfStep } from './timeline';

type Actor = RecordOf<'actors'>;
type Tender = RecordOf<'tenders'>;

/** A member as it is proposed. */
interface ProposedMember {
  readonly actor: Actor;
  /** Per cent. Where not every member has one, all have the same. */
  readonly share?: number | undefined;
  /** Numbers of the lots in which it is to have a part. */
  readonly lots: readonly string[];
  /** What it is to do there. */
  readonly task?: string | undefined;
}

export interface Proposal {
  readonly name?: string | undefined;
  /** What the invited read first. */
  readonly message?: string | undefined;
  readonly pole: string;
  readonly tender?: Tender | undefined;
  readonly lots: readonly string[];
  readonly needs: Bid['needs'];
  readonly members: readonly ProposedMember[];
  /** Key of the lead. */
  readonly lead: string;
  readonly form: BidFormCode;
  readonly leadSolidary: boolean;
  /** End of the key, the same whenever the same is sent. */
  readonly end: string;
  /** ISO day, on the buyer's calendar. */
  readonly today: string;
}

const LONGEST_NAME = 200;

/** The record of a group as it is proposed: gathering, with shares that make 100 % and the usual papers. */
export function proposedBid(asked: Proposal): { tie?: BidTie; problems: Problem[] } {
  const { members, tender, lead } = asked;
  const keys = members.map(({ actor }) => actor.key);
  if (members.length < FEWEST || members.length > MOST || new Set(keys).size < keys.length)
    return { problems: problem('BID_MEMBERS', 'members', { min: FEWEST, max: MOST }) };
  if (!keys.includes(lead)) return { problems: problem('NOT_FOUND', 'lead') };
  const lots = lotsOf(asked);
  const known = tender?.lots.map((one) => one.number);
  const chosen = members.flatMap((one) => one.lots);
  if ((known && lots.some((lot) => !known.includes(lot))) || chosen.some((lot) => !lots.includes(lot)))
    return { problems: problem('NOT_FOUND', 'lots') };
  const name = (asked.name ?? nameOf(asked, lots)).slice(0, LONGEST_NAME);
  const read = tieRecord.safeParse({
    key: `${keyOfName(name).slice(0, 50).replace(/-+$/, '')}-${asked.end}`,
    kind: 'JOINT_BID',
    name,
    ...(asked.message ? { summary: asked.message } : {}),
    pole: asked.pole,
    fictitious: members.some(({ actor }) => actor.fictitious) || (tender?.fictitious ?? false),
    since: asked.today,
    participants: sharesOf(members).map(({ who, share }) => ({
      who,
      role: who === lead ? 'LEAD' : 'PARTNER',
      share,
    })),
    bid: {
      ...(tender ? { tender: tender.key } : {}),
      lots,
      needs: asked.needs,
      form: asked.form,
      leadSolidary: asked.leadSolidary,
      parts: partsOf(members, lots),
      papers: papersOf(asked, lots),
    },
  });
  if (read.success) return { tie: settled(read.data as BidTie), problems: [] };
  const [issue] = read.error.issues;
  return {
    problems: problem('INVALID_INPUT', issue?.path.join('.') ?? '', { detail: issue?.message ?? '' }),
  };
}

/** A bid without a call, or for a call of one lot, is for that one. */
function lotsOf({ lots, tender }: Proposal): string[] {
  if (lots.length > 0) return [...new Set(lots)];
  const [only, second] = tender?.lots ?? [];
  return [only && !second ? only.number : '1'];
}

function nameOf({ tender, needs }: Proposal, lots: readonly string[]): string {
  const isDivided = (tender?.lots.length ?? 0) > 1;
  const what = tender?.name ?? needs[0]?.label ?? 'réponse commune';
  return `Groupement : ${what}${isDivided ? ` (lot ${lots.join(', ')})` : ''}`;
}

function sharesOf(members: readonly ProposedMember[]): { who: string; share?: number }[] {
  const given = members.map(({ actor, share }) => ({
    who: actor.key,
    ...(share === undefined ? {} : { share }),
  }));
  return missingShare(given) === 0 ? given : equalShares(given);
}

/** Who is named with lots has a part in each; where there is one lot only, everybody has one in it. */
function partsOf(members: readonly ProposedMember[], lots: readonly string[]): Bid['parts'] {
  return members.flatMap(({ actor, lots: own, task }) =>
    (own.length > 0 ? own : lots.length === 1 ? lots : []).map((lot) => ({
      who: actor.key,
      lot,
      ...(task ? { task } : {}),
    })),
  );
}

function papersOf({ members, tender, lead, today }: Proposal, lots: readonly string[]): Bid['papers'] {
  const reserved = (tender?.lots ?? []).flatMap((lot) =>
    lots.includes(lot.number) && lot.reservation ? [lot.reservation] : [],
  );
  const opens = (code: string) => termOf(approvals, code).reservations as readonly string[];
  const order = [...members].sort((a, b) => Number(b.actor.key === lead) - Number(a.actor.key === lead));
  const deadline = tender?.deadline?.slice(0, 10);
  return proposedPapers({
    members: order.map(({ actor }) => actor.key),
    lead,
    isPublic: tender?.nature === 'PUBLIC',
    approved: order
      .filter(({ actor }) =>
        actor.approvals.some((one) => reserved.some((lot) => opens(one.code).includes(lot))),
      )
      .map(({ actor }) => actor.key),
    due: deadline && deadline > today ? dayOfStep('PAPERS', deadline, today) : undefined,
  });
}
