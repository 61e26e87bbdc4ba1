import { standingOf, termsOf, tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { bidStates, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { lastAnswer } from '../editing';
import { sayingOf } from '../things';

type Tie = RecordOf<'ties'>;

/** Who answers, for which structure. */
export interface Answerer {
  /** Keys of the structure: one that was merged has several. */
  readonly keys: readonly string[];
  /** Opaque id of the account, the link or the code. */
  readonly by: string;
  /** Key of the event at which it is said. */
  readonly event?: string;
}

/** What a structure answers for a tie of its own. */
export interface AskedAnswer {
  readonly tie: string;
  readonly stance: string;
  readonly why?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** In a joint bid: the share, in per cent, and the lots that it would take instead of those proposed. */
  readonly share?: number | null | undefined;
  readonly lots?: readonly string[] | null | undefined;
  /** `sayingOf` the tie as it was read. */
  readonly saying?: string | null | undefined;
}

/** Nobody answers for what it has not read: what is wrong where the tie, as it is kept, says something else by now. */
export function rewrittenSince(kept: Tie, { saying }: AskedAnswer): Problem[] {
  const now = sayingOf(kept);
  return saying && now !== undefined && saying !== now ? problem('TIE_REWRITTEN', 'tie') : [];
}

const LONGEST_WHY = 600;

/** The tie with one more answer on each part that the structure has in it; or what keeps it from answering. */
export function answeredTie(
  tie: Tie,
  asked: AskedAnswer,
  { keys, by, event }: Answerer,
  now: Date,
): { tie?: Tie; problems: Problem[] } {
  const own = tie.participants.filter((one) => keys.includes(one.who));
  if (own.length === 0) return { problems: problem('NOT_YOUR_TIE', 'tie') };
  const { stance, why, role, since, until } = asked;
  if (stance !== 'CONFIRMED' && stance !== 'CONTESTED')
    return { problems: problem('INVALID_INPUT', 'stance', { detail: stance }) };
  if (stance === 'CONTESTED' && !why) return { problems: problem('SAY_WHY', 'why') };
  if (why && why.length > LONGEST_WHY)
    return { problems: problem('TEXT_TOO_LONG', 'why', { max: LONGEST_WHY }) };
  const known = tieKinds.find((kind) => kind.code === tie.kind)?.roles as readonly string[] | undefined;
  if (role && !known?.includes(role)) return { problems: problem('INVALID_INPUT', 'role', { detail: role }) };
  const strange = strangeLot(tie, asked);
  if (strange !== undefined) return { problems: problem('INVALID_INPUT', 'lots', { detail: strange }) };
  const answer = {
    stance,
    on: now.toISOString(),
    by,
    ...(event ? { event } : {}),
    ...(why ? { why } : {}),
    ...(role ? { role } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
  const answered = tieRecord.safeParse({
    ...tie,
    participants: tie.participants.map((one) =>
      own.includes(one)
        ? { ...one, answers: [...one.answers, { ...answer, ...agreedTerms(tie, one, asked) }] }
        : one,
    ),
  });
  if (answered.success) return { tie: settledBid(answered.data), problems: [] };
  const field = String(answered.error.issues[0]?.path.at(-1) ?? 'since');
  return {
    problems: problem('INVALID_INPUT', field, { detail: answered.error.issues[0]?.message ?? field }),
  };
}

/** Whoever says yes to a joint bid says to what: to the terms of today, or to those that it names instead. */
function agreedTerms({ bid }: Tie, participant: Tie['participants'][number], asked: AskedAnswer) {
  if (!bid || asked.stance !== 'CONFIRMED' || participant.role === 'CLIENT') return {};
  const terms = termsOf(bid, participant);
  const share = asked.share ?? terms.share;
  return {
    role: asked.role ?? terms.role,
    ...(share === undefined ? {} : { share }),
    lots: [...(asked.lots ?? terms.lots)],
    form: terms.form,
  };
}

/** A lot that the bid does not answer. */
function strangeLot({ bid }: Tie, { lots }: AskedAnswer): string | undefined {
  return lots?.find((lot) => !bid?.lots.includes(lot));
}

/** A formed group in which somebody no longer agrees is gathering again. */
function settledBid(tie: Tie): Tie {
  const { bid } = tie;
  if (bid?.state !== 'FORMED') return tie;
  const members = tie.participants.filter((one) => one.role !== 'CLIENT');
  if (members.every((one) => standingOf(termsOf(bid, one), lastAnswer(one.answers)) === 'AGREED')) return tie;
  return { ...tie, bid: { ...bid, state: 'GATHERING' }, status: termOf(bidStates, 'GATHERING').status };
}
