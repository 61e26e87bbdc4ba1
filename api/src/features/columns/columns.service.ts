import { Injectable } from '@nestjs/common';
import { layoutOf } from '../../algorithms/cells/titles';
import { nameBasedId } from '../../platform/changes/name-based-id';
import { DatabaseService } from '../../platform/database/database.service';
import * as statements from './columns.repository';

/** What files with columns are brought for: each remembers them for itself. */
export type ColumnsPurpose = 'notice-mapping' | 'figure-mapping' | 'sheet-mapping';

/** Longest layout that is kept for who looks into the store; the id is made of the whole. */
const LONGEST_LAYOUT = 2000;

/** Remembers, for each pole, what the columns of a spreadsheet are: said once, known to all its members. */
@Injectable()
export class ColumnsService {
  constructor(private readonly database: DatabaseService) {}

  /** What was kept last of columns with these titles, whatever their order; undefined where nothing was. */
  async remembered(purpose: ColumnsPurpose, pole: string, titles: readonly string[]): Promise<unknown> {
    const [row] = await this.database.read(statements.columnsOfLayout, { id: idOf(purpose, pole, titles) });
    return row && (JSON.parse(row.columns) as unknown);
  }

  async keep(
    purpose: ColumnsPurpose,
    pole: string,
    titles: readonly string[],
    columns: unknown,
  ): Promise<void> {
    await this.database.write((transaction) =>
      transaction.run(statements.keepColumns, {
        id: idOf(purpose, pole, titles),
        pole,
        layout: layoutOf(titles).slice(0, LONGEST_LAYOUT),
        columns: JSON.stringify(columns),
      }),
    );
  }
}

function idOf(purpose: ColumnsPurpose, pole: string, titles: readonly string[]): string {
  return nameBasedId(purpose, pole, layoutOf(titles));
}
