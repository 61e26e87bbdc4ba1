import { Injectable } from '@nestjs/common';
import { noticeColumns } from '@maillage/graph-schema/vocabulary';
import { layoutOf, type CsvMapping } from '../../algorithms/notices/csv-mapping';
import { nameBasedId } from '../../platform/changes/name-based-id';
import { DatabaseService } from '../../platform/database/database.service';
import * as statements from './mappings.repository';

/** Longest title of a column and longest fixed value that are kept. */
const LONGEST = 300;

/** Remembers, for each pole, what the columns of a spreadsheet are: said once, known to all its members. */
@Injectable()
export class MappingsService {
  constructor(private readonly database: DatabaseService) {}

  async remembered(pole: string, header: readonly string[]): Promise<CsvMapping | undefined> {
    const [row] = await this.database.read(statements.mappingOfLayout, { id: idOf(pole, header) });
    return row && readMapping(JSON.parse(row.mapping));
  }

  async keep(pole: string, header: readonly string[], mapping: CsvMapping): Promise<void> {
    await this.database.write((transaction) =>
      transaction.run(statements.keepMapping, {
        id: idOf(pole, header),
        pole,
        layout: layoutOf(header).slice(0, 2000),
        mapping: JSON.stringify(mapping),
      }),
    );
  }
}

function idOf(pole: string, header: readonly string[]): string {
  return nameBasedId('notice-mapping', pole, layoutOf(header));
}

/** A mapping as somebody sent it: only known columns, only texts. */
export function readMapping(value: unknown): CsvMapping {
  const part = (name: string): Record<string, string> => {
    const found =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    const entries = Object.entries(typeof found === 'object' && found !== null ? found : {});
    return Object.fromEntries(
      entries.flatMap(([code, text]) =>
        noticeColumns.some((one) => one.code === code) && typeof text === 'string' && text !== ''
          ? [[code, text.slice(0, LONGEST)] as const]
          : [],
      ),
    );
  };
  return { columns: part('columns'), fixed: part('fixed') };
}
