import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { migrate } from '@maillage/graph-schema/migrations';
import { CpvService, readCpvFile, type CpvFault } from '../features/cpv';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';
import { fileIn } from './backup-command';

/** Faults that are told one by one. */
const MOST_TOLD = 20;

/**
 * Imports the official list of the Common Procurement Vocabulary from a file (`cpv_2008.xml`, or its sheet saved as
 * CSV or TSV) into the store that the environment names. Gives 1, for the exit, and writes nothing where a line is
 * malformed: half a list would find half of what it should.
 */
export async function importCpv(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const file = fileIn(words, environment);
  if (!file) {
    console.error('Which file? npm run import:cpv -- cpv_2008.xml');
    return 1;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { entries, faults, doubts } = readCpvFile(bytes);
  const tell = ({ line, what }: CpvFault) => console.error(`${file}, line ${line}: ${what}`);
  if (faults.length > 0) {
    faults.slice(0, MOST_TOLD).forEach(tell);
    if (faults.length > MOST_TOLD) console.error(`… and ${faults.length - MOST_TOLD} more.`);
    console.error('Nothing was imported.');
    return 1;
  }
  // The official list prints a few check digits that do not fit: they are told, and the codes taken.
  doubts.forEach(tell);
  const database = new DatabaseService(readConfiguration(environment));
  try {
    await migrate(database.driver, database.name);
    const { added, changed, unchanged, others } = await new CpvService(database).put(entries);
    console.log(`${entries.length} codes: ${added} added, ${changed} changed, ${unchanged} unchanged.`);
    if (others > 0) console.log(`${others} codes of an earlier list are not in this one: they stay.`);
    return 0;
  } finally {
    await database.onApplicationShutdown();
  }
}

if (require.main === module)
  void importCpv(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
