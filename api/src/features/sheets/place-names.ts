import { foldText } from '../../algorithms/search-keys';
import { told, type SheetProblem } from '../../algorithms/sheets/draft';
import type { TerritoryRow } from './sheets.repository';

/** Of two territories of one name the nearer to the ground is meant. */
const levels = ['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION'];

/** Finds territories by what a sheet writes: a code, a name, a name after its postcode. */
export class PlaceNames {
  private readonly byName = new Map<string, TerritoryRow[]>();
  private readonly byCode = new Map<string, TerritoryRow[]>();

  private readonly names: ReadonlyMap<string, string>;

  constructor(rows: readonly TerritoryRow[]) {
    this.names = new Map(rows.map((row) => [row.key, row.name]));
    for (const row of rows) {
      put(this.byName, foldText(row.name), row);
      put(this.byCode, row.code, row);
    }
  }

  /** What a territory is called, by its key. */
  nameOf(key: string): string {
    return this.names.get(key) ?? key;
  }

  of(written: string): { readonly key: string; readonly read?: string } | { readonly problem: SheetProblem } {
    const text = written.trim();
    const name = text.replace(/^\d{5}\s+/, '').replace(/\s*\(?\d{5}\)?$/, '') || text;
    const found =
      this.byCode.get(text.toUpperCase()) ??
      this.byName.get(foldText(name)) ??
      this.beginning(foldText(name));
    const nearest = levels
      .map((level) => found.filter((one) => one.level === level))
      .find((some) => some.length > 0);
    const [only, ...further] = nearest ?? found;
    if (!only) return { problem: told('TERRITORY_NOT_KNOWN', { value: text }) };
    if (further.length > 0) return { problem: told('SEVERAL_TERRITORIES', { value: text }) };
    return foldText(only.name).startsWith(`${foldText(name)} `)
      ? { key: only.key, read: only.name }
      : { key: only.key };
  }

  /** « Ramonville » for Ramonville-Saint-Agne: municipalities alone, of which the first word is often enough. */
  private beginning(name: string): TerritoryRow[] {
    if (name.length < 4) return [];
    return [...this.byName].flatMap(([known, rows]) =>
      known.startsWith(`${name} `) ? rows.filter((row) => row.level === 'COMMUNE') : [],
    );
  }
}

function put(map: Map<string, TerritoryRow[]>, key: string, row: TerritoryRow): void {
  map.set(key, [...(map.get(key) ?? []), row]);
}
