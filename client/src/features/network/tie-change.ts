import type { Term } from '@maillage/graph-schema/vocabulary';
import { onDay, type TieData } from './network-data';

/** Two days that are compared, the earlier one first. */
export interface Comparison {
  readonly first: string;
  readonly last: string;
}

/** What became of a tie between two days. */
export const tieChanges = [
  {
    code: 'GAINED',
    label: { fr: 'Gagné', en: 'Gained' },
    definition: {
      fr: 'Pas encore à la première date, peut-être ou sûrement à la seconde.',
      en: 'Not yet at the first date, possibly or surely at the second.',
    },
  },
  {
    code: 'KEPT',
    label: { fr: 'Conservé', en: 'Kept' },
    definition: { fr: 'Peut-être ou sûrement aux deux dates.', en: 'Possibly or surely at both dates.' },
  },
  {
    code: 'LOST',
    label: { fr: 'Perdu', en: 'Lost' },
    definition: {
      fr: 'Peut-être ou sûrement à la première date, plus à la seconde.',
      en: 'Possibly or surely at the first date, no more at the second.',
    },
  },
] as const satisfies readonly Term[];

export type TieChange = (typeof tieChanges)[number]['code'];

/** The two days in their order; null where one of them is missing or both are the same. */
export function comparisonOf(one: string | null, other: string | null): Comparison | null {
  if (!one || !other || one === other) return null;
  return one < other ? { first: one, last: other } : { first: other, last: one };
}

/**
 * What became of a tie between two days; null where it was going on at neither. A tie that nobody dates was possibly
 * always there, and so is kept.
 */
export function changeOf(tie: Pick<TieData, 'span'>, { first, last }: Comparison): TieChange | null {
  const before = onDay(tie, first) !== 'OUTSIDE';
  const after = onDay(tie, last) !== 'OUTSIDE';
  if (before) return after ? 'KEPT' : 'LOST';
  return after ? 'GAINED' : null;
}

/** How many ties were gained, kept and lost. */
export function countChanges(
  ties: readonly TieData[],
  comparison: Comparison,
): Readonly<Record<TieChange, number>> {
  const counts = { GAINED: 0, KEPT: 0, LOST: 0 };
  for (const tie of ties) {
    const change = changeOf(tie, comparison);
    if (change) counts[change] += 1;
  }
  return counts;
}
