/** The codes of a session, by structure: the server tells them once, and this device keeps them until the end. */
export type Codes = Readonly<Record<string, string>>;

interface GivenCode {
  readonly code: string;
  readonly structure: { readonly id: string };
}

const keyOf = (seminar: string) => `maillage.seance.${seminar}`;

export function keptCodes(seminar: string): Codes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(seminar)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Codes) : {};
  } catch {
    return {}; // Storage can be forbidden: codes are then given anew for each printing.
  }
}

export function keepCodes(seminar: string, given: readonly GivenCode[]): Codes {
  const codes = {
    ...keptCodes(seminar),
    ...Object.fromEntries(given.map(({ code, structure }) => [structure.id, code])),
  };
  try {
    localStorage.setItem(keyOf(seminar), JSON.stringify(codes));
  } catch {
    // See above.
  }
  return codes;
}

/** Codes of a session that is over are of no use to anybody. */
export function forgetCodes(seminar: string): void {
  try {
    localStorage.removeItem(keyOf(seminar));
  } catch {
    // See above.
  }
}

/** Where a code is typed, as one reads it out. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** What a camera reads: the code stands after the #, which no browser sends and so no log writes. */
export function cameraAddress(address: string, code: string): string {
  return `${address}#${code}`;
}

/** Whether telephones come to that address: to that of this very machine they do not. */
export function isWithinReach(address: string): boolean {
  return !/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address);
}
