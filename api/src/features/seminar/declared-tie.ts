import { tieRecord, type RecordOf } from '@maillage/graph-schema/records';
import { cooperationKinds } from '@maillage/graph-schema/vocabulary';
import type { ViewerSeat } from '../../platform/access/viewer';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { keyOfName, type CurrentRecord } from '../editing';

type Tie = RecordOf<'ties'>;

/** What a structure tells of a cooperation: with whom, on what, since when. */
export interface SeatTie {
  readonly partner: string;
  readonly kind: string;
  readonly name?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly since?: string | null | undefined;
}

export interface SeatGround {
  readonly own: CurrentRecord;
  readonly partner: CurrentRecord;
  readonly pole: CurrentRecord;
  readonly seat: ViewerSeat;
  /** End of the key, the same whenever the same is sent. */
  readonly end: string;
  readonly now: Date;
}

const LONGEST_NAME = 200;

/** The tie, confirmed by who declares it; the other is to answer. Shown to whom both are shown. */
export function declaredTie(
  { kind: code, name: words, role, since }: SeatTie,
  { own, partner, pole, seat, end, now }: SeatGround,
): { tie?: Tie; problems: Problem[] } {
  const kind = cooperationKinds.find((one) => one.code === code);
  if (!kind) return { problems: problem('INVALID_INPUT', 'kind', { detail: code }) };
  if (own.id === partner.id) return { problems: problem('NOT_FOUND', 'with') };
  if (words && words.length > LONGEST_NAME)
    return { problems: problem('TEXT_TOO_LONG', 'name', { max: LONGEST_NAME }) };
  const known: readonly string[] = kind.roles;
  if (role && !known.includes(role)) return { problems: problem('INVALID_INPUT', 'role', { detail: role }) };
  const usual = known.includes('PARTNER') ? 'PARTNER' : known[0];
  const name = words || `${kind.label.fr} : ${nameOf(own)} et ${nameOf(partner)}`;
  const readers = readersOf(own).filter((token) => readersOf(partner).includes(token));
  const told = tieRecord.safeParse({
    key: `${keyOfName(name).slice(0, 50).replace(/-+$/, '')}-${end}`,
    kind: kind.code,
    name,
    pole: pole.key,
    readers: readers.length > 0 ? readers : [`pole:${seat.pole.key}`],
    fictitious: [own, partner, pole].some((one) => one.record['fictitious']),
    ...(since ? { since } : {}),
    event: seat.event,
    participants: [
      {
        who: own.key,
        role: role ?? usual,
        answers: [
          { stance: 'CONFIRMED', on: now.toISOString(), by: `seminar:${seat.code}`, event: seat.event },
        ],
      },
      { who: partner.key, role: counterpart(kind.directed, role) ?? usual },
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
