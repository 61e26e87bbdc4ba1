/** A row, as far as choosing it goes. */
export interface Choosable {
  readonly key: string;
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  /** Rows of new actors without which it cannot be. */
  readonly needs: readonly string[];
}

/** The keys of those rows of which all that they need is there, or is chosen with them. */
function complete(rows: readonly Choosable[], wanted: Iterable<string>): ReadonlySet<string> {
  const chosen = new Set(wanted);
  const missing = new Set(
    rows.flatMap(({ key, state }) =>
      state === 'REFUSED' || (state === 'NEW' && !chosen.has(key)) ? [key] : [],
    ),
  );
  const byNeed = new Map<string, string[]>();
  for (const { key, needs } of rows)
    for (const need of needs) byNeed.set(need, [...(byNeed.get(need) ?? []), key]);
  const lost = [...missing];
  for (let need = lost.pop(); need !== undefined; need = lost.pop())
    for (const key of byNeed.get(need) ?? []) if (chosen.delete(key)) lost.push(key);
  return chosen;
}

/** What can be chosen, and what is, `without` those that were left out: the rows that need them go with them. */
export function choiceOf(rows: readonly Choosable[], without: ReadonlySet<string>) {
  const choosable = complete(
    rows,
    rows.filter(({ state }) => state === 'NEW' || state === 'CHANGED').map(({ key }) => key),
  );
  const chosen = complete(
    rows,
    [...choosable].filter((key) => !without.has(key)),
  );
  return { choosable, chosen };
}

/** What is left out once a row is chosen, with all that it needs, or no longer is. */
export function toggled(
  rows: readonly Choosable[],
  without: ReadonlySet<string>,
  key: string,
): ReadonlySet<string> {
  const next = new Set(without);
  if (choiceOf(rows, without).chosen.has(key)) return next.add(key);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const wanted = [key];
  const seen = new Set<string>();
  for (let one = wanted.pop(); one !== undefined; one = wanted.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    next.delete(one);
    wanted.push(...(byKey.get(one)?.needs ?? []));
  }
  return next;
}
