import type { FirmRow } from './notices.repository';

/** An actor of the graph behind a number of the register. */
export interface Firm {
  readonly key: string;
  readonly name: string;
  readonly readers: readonly string[];
}

/** Finds actors by their SIRET; by the SIREN alone only where that leaves no choice. */
export class Firms {
  private readonly bySiren = new Map<string, FirmRow[]>();

  constructor(rows: readonly FirmRow[]) {
    for (const row of rows) this.bySiren.set(row.siren, [...(this.bySiren.get(row.siren) ?? []), row]);
  }

  of(siret: string | undefined): Firm | undefined {
    if (!siret) return undefined;
    const rows = this.bySiren.get(siret.slice(0, 9)) ?? [];
    const exact = rows.filter((row) => row.scheme === 'SIRET' && row.value === siret);
    const candidates = exact.length > 0 ? exact : rows;
    const keys = new Set(candidates.map((row) => row.key));
    const [row] = candidates;
    return keys.size === 1 ? row : undefined;
  }
}
