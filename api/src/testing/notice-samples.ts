import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeItem } from '../algorithms/notices/draft';
import { readNotices, type NoticeReading } from '../features/notices/read-notices';

/**
 * Real files that nobody here wrote, which lie beside the repository and are not part of it. Each imports right or
 * says exactly why not; what is expected was read from them by eye.
 */
export const folder = process.env['MAILLAGE_SAMPLES'] ?? join(__dirname, '../../../../shared/data/samples');
export const areThere = existsSync(folder);

/** Skipped only on a machine that does not have them: where everything is checked, they are there. */
export function onSamples(name: string, body: () => void): void {
  if (areThere || process.env['CI']) describe(name, body);
  else
    describe.skip(`${name} (skipped: no samples in ${folder}; MAILLAGE_SAMPLES names another folder)`, () =>
      it('waits', () => undefined));
}

/** A day after all of them. */
const today = '2026-11-20';

export function read(file: string): NoticeReading {
  return readNotices({ text: readFileSync(join(folder, file), 'utf8'), today });
}

export const codes = (item: NoticeItem | undefined) => item?.problems.map((one) => one.code).sort();
export const draftOf = (reading: NoticeReading, index = 0) => reading.items[index]?.draft;
export const found = (item: NoticeItem | undefined, code: string) =>
  item?.problems.filter((one) => one.code === code).map((one) => one.parameters);
