/**
 * For each place the first one that is in the same groups: whoever counts by these, counts as many sorts as there are
 * groups, and no more.
 */
export function standIns(
  places: Iterable<string>,
  keysOf: (stand: readonly string[]) => readonly string[],
): Record<string, string> {
  const firstOf = new Map<string, string>();
  const found: Record<string, string> = {};
  for (const place of places) {
    const groups = keysOf([place]).join('\n');
    const first = firstOf.get(groups) ?? place;
    firstOf.set(groups, first);
    found[place] = first;
  }
  return found;
}
