/** A cell as it is read: numbers are as such, for who reads them to write. */
export type Cell = string | number;

/** A sheet as it is read: row n of the spreadsheet is `rows[n - 1]`, without the empty cells at its end. */
export interface WorkbookSheet {
  /** Empty where the workbook names none. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether it holds more than is read. */
  readonly cut: boolean;
}

/** Most rows and columns that are read: far above the members of a pole, and below a cell lost at the end of a sheet. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 400;

/** Takes cells in by their place, from zero; what is empty takes none. */
export class Grid {
  readonly rows: Cell[][] = [];
  cut = false;

  put(row: number, column: number, cell: Cell): void {
    if (cell === '') return;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
      this.cut = true;
      return;
    }
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  }

  /** How often something that is repeated is worth putting: a sheet is often repeated to its end. */
  static times(repeated: string | null): number {
    return Math.min(Number(repeated ?? 1) || 1, MOST_ROWS + 1);
  }
}
