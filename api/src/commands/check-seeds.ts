import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordSet } from '@maillage/graph-schema/records';
import {
  checkInvented,
  checkPersonalData,
  checkQuotes,
  personalLines,
  readTexts,
} from '../features/seeds/check-quotes';
import { mergeSets, readRecordSet } from '../features/seeds/read-record-set';

const root = join(__dirname, '../../..');

/**
 * Checks folders of records: shapes, references, personal data, what is invented, and each quote against its
 * text. A folder may refer to those before it.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      set: {
        type: 'string',
        multiple: true,
        default: ['periscope', 'demo'].map((set) => join(root, 'seeds', set)),
      },
      texts: { type: 'string', default: process.env['MAILLAGE_TEXTS'] ?? join(root, '../shared/seeds') },
    },
  });
  const lines: string[] = [];
  let known: RecordSet | undefined;
  for (const set of values.set) {
    const { records, problems } = readRecordSet(resolve(set), known);
    known = known ? mergeSets(known, records) : records;
    lines.push(...problems.map((one) => `${one.file}: ${one.record} ${one.path}: ${one.message}`));
    for (const file of readdirSync(set).filter((name) => name.endsWith('.yaml'))) {
      const found = personalLines(readFileSync(join(set, file), 'utf8'));
      lines.push(...found.map((line) => `${file}:${line}: holds an e-mail address or a telephone number`));
    }
  }
  if (!known) return;
  lines.push(
    ...[...checkPersonalData(known), ...checkInvented(known)].map((one) => `${one.record}: ${one.message}`),
  );
  let quotes = 'quotes not checked: the texts are not there (--texts)';
  if (existsSync(values.texts)) {
    const check = checkQuotes(known, readTexts(resolve(values.texts), known));
    lines.push(...check.problems.map((one) => `${one.record}: ${one.message}`));
    quotes = `${check.quotes} quotes checked`;
  }
  for (const line of lines) console.error(line);
  console.log(`${Object.values(known).flat().length} records, ${quotes}, ${lines.length} problem(s).`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

main();
