import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { labelsBesideTheGraph, leftOutOfBackups } from '@maillage/graph-schema/model';
import { migrate } from '@maillage/graph-schema/migrations';
import { drawNational } from '@maillage/seeds/national';
import { AppModule } from '../app.module';
import {
  BulkLoadService,
  LoadRefused,
  type FirstLoad,
  type LoadOutcome,
  type LoadProgress,
} from '../features/seeds';
import { contentOf } from '../platform/backup/read-store';
import { withStore, type Store } from '../platform/backup/store';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';

/** Records of one transaction; those that follow from them come on top. */
const BATCH = 2000;
/** Every invented entry of the history bears the day of the invented document: two loads make the same store. */
const AT = '2024-01-01T00:00:00Z';

interface Asked {
  readonly actors: number;
  readonly participations: number;
  readonly seed: number;
  readonly batch: number;
  readonly content: boolean;
}

/**
 * Loads an invented country into the empty store that the environment names, says how far it is, and how long it took.
 * Run again, it goes on where it was cut short, and changes nothing once it came to its end.
 *
 * @returns the code to exit with
 */
async function loadNational(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const asked = read(words);
  if (!asked) {
    console.error(
      'Usage: npm run load:national -- [--actors 200000] [--participations 1000000] [--seed 1] [--batch 2000] [--content]',
    );
    return 1;
  }
  const configuration = readConfiguration({ ...environment, LOG_LEVEL: 'silent' });
  const application = await NestFactory.createApplicationContext(AppModule.with(configuration), {
    logger: false,
  });
  try {
    const database = application.get(DatabaseService);
    const loads = application.get(BulkLoadService);
    // Whoever names a store with facts by mistake finds it as it was.
    await loads.assertMayLoad();
    await migrate(database.driver, database.name);
    const began = performance.now();
    const outcome = await loads.load(nationalLoad(asked), tellProgress(asked));
    tellEnd(asked, outcome, (performance.now() - began) / 1000);
    if (asked.content) console.log(`Content: ${await withStore(configuration.database, contentOfFacts)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    console.error(`LOAD_REFUSED: ${error.message}`);
    return 1;
  } finally {
    await application.close();
  }
}

/** What is loaded, and under which name. */
export function nationalLoad({ actors, participations, seed, batch }: Omit<Asked, 'content'>): FirstLoad {
  return {
    name: `national actors=${actors} participations=${participations} seed=${seed}`,
    by: 'national',
    records: () => drawNational({ actors, participations, seed }),
    batch,
    at: AT,
  };
}

function read(words: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        actors: { type: 'string', default: '200000' },
        participations: { type: 'string', default: '1000000' },
        seed: { type: 'string', default: '1' },
        batch: { type: 'string', default: String(BATCH) },
        // The sum of what the store then holds, which reads all of it.
        content: { type: 'boolean', default: false },
      },
    });
    const { content, ...texts } = values;
    const [actors, participations, seed, batch] = [
      texts.actors,
      texts.participations,
      texts.seed,
      texts.batch,
    ].map(Number);
    if (!isCount(actors, 3) || !isCount(participations, 2) || !isCount(seed, 0) || !isCount(batch, 1))
      return undefined;
    return { actors, participations, seed, batch, content };
  } catch {
    return undefined;
  }
}

function isCount(value: number | undefined, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** The sum of what is loaded: without the version, which has the moment of the load, and what stands beside the graph. */
export function contentOfFacts(store: Store): Promise<string> {
  return store.inTransaction('READ', async (transaction) => {
    const { content } = await contentOf(transaction, undefined, [
      ...leftOutOfBackups,
      ...labelsBesideTheGraph,
      'GraphVersion',
    ]);
    return content;
  });
}

/** Tells how many records are there, how many a second came in this run, and what is left of the time: after the first batch, and then at most once a second. */
function tellProgress({ actors, participations }: Asked): (done: LoadProgress) => void {
  // Ties are of 3.2 participants in the mean; the few territories and poles are not worth counting.
  const expected = Math.round(actors * 1.02 + participations / 3.24);
  const began = performance.now();
  let last = 0;
  return ({ records, before }) => {
    const now = performance.now();
    if (now - last < 1000) return;
    last = now;
    const rate = ((records - before) / (now - began)) * 1000;
    const left = Math.max(0, Math.round((expected - records) / rate));
    console.log(
      `${records} of about ${expected} records (${Math.min(99, Math.round((100 * records) / expected))} %), ` +
        `${Math.round(rate)} a second, ${left} s left`,
    );
  };
}

function tellEnd({ batch }: Asked, outcome: LoadOutcome, seconds: number): void {
  const { state, batches, records, before, since } = outcome;
  if (state === 'ALREADY') {
    console.log(`The store holds this network already (${batches} batches): nothing was changed.`);
    if (since > 0) console.log(`Since then it was changed ${since} times.`);
    return;
  }
  const resumed = before > 0 ? `, ${before} of them by an earlier run` : '';
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${records} records loaded${resumed}, in ${batches} batches of ${batch}, in ${seconds.toFixed(1)} s; ` +
      `${memory} MB of memory at most, besides the database.`,
  );
}

if (require.main === module)
  void loadNational(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
