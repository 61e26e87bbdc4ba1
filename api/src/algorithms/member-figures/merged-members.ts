import type { PublishedMeasure } from './decide';

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
  return published.map(({ measure, told }) => ({
    told,
    measure: {
      ...measure,
      contributors: measure.contributors.map((one) => ({
        ...one,
        member: keptOf.get(one.member) ?? one.member,
      })),
    },
  }));
}
