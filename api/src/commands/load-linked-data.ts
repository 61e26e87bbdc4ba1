import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { migrate } from '@maillage/graph-schema/migrations';
import { AppModule } from '../app.module';
import {
  FileRefused,
  LinkedDataImportService,
  type ImportPlan,
  type LeftRecord,
} from '../features/linked-data';
import { SeedsService, LoadRefused } from '../features/seeds';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';
import { CodedError } from '../platform/errors/coded-error';
import { fileIn } from './backup-command';

/** Records that are told one by one, of each reason. */
const MOST_TOLD = 20;

const reasons: Readonly<Record<LeftRecord['why'], (one: LeftRecord) => string>> = {
  DIFFERS: ({ key }) => `${key}: is here, and says otherwise`,
  REMOVED_HERE: ({ key }) => `${key}: was removed here`,
  KNOWN_AS: ({ key, other }) => `${key}: is here as ${other}, to which all goes that the file says of it`,
  REFERS_TO: ({ key, other }) => `${key}: refers to ${other}, which is neither here nor comes in`,
};

/**
 * Brings a file of linked data (`/donnees/pole/….jsonld` of this or another Maillage) into the store that the environment
 * names. What is there stays as it is, and is told; `--check` only tells. Gives 1, for the exit, where the file brings nothing
 * because it is none.
 */
export async function loadLinkedData(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1> {
  const file = fileIn(words, environment);
  const stranger = words.find((word) => word.startsWith('--') && word !== '--check');
  if (!file || stranger !== undefined) {
    console.error('Which file? npm run load:linked-data -- maillage-pole.jsonld [--check]');
    return 1;
  }
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const configuration = readConfiguration({ ...environment, LOG_LEVEL: 'silent' });
  const application = await NestFactory.createApplicationContext(AppModule.with(configuration), {
    logger: false,
  });
  try {
    const database = application.get(DatabaseService);
    await migrate(database.driver, database.name);
    await application.get(SeedsService).assertNoLoadBegun();
    const imports = application.get(LinkedDataImportService);
    const plan = await imports.plan(document);
    tellLeft(plan);
    if (words.includes('--check')) {
      console.log(`${summary(plan, 'would be added')} Nothing was written.`);
      return 0;
    }
    await imports.bring(plan, basename(file), (done) => console.log(`${done} of ${plan.added.length}`));
    console.log(summary(plan, 'added'));
    return 0;
  } catch (error) {
    const told = error instanceof FileRefused || error instanceof LoadRefused || error instanceof CodedError;
    if (!told) throw error;
    const parameters = error instanceof CodedError ? ` ${JSON.stringify(error.parameters)}` : '';
    console.error(`${file}: ${error.message}${parameters}`);
    console.error('Nothing more was written. What came in before stays; once mended, run it again.');
    return 1;
  } finally {
    await application.close();
  }
}

function tellLeft({ left }: ImportPlan): void {
  for (const [why, say] of Object.entries(reasons)) {
    const some = left.filter((one) => one.why === why);
    for (const one of some.slice(0, MOST_TOLD)) console.log(say(one));
    if (some.length > MOST_TOLD) console.log(`… and ${some.length - MOST_TOLD} more like this.`);
  }
}

function summary({ added, same, left }: ImportPlan, done: string): string {
  return `${added.length} records ${done}, ${same} are here already, ${left.length} left as they are here.`;
}

if (require.main === module)
  loadLinkedData(process.argv.slice(2), process.env)
    // A database that is away, or a setting that is wrong: what it is, without the place in the code.
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      return 1;
    })
    .then((code) => {
      process.exitCode = code;
    });
