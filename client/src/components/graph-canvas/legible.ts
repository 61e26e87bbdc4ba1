/** Names are no smaller than this part of their size on the sheet, unless they would be huge on it. */
const LEAST = 0.88;
const MOST = 2.5;
/** Groups have room for names that are a little larger. */
const MOST_IN_GROUPS = 1.5;

/**
 * How much larger names are drawn than the sheet, which is seen at a zoom: in quarters, for each is another choice of
 * names.
 */
export function magnificationAt(zoom: number, groups = 0): number {
  const needed = Math.ceil((4 * LEAST) / zoom - 0.1) / 4;
  return Math.max(1, Math.min(needed, groups ? MOST_IN_GROUPS : MOST));
}
