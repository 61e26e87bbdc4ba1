/** Between which two amounts a figure lies; up to `Infinity` where it is not known. */
export interface CoarseEuros {
  readonly least: number;
  readonly most: number;
}

/**
 * Steps within each power of ten. Who knows between which two a figure lies can name none that is surely nearer to it
 * than a third: twice the 15 % of the rules of secrecy (DOMAIN.md §6).
 */
const STEPS = [1, 2, 5, 10];

/** Figures below are not told apart. */
const SMALLEST = 10_000;

/** Of what somebody keeps to itself, as much as is looked at. */
export function coarseEuros(euros: number): CoarseEuros {
  if (!(euros >= SMALLEST)) return { least: 0, most: SMALLEST };
  let power = SMALLEST;
  while (10 * power <= euros) power *= 10;
  const above = STEPS.findIndex((step) => step * power > euros);
  return { least: (STEPS[above - 1] ?? 1) * power, most: (STEPS[above] ?? 10) * power };
}
