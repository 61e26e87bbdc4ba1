import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPersonalData, checkQuotes, personalLines, readTexts } from '../features/seeds/check-quotes';
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
  lines.push(...checkPersonalData(records).map((one) => `${one.record}: ${one.message}`));
  for (const file of readdirSync(values.set).filter((name) => name.endsWith('.yaml'))) {
    const found = personalLines(readFileSync(join(values.set, file), 'utf8'));
    lines.push(...found.map((line) => `${file}:${line}: holds an e-mail address or a telephone number`));
  }
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
