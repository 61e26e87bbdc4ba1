/** The seat that this telephone has: kept, so that a page that is closed and opened again is still at the session. */
export interface KeptSeat {
  readonly token: string;
  /** The code that it came in with: the same card again is the same seat. */
  readonly code: string;
}

const KEY = 'maillage.seat';

export function keptSeat(): KeptSeat | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptSeat | null;
    return kept ?? undefined;
  } catch {
    return undefined; // Storage can be forbidden: the seat then lasts as long as the page.
  }
}

export function keepSeat(seat: KeptSeat | undefined): void {
  try {
    if (seat) localStorage.setItem(KEY, JSON.stringify(seat));
    else localStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}
