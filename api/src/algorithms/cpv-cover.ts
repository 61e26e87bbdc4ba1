import { foldText } from './search-keys';

/** What is asked or offered: a code of the Common Procurement Vocabulary, free tags, or both. */
export interface Coded {
  /** 8 digits; trailing zeros make a wide code. */
  readonly cpv?: string | null | undefined;
  readonly tags: readonly string[];
}

/** The digits of a code that say something: `90910000` is `9091`, `30000000` is `30` (divisions have two). */
export function cpvStem(code: string): string {
  const stem = code.replace(/0+$/, '');
  return stem.length < 2 ? code.slice(0, 2) : stem;
}

/** Whether one code is the other, or holds it. */
export function cpvRelated(one: string, other: string): boolean {
  const [a, b] = [cpvStem(one), cpvStem(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** A competence or a need made ready to be compared many times. */
export interface Comparable {
  readonly stem: string | undefined;
  readonly tags: ReadonlySet<string>;
}

export function comparable({ cpv, tags }: Coded): Comparable {
  return { stem: cpv ? cpvStem(cpv) : undefined, tags: new Set(tags.map(foldText).filter(Boolean)) };
}

/**
 * Whether a competence covers a need: the code of one is an ancestor of the other's (a cleaner of windows can be
 * asked for cleaning, whoever cleans can be asked for windows), or they share a tag, accents and case aside.
 */
export function covers(competence: Comparable, need: Comparable): boolean {
  const { stem } = competence;
  if (stem && need.stem && (stem.startsWith(need.stem) || need.stem.startsWith(stem))) return true;
  for (const tag of need.tags) if (competence.tags.has(tag)) return true;
  return false;
}
