import { compareCovers, coverOf, tagKey, tagKeys, type Coded, type Cover } from './cpv-cover';

/** A competence and who has it. */
export interface HeldCompetence extends Coded {
  /** Id of the actor. */
  readonly actor: string;
}

/** Who covers a need best with what. */
export interface Covering<C> {
  readonly competence: C;
  readonly cover: Cover;
}

/**
 * Competences laid out so that a need meets only those that can cover it: those of its division, and those that
 * share a tag. A list of fifty calls asks hundreds of needs of a thousand competences.
 */
export class CompetenceIndex<C extends HeldCompetence> {
  private readonly byDivision = new Map<string, C[]>();
  private readonly byTag = new Map<string, C[]>();

  constructor(competences: readonly C[]) {
    for (const one of competences) {
      if (one.cpv) push(this.byDivision, one.cpv.slice(0, 2), one);
      for (const key of tagKeys(one.tags ?? [])) push(this.byTag, key, one);
    }
  }

  /** The actors that cover a need, each with its best competence, the surest first; equals in the order given. */
  coveringOf(need: Coded): Covering<C>[] {
    const candidates = new Set([
      ...((need.cpv && this.byDivision.get(need.cpv.slice(0, 2))) || []),
      ...(need.tags ?? []).flatMap((tag) => this.byTag.get(tagKey(tag)) ?? []),
    ]);
    const best = new Map<string, Covering<C>>();
    for (const competence of candidates) {
      const cover = coverOf(competence, need);
      const before = best.get(competence.actor);
      if (cover && (!before || compareCovers(cover, before.cover) < 0))
        best.set(competence.actor, { competence, cover });
    }
    return [...best.values()].sort((a, b) => compareCovers(a.cover, b.cover));
  }

  /** Whether anybody covers it. */
  covers(need: Coded): boolean {
    return this.coveringOf(need).length > 0;
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
