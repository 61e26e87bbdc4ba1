import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { problem, type Problem } from '../../platform/graphql/problem.model';

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
      own.includes(one) ? { ...one, answers: [...one.answers, answer] } : one,
    ),
  });
  if (answered.success) return { tie: answered.data, problems: [] };
  const field = String(answered.error.issues[0]?.path.at(-1) ?? 'since');
  return {
    problems: problem('INVALID_INPUT', field, { detail: answered.error.issues[0]?.message ?? field }),
  };
}
