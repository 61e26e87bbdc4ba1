/**
 * Year of an ISO day; null where the day is that of an open beginning or end, which comes before or after all others.
 */
export function yearOfDay(day: string | undefined): number | null {
  const year = Number(day?.slice(0, 4));
  return Number.isInteger(year) && year >= 1000 && year < 9999 ? year : null;
}

/** Things by what a function says of each, in the order of first meeting. */
export function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Years first to last, what has none at the beginning. */
export function inOrder<T extends { readonly year: number | null }>(readings: readonly T[]): T[] {
  return [...readings].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
