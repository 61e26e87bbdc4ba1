// Backup, check and restoration of a large invented store: seconds, largest memory of the program, size of the file.
//   npm run build && node benchmarks/backup/run.mjs [--actors 200000] [--participations 1000000] [--profile small]
// Steps can be run one at a time, on what the ones before have left: --steps load, backup, verify, restore.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const state = process.env.MAILLAGE_HOME ?? join(root, '.maillage');
const { migrate } = createRequire(import.meta.url)('@maillage/graph-schema/migrations');
const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '200000' },
    participations: { type: 'string', default: '1000000' },
    profile: { type: 'string', default: 'small' },
    steps: { type: 'string', default: 'load,backup,verify,restore' },
  },
});
/** Participations of a tie. */
const PARTIES = 4;
const folder = join(state, 'benchmarks', 'backup');
const file = join(folder, 'store.backup.gz');
const installation = await installNeo4j(state);

/** Rows as the product writes them; hubs have more ties than others. */
const loading = [
  `UNWIND range(0, $actors - 1) AS i
     CALL (i) {
       CREATE (:Thing:Actor:Structure { id: 'a' + i, slug: 'a' + i, kind: 'ACTOR', name: 'Invented actor ' + i,
         sortName: 'invented actor ' + i, type: 'ASSOCIATION', family: 'ESS', readers: ['public'], fictitious: true,
         digest: 'digest of the record ' + i, since: '2011', sinceEarliest: date('2011-01-01'),
         sinceLatest: date('2011-12-31'), summary: 'What it does, in some words that somebody wrote about ' + i })
     } IN TRANSACTIONS OF 5000 ROWS`,
  `UNWIND range(0, $participations / ${PARTIES} - 1) AS i
     CALL (i) {
       CREATE (t:Thing:Tie:Cooperation { id: 't' + i, slug: 't' + i, kind: 'TIE', tieKind: 'COOPERATION',
         name: 'Invented tie ' + i, sortName: 'invented tie ' + i, readers: ['public'], fictitious: true,
         stance: 'CONFIRMED', digest: 'digest of the record ' + i, participantCount: ${PARTIES}, since: '2015-03',
         sinceEarliest: date('2015-03-01'), sinceLatest: date('2015-03-31') })
       WITH t, i
       UNWIND range(0, ${PARTIES - 1}) AS k
       MATCH (a:Thing { id: 'a' + (CASE k WHEN 0 THEN i % ($actors / 50 + 1) ELSE (i * 7919 + k * 104729) % $actors END) })
       CREATE (a)-[:HAS]->(:Participation { id: 'p' + i + '-' + k, role: 'PARTNER', share: i / 7.0,
         stance: 'CONFIRMED', note: 'a note of some words' })-[:IN]->(t)
     } IN TRANSACTIONS OF 5000 ROWS`,
];

/** @param {string} name @param {boolean} afresh @param {(server: object) => Promise<void> | void} work */
async function withDatabase(name, afresh, work) {
  const home = join(folder, name);
  if (afresh) rmSync(home, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = { folder: home, logFile: join(folder, `${name}.log`), profile: values.profile };
  const server = await startNeo4j(installation, options);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

async function load({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await migrate(driver, 'neo4j');
    await session.run(`MERGE (v:GraphVersion { id: 'facts' }) SET v.version = 1`);
    const since = performance.now();
    const sizes = {
      actors: neo4j.int(values.actors),
      participations: neo4j.int(values.participations),
    };
    for (const statement of loading) await session.run(statement, sizes);
    console.log(`load: ${seconds(since)} s`);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Tells the largest memory of a program at its end. */
const watching =
  'data:text/javascript,process.on("exit",()=>console.log("Memory:",(process.resourceUsage().maxRSS/1024).toFixed(0),"MB at most"))';

function command(name, server) {
  const since = performance.now();
  const program = join(root, 'api/dist/commands', `${name}.js`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', watching, program, file], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NEO4J_URI: server?.uri,
      NEO4J_USER: server?.user,
      NEO4J_PASSWORD: server?.password,
    },
  });
  const said = stdout.split('\n').filter((line) => line && !/^(Read|Written):/.test(line));
  console.log(`${name}: ${seconds(since)} s, exit ${status}\n  ${said.join('\n  ')}\n${stderr}`.trim());
  if (status !== 0) process.exitCode = 1;
}

console.log(
  `${values.actors} actors, ${values.participations} participations, profile ${values.profile}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);
for (const step of values.steps.split(',')) {
  if (step === 'load') await withDatabase('full', true, load);
  if (step === 'backup') {
    rmSync(file, { force: true });
    await withDatabase('full', false, (server) => command('backup', server));
    console.log(`file: ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`);
  }
  if (step === 'verify') command('verify-backup');
  if (step === 'restore') await withDatabase('restored', true, (server) => command('restore', server));
}
