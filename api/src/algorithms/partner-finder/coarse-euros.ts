/** Steps within each power of ten. Between two of them turnovers are not told apart. */
const STEPS = [1, 1.5, 2, 3, 5, 7];

function stepsAround(euros: number): number[] {
  const power = 10 ** Math.floor(Math.log10(euros));
  return [...STEPS, 10].map((step) => Math.round(step * power));
}

/** The largest coarse amount that is not above this one; 0 below one euro. */
export function coarseDown(euros: number): number {
  if (!(euros >= 1)) return 0;
  return (
    stepsAround(euros)
      .filter((step) => step <= euros)
      .at(-1) ?? 0
  );
}

/** The smallest coarse amount that is not below this one; 0 for nothing. */
export function coarseUp(euros: number): number {
  if (!(euros > 0)) return 0;
  if (euros <= 1) return 1;
  return stepsAround(euros).find((step) => step >= euros) ?? Infinity;
}
