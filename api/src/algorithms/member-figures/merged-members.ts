import type { PublishedMeasure } from './decided';

/**
 * What was published of members of which some have become one since, with each called by what it is now: a value that
 * somebody is known to have added to an earlier sum is no further unknown in a later one.
 *
 * @param keptOf id of what each absorbed member is now, by its own id
 */
export function asMerged(
  published: readonly PublishedMeasure[],
  keptOf: ReadonlyMap<string, string>,
): PublishedMeasure[] {
  if (keptOf.size === 0) return [...published];
  const asNow = <T extends { readonly member: string }>(one: T): T => ({
    ...one,
    member: keptOf.get(one.member) ?? one.member,
  });
  return published.map((one) => ({
    ...one,
    measure: {
      ...one.measure,
      contributors: one.measure.contributors.map(asNow),
      changes: one.measure.changes.map(asNow),
    },
  }));
}
