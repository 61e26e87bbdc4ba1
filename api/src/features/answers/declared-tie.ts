import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { cooperationKinds } from '@maillage/graph-schema/vocabulary';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { keyOfName, type CurrentRecord } from '../editing';

type Tie = RecordOf<'ties'>;
type GivenAnswer = Tie['participants'][number]['answers'][number];

/** What a structure tells of a cooperation of its own. */
export interface ToldTie {
  readonly kind: string;
  readonly name?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

export interface ToldGround {
  readonly own: CurrentRecord;
  readonly others: readonly CurrentRecord[];
  readonly pole: CurrentRecord;
  /** End of the key, the same whenever the same is sent. */
  readonly end: string;
  /** What the one that declares it says with it. */
  readonly answer: GivenAnswer;
  /** Key of the event at which it is said. */
  readonly event?: string;
}

const LONGEST_NAME = 200;

/** The tie, confirmed by who declares it; the others are to answer. Shown to whom all of them are shown. */
export function declaredTie(
  { kind: code, name: words, role, since, until }: ToldTie,
  { own, others, pole, end, answer, event }: ToldGround,
): { tie?: Tie; problems: Problem[] } {
  const kind = cooperationKinds.find((one) => one.code === code);
  if (!kind) return { problems: problem('INVALID_INPUT', 'kind', { detail: code }) };
  if (others.length === 0 || others.some((one) => one.id === own.id))
    return { problems: problem('NOT_FOUND', 'with') };
  if (words && words.length > LONGEST_NAME)
    return { problems: problem('TEXT_TOO_LONG', 'name', { max: LONGEST_NAME }) };
  const known: readonly string[] = kind.roles;
  if (role && !known.includes(role)) return { problems: problem('INVALID_INPUT', 'role', { detail: role }) };
  const usual = known.includes('PARTNER') ? 'PARTNER' : known[0];
  const name =
    words || `${kind.label.fr} : ${new Intl.ListFormat('fr').format([own, ...others].map(nameOf))}`;
  const readers = readersOf(own).filter((token) => others.every((one) => readersOf(one).includes(token)));
  const told = tieRecord.safeParse({
    key: `${keyOfName(name).slice(0, 50).replace(/-+$/, '')}-${end}`,
    kind: kind.code,
    name,
    pole: pole.key,
    readers: readers.length > 0 ? readers : [`pole:${pole.key}`],
    fictitious: [own, ...others, pole].some((one) => one.record['fictitious']),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(event ? { event } : {}),
    participants: [
      { who: own.key, role: role ?? usual, answers: [answer] },
      ...others.map(({ key }) => ({ who: key, role: counterpart(kind.directed, role) ?? usual })),
    ],
  });
  if (told.success) return { tie: told.data, problems: [] };
  const field = String(told.error.issues[0]?.path[0] ?? 'since');
  return { problems: problem('INVALID_INPUT', field, { detail: told.error.issues[0]?.message ?? field }) };
}

/** Who buys has a provider, and the other way round. */
function counterpart(
  directed: readonly (readonly [string, string])[],
  role: string | null | undefined,
): string | undefined {
  return directed.flatMap(([from, to]) => (role === from ? [to] : role === to ? [from] : []))[0];
}

function nameOf({ record, key }: CurrentRecord): string {
  return typeof record['name'] === 'string' ? record['name'] : key;
}

function readersOf({ record }: CurrentRecord): readonly string[] {
  return record['readers'] as readonly string[];
}
