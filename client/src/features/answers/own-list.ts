import type { StanceCode } from '@maillage/graph-schema/vocabulary';

interface Answerable {
  readonly participations: readonly {
    readonly stance: StanceCode;
    readonly party: { readonly id: string };
  }[];
}

/** What a tie says of a structure. */
export function ownOf<T extends Answerable>(tie: T, actor: string): T['participations'][number] | undefined {
  return tie.participations.find(({ party }) => party.id === actor);
}

/** The list that a tie of a structure stands in, by what the structure says of it. */
export function listOf(tie: Answerable, actor: string): 'AWAITING' | 'CONFIRMED' | 'CONTESTED' {
  const stance = ownOf(tie, actor)?.stance;
  return stance === 'CONFIRMED' || stance === 'CONTESTED' ? stance : 'AWAITING';
}
