// Six reads, ours beside @neo4j/graphql: same database, same data, answers compared first, runs interleaved. Ours is
// asked by a visitor and by a signed-in member of several poles, whose session and roles are looked up with each read.
//   npm run build && node benchmarks/reads/run.mjs [--actors 5000] [--ties 15000] [--seconds 6] [--rounds 3]
import { execFileSync, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import autocannon from 'autocannon';
import neo4j from 'neo4j-driver';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { findFreePort, startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';
import { questions } from './questions.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const state = join(process.env.MAILLAGE_HOME ?? join(root, '.maillage'));
const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
  },
});
const CONNECTIONS = 20;
/** Seconds of the same load before a question is measured. */
const WARM_UP = 10;

const folder = join(state, 'benchmarks');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const database = await startNeo4j(await installNeo4j(state), {
  folder: join(folder, 'neo4j'),
  logFile: join(folder, 'neo4j.log'),
  profile: 'load',
});
const environment = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USER: database.user,
  NEO4J_PASSWORD: database.password,
  LOG_LEVEL: 'silent',
  MAILLAGE_SEEDS: '',
  NODE_ENV: 'production',
};
const children = [];

try {
  const load = ['--actors', values.actors, '--ties', values.ties];
  console.log(
    execFileSync(process.execPath, [join(root, 'api/dist/commands/load-synthetic.js'), ...load], {
      env: environment,
      encoding: 'utf8',
    }).trim(),
  );
  const ours = `http://127.0.0.1:${await serve(join(root, 'api/dist/main.js'), { PORT: String(await findFreePort()) })}/graphql`;
  const peer = await serve(join(here, 'peer.mjs'), {});
  const member = { cookie: `__Host-maillage=${await sessionOfMember()}` };
  const results = [];
  for (const question of questions(await sample())) {
    const a = question.same.ours(await ask(ours, question.ours));
    const b = question.same.peer(await ask(peer, question.peer));
    if (!isDeepStrictEqual(a, b))
      throw new Error(`${question.name}: the answers differ\n${show(a)}\n${show(b)}`);
    const c = question.same.ours(await ask(ours, question.ours, member));
    if (!isDeepStrictEqual(a, c))
      throw new Error(`${question.name}: a member reads otherwise\n${show(a)}\n${show(c)}`);
    results.push(await compare(question, { ours, peer, member }));
    print(results.at(-1));
  }
  const report = {
    date: new Date().toISOString(),
    cores: cpus().length,
    processor: cpus()[0]?.model,
    node: process.version,
    ...values,
    connections: CONNECTIONS,
    results,
  };
  const file = join(here, '../results', `reads-${report.date.slice(0, 10)}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
}

/** Starts a server and gives what it says of itself: a port of ours, or the peer's address. */
function serve(file, more) {
  return new Promise((resolve, reject) => {
    const child = fork(file, {
      env: { ...environment, ...more },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    child.on('message', (message) => {
      if (message.type === 'ready') resolve(more.PORT);
      if (message.type === 'fatal') reject(new Error(message.message));
      if (!message.type && message.url) resolve(message.url);
    });
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

/** An actor of middling degree whose neighbours ours draws whole (500 at most), another one, a name to search. */
async function sample() {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const { records } = await driver.executeQuery(
    `MATCH (a:Actor) WITH a, COUNT { (a)-[:HAS]->() } AS ties ORDER BY ties DESC, a.slug SKIP 2500 LIMIT 50
     WITH a WHERE COUNT {
       MATCH (a)-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-()-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-(near)
       RETURN DISTINCT near
     } < 400
     WITH a LIMIT 1
     MATCH (far:Actor) WHERE far.id <> a.id
     WITH a, far ORDER BY far.slug LIMIT 1
     RETURN a.id AS id, far.id AS far, a.name AS name`,
  );
  await driver.close();
  return { id: records[0].get('id'), far: records[0].get('far'), name: records[0].get('name') };
}

/** A session of somebody who acts for an actor in three poles, written into the store: its token. */
async function sessionOfMember() {
  const token = randomBytes(32).toString('base64url');
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  await driver.executeQuery(
    `CREATE (a:Account { id: $id, email: $email, emailKey: $email, name: 'Measured', state: 'ACTIVE', language: 'fr',
       fictitious: true, createdAt: timestamp() })
     CREATE (:Session { tokenHash: $tokenHash, createdAt: timestamp(), lastSeenAt: timestamp(),
       expiresAt: timestamp() + 86400000 })-[:FOR]->(a)
     WITH a
     MATCH (actor:Actor) WITH a, actor ORDER BY actor.slug LIMIT 1
     MATCH (pole:Pole) WITH a, actor, pole ORDER BY pole.slug LIMIT 3
     CREATE (a)-[:HOLDS]->(g:Grant { id: randomUUID(), role: 'MEMBER', grantedAt: timestamp(), grantedBy: $id })
     CREATE (g)-[:OVER]->(actor)
     CREATE (g)-[:IN_POLE]->(pole)`,
    {
      id: randomUUID(),
      email: 'measured@exemple.test',
      tokenHash: createHash('sha256').update(token).digest('base64url'),
    },
  );
  await driver.close();
  return token;
}

async function ask(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${url}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** Rounds of ours and the peer's in turn; the median round counts. */
async function compare(question, { ours, peer, member }) {
  const runs = { ours: [], member: [], peer: [] };
  // The database compiles what it runs often: until then it is several times slower, for either.
  await press(ours, question.ours, WARM_UP);
  await press(ours, question.ours, WARM_UP / 2, member);
  await press(peer, question.peer, WARM_UP);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    runs.ours.push(await press(ours, question.ours, Number(values.seconds)));
    runs.member.push(await press(ours, question.ours, Number(values.seconds), member));
    runs.peer.push(await press(peer, question.peer, Number(values.seconds)));
  }
  const median = (list) => [...list].sort((a, b) => a.rps - b.rps)[Math.floor(list.length / 2)];
  const [a, b, c] = [median(runs.ours), median(runs.peer), median(runs.member)];
  const ratio = Number((a.rps / b.rps).toFixed(2));
  return {
    name: question.name,
    ours: a,
    peer: b,
    member: c,
    ratio,
    signedIn: Number((c.rps / a.rps).toFixed(2)),
  };
}

async function press(url, body, duration, headers = {}) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return {
    rps: Math.round(result.requests.average),
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
  };
}

function print({ name, ours, peer, ratio, signedIn }) {
  const side = ({ rps, p50, p97_5 }) =>
    `${String(rps).padStart(6)} rps ${String(p50).padStart(4)}/${String(p97_5).padStart(4)} ms`;
  console.log(
    `${name.padEnd(28)} ours ${side(ours)}   peer ${side(peer)}   ratio ${ratio}   signed in ${signedIn}`,
  );
}

function show(value) {
  return JSON.stringify(value).slice(0, 400);
}
