interface AskingLot {
  /** Euros before tax. */
  readonly value?: number | null | undefined;
  /** Least yearly turnover asked of the group, in euros. */
  readonly leastTurnover?: number | null | undefined;
}

/**
 * Yearly turnover that a group must have for its lots, in euros; 0 for none. Each lot asks for itself (R2142-8), and the
 * same turnover serves for each: who has the most that one of them asks has enough.
 */
export function turnoverAsked(lots: readonly AskingLot[]): number {
  return Math.max(0, ...lots.map(({ leastTurnover }) => leastTurnover ?? 0));
}

/** What a lot is worth: where it is the only one of its call, what the call is. */
export function valueOfLot(
  { value }: AskingLot,
  call: { readonly value?: number | null | undefined; readonly lots: readonly unknown[] },
): number | undefined {
  return value ?? (call.lots.length === 1 ? call.value : undefined) ?? undefined;
}

/** Above so many times the value, a yearly turnover asked for is to be questioned (R2142-7). */
const MOST_TIMES = 1.5;

/** What is to be said of a yearly turnover asked for something of a value. */
export function turnoverFinding(
  asked: number,
  value: number | null | undefined,
): 'WITHIN' | 'OVER' | 'VALUE_UNKNOWN' {
  if (value === null || value === undefined || value <= 0) return 'VALUE_UNKNOWN';
  return asked > MOST_TIMES * value ? 'OVER' : 'WITHIN';
}
