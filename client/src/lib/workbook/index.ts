import { unzipSync } from 'fflate';
import type { WorkbookSheet } from './grid';
import { readOds } from './read-ods';
import { readXlsx } from './read-xlsx';

/** Most bytes that the parts of a workbook may unpack to: far above the members of a pole. */
const LARGEST_UNPACKED = 40_000_000;

const wanted =
  /^(?:xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?|content\.xml)$/;

/**
 * The visible sheets of a workbook, XLSX or ODS, with each row in its place. What libraries there are for it read hidden
 * sheets as well, unpack whatever they are given, or know one of the two.
 *
 * @throws where this is no workbook
 */
export function readWorkbook(bytes: ArrayBuffer): WorkbookSheet[] {
  let unpacked = 0;
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > LARGEST_UNPACKED) throw new Error('The workbook is too large');
      return true;
    },
  });
  const sheets = parts['content.xml'] ? readOds(parts) : readXlsx(parts);
  if (sheets.length === 0) throw new Error('The workbook has no sheet');
  return sheets;
}
