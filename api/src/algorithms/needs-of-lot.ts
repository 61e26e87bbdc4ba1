/** What a lot of a call for tenders says of itself. */
export interface LotAsking {
  readonly number: string;
  readonly cpv: readonly string[];
  readonly needs: readonly {
    readonly label: string;
    readonly cpv?: string;
    readonly tags: readonly string[];
  }[];
}

/** A competence that a lot asks for. */
export interface AskedNeed {
  /** Number of the lot. */
  readonly lot: string;
  /** In words; null where nobody has said it and the code alone is known. */
  readonly label: string | null;
  readonly cpv: string | null;
  readonly tags: readonly string[];
  /** Whether it only follows from the codes of the notice. */
  readonly implied: boolean;
}

/**
 * What a lot needs: what somebody said it does, else each of its codes, else each code of the whole call. A notice
 * that was imported names codes and nothing more.
 */
export function needsOfLot(lot: LotAsking, codesOfCall: readonly string[]): AskedNeed[] {
  if (lot.needs.length > 0)
    return lot.needs.map(({ label, cpv = null, tags }) => ({
      lot: lot.number,
      label,
      cpv,
      tags,
      implied: false,
    }));
  const codes = lot.cpv.length > 0 ? lot.cpv : codesOfCall;
  return [...new Set(codes)].map((cpv) => ({ lot: lot.number, label: null, cpv, tags: [], implied: true }));
}
