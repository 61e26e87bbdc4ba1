/** What is on paper goes on to others: sums that they are not told stay on the screen. */
export function onPaper(isTold: boolean): 'no' | undefined {
  return isTold ? undefined : 'no';
}

interface Countable {
  /** Of a sum of members' figures alone, and of all that was published as a page. */
  readonly figureCount?: number | null;
  /** Of a count of projects. */
  readonly projects?: readonly string[] | null;
  readonly withheld: string | null;
  readonly hidden: string | null;
}

/**
 * Whether the numbers beside a value go with it where the value itself does not. How many members answered is told to
 * everybody; how many projects there are, or how many of how many, is what is kept back.
 */
export function isCountTold({ figureCount, projects, withheld, hidden }: Countable): boolean {
  return typeof figureCount === 'number' || !projects || (withheld ?? hidden) === null;
}
