import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../access');

/** Set to write the tables of `api/access` anew: whoever does so has decided that they are right. */
const REWRITE = 'REWRITE_ACCESS_TABLES';

/** A table as its readers and the formatter want it. */
export function markdownTable(head: readonly string[], rows: readonly string[]): string {
  return `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`;
}

/** Compares with the table that the repository keeps. */
export function expectKept(name: string, made: string): void {
  const file = join(folder, name);
  // By its command: loaded as a module, the formatter imports what Jest does not let it.
  const prettier = require.resolve('prettier/bin/prettier.cjs');
  const text = execFileSync(process.execPath, [prettier, '--stdin-filepath', file], {
    input: made,
    encoding: 'utf8',
  });
  if (process.env[REWRITE]) writeFileSync(file, text);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Line by line, so that the difference is what is told, and not two whole tables.
  const lines = new Set(kept.split('\n'));
  const now = new Set(text.split('\n'));
  expect({
    table: `api/access/${name}, rewritten by npm run access -w api`,
    added: [...now].filter((line) => !lines.has(line)),
    gone: [...lines].filter((line) => !now.has(line)),
  }).toMatchObject({ added: [], gone: [] });
  expect(kept).toBe(text);
}
