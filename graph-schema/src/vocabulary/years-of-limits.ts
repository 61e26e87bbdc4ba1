/** The EDTF dates from and until which a territory has its limits. */
interface Limits {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** The year with which an EDTF date begins or ends; nothing where it is open or unknown. */
function yearIn(edtf: string | null | undefined): number | null {
  const found = /\d{4}/.exec(edtf ?? '');
  return found ? Number(found[0]) : null;
}

/** Whether a territory had its limits of now in a year: the Région of 2016 is none of those before. */
export function existsIn({ since, until }: Limits, year: number): boolean {
  const from = yearIn(since);
  const to = until === '..' ? null : yearIn(until);
  return (from === null || from <= year) && (to === null || to >= year);
}
