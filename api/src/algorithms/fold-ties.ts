import { tieKinds } from '@maillage/graph-schema/vocabulary';

/** One participant of a tie, as folding needs it. */
export interface FoldParticipant {
  readonly nodeId: string;
  readonly role: string;
  readonly stance: string;
  /** Whether it can answer for itself: actors do; places, poles, bodies and persons do not. */
  readonly answers: boolean;
}

export interface FoldTie {
  readonly id: string;
  readonly kind: string;
  /** How many distinct parties it relates, be they in the picture or not. */
  readonly size: number;
  readonly participants: readonly FoldParticipant[];
}

type PairDirection = 'NONE' | 'FORWARD' | 'BACKWARD' | 'BOTH';

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly tieId: string;
  readonly kind: string;
  readonly stance: string;
  /** 1/(k−1) for a tie of k participants (Newman 2001). */
  readonly weight: number;
  readonly direction: PairDirection;
}

/** Above so many participants a tie is not folded: 37 members would be 666 pairs. */
export const FOLD_LIMIT = 12;

/**
 * Ties seen two by two. A pair is contested if either participation is, confirmed if both are, else declared;
 * its direction comes from the roles. A participant who stands twice in a tie makes no pair with itself.
 */
export function foldTies(ties: readonly FoldTie[], limit = FOLD_LIMIT): Pair[] {
  return ties.flatMap((tie) => {
    const parties = [...participationsByParty(tie)];
    if (tie.size < 2 || tie.size > limit) return [];
    return parties.flatMap(([from, a], index) =>
      parties.slice(index + 1).map(([to, b]) => ({
        from,
        to,
        tieId: tie.id,
        kind: tie.kind,
        stance: jointStance([...a, ...b]),
        weight: 1 / (tie.size - 1),
        direction: direction(tie.kind, a, b),
      })),
    );
  });
}

function participationsByParty({ participants }: FoldTie): Map<string, FoldParticipant[]> {
  const parties = new Map<string, FoldParticipant[]>();
  for (const one of participants) parties.set(one.nodeId, [...(parties.get(one.nodeId) ?? []), one]);
  return parties;
}

/** Stance of what several participations make together; who cannot answer does not stand in the way. */
export function jointStance(participants: readonly FoldParticipant[]): string {
  if (participants.some((one) => one.stance === 'CONTESTED')) return 'CONTESTED';
  const answering = participants.filter((one) => one.answers);
  const confirmed = answering.length > 0 && answering.every((one) => one.stance === 'CONFIRMED');
  return confirmed ? 'CONFIRMED' : 'DECLARED';
}

function direction(
  kind: string,
  a: readonly FoldParticipant[],
  b: readonly FoldParticipant[],
): PairDirection {
  const directed: readonly (readonly [string, string])[] =
    tieKinds.find((one) => one.code === kind)?.directed ?? [];
  const leads = (from: readonly FoldParticipant[], to: readonly FoldParticipant[]) =>
    directed.some(
      ([first, second]) => from.some((one) => one.role === first) && to.some((one) => one.role === second),
    );
  const forward = leads(a, b);
  const backward = leads(b, a);
  if (forward && backward) return 'BOTH';
  if (forward) return 'FORWARD';
  return backward ? 'BACKWARD' : 'NONE';
}
