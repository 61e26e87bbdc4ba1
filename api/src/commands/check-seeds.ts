import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPersonalData, checkQuotes, readTexts } from '../features/seeds/check-quotes';
import { readRecordSet } from '../features/seeds/read-record-set';

const root = join(__dirname, '../../..');

/** Checks a folder of records: shapes, references, personal data, and each quote against its text. */
function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: join(root, 'seeds/periscope') },
      texts: { type: 'string', default: process.env['MAILLAGE_TEXTS'] ?? join(root, '../shared/seeds') },
    },
  });
  const { records, problems } = readRecordSet(resolve(values.set));
  const lines = problems.map((one) => `${one.file}: ${one.record} ${one.path}: ${one.message}`);
  lines.push(...checkPersonalData(records).map((one) => `${one.record} ${one.message}`));
  let quotes = 'quotes not checked: the texts are not there (--texts)';
  if (existsSync(values.texts)) {
    const check = checkQuotes(records, readTexts(resolve(values.texts), records));
    lines.push(...check.problems.map((one) => `${one.record}: ${one.message}`));
    quotes = `${check.quotes} quotes checked`;
  }
  for (const line of lines) console.error(line);
  console.log(`${Object.values(records).flat().length} records, ${quotes}, ${lines.length} problem(s).`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

main();
