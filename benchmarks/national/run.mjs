// A country: how long it takes to load, to load again, and how long people wait for what they read there.
//   npm run build && node benchmarks/national/run.mjs [--actors 20000] [--participations 100000] [--seconds 10]
//     [--store FOLDER] where the database stays, so that the next run finds the country there
// At full size (--actors 200000 --participations 1000000) it wants 10 GB of disk and, on two idle cores, half an hour.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { ask, CONNECTIONS, press } from '../ground/press.mjs';
import { root, startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { worked } from '../ground/worked.mjs';
import { questions } from './questions.mjs';
import { sampleCountry } from './sample.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '20000' },
    participations: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    batch: { type: 'string', default: '2000' },
    // Of 20 at once; 0: on a machine that others use as well, only what each question costs is of any meaning.
    seconds: { type: 'string', default: '10' },
    // The process of the database, where it is one's own server on this machine.
    pid: { type: 'string' },
    // A folder where the database stays when all is over: the next run with it loads nothing.
    store: { type: 'string' },
    // What is asked, by a part of its name; everything otherwise.
    only: { type: 'string', default: '' },
  },
});
const WARM_UP = 5;
/** Times that a question is asked alone. */
const ALONE = 12;

// A server of one's own, which may hold the country already, where NEO4J_URI names one.
const ground = await startGround({
  name: 'national',
  profile: 'load',
  at: process.env.NEO4J_URI,
  store: values.store,
});
const { uri, user, password } = ground.database;
const pid = ground.database.pid ?? (values.pid ? Number(values.pid) : null);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

try {
  const size = ['actors', 'participations', 'seed', 'batch'].flatMap((name) => [`--${name}`, values[name]]);
  const first = await timed(size);
  // A store that held the country, or its beginning, says nothing of how long it takes to load.
  const load = first.state === 'LOADED' ? first : null;
  const again = first.state === 'ALREADY' ? first : await timed(size);
  if (again.state !== 'ALREADY') throw new Error(`The second time something was written: ${again.said}`);
  const stored = await counts();
  console.log(stored);
  const { api } = await ground.serveProduct();
  const results = [];
  const sample = await sampleCountry(driver);
  for (const question of questions(sample).filter(({ name }) => name.includes(values.only))) {
    results.push(await measure(api, question));
    console.log(JSON.stringify(results.at(-1)));
    // After each, or an hour's work would be lost with the last.
    writeReport('national', {
      ...values,
      store: undefined,
      connections: CONNECTIONS,
      load,
      again,
      stored,
      databaseMemoryMB: peakMemory(pid),
      results,
    });
  }
} finally {
  await driver.close();
  await ground.stop();
}

/** What the command did, by what it says: all of it, the rest of what an earlier run had begun, or nothing. */
function stateOf(said) {
  if (/^The store holds this network already/m.test(said)) return 'ALREADY';
  if (/ records loaded, \d+ of them by an earlier run/.test(said)) return 'RESUMED';
  if (/ records loaded, in \d+ batches/.test(said)) return 'LOADED';
  throw new Error(`What the load did is not known: ${said.slice(-400)}`);
}

/** Runs the command; how long it took, with the start of its process, and what it did. */
async function timed(words) {
  const program = join(root, 'api/dist/commands/load-national.js');
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...words], {
    env: ground.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stdout.write(text);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The load ended with ${code}: ${said.slice(-400)}`);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const told = said.split('\n').filter((line) => line && !/ s left$/.test(line));
  return { state: stateOf(said), seconds, said: told.join('\n'), databaseMemoryMB: peakMemory(pid) };
}

async function counts() {
  const count = async (what) => Number((await driver.executeQuery(what)).records[0]?.get(0));
  return {
    nodes: await count('MATCH (n) RETURN count(n)'),
    relationships: await count('MATCH ()-[r]->() RETURN count(r)'),
    participations: await count('MATCH (n:Participation) RETURN count(n)'),
  };
}

/** Megabytes that a process has had at most; null where the system does not tell. */
function peakMemory(process) {
  if (process === null) return null;
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'));
    return found ? Math.round(Number(found[1]) / 1024) : null;
  } catch {
    return null;
  }
}

/** Alone, one after the other, with what the database works for it; then by as many as `CONNECTIONS`. */
async function measure(api, { name, body }) {
  try {
    for (let time = 0; time < ALONE; time += 1) await ask(api, body);
    const before = worked(pid);
    const times = [];
    let kB = 0;
    for (let time = 0; time < ALONE; time += 1) {
      const began = performance.now();
      kB = Math.round((await ask(api, body)).length / 1000);
      times.push(Math.round(performance.now() - began));
    }
    const after = worked(pid);
    const alone = {
      median: times.sort((a, b) => a - b)[ALONE / 2],
      databaseCpuMs: before === null || after === null ? null : Math.round((after - before) / ALONE),
    };
    const seconds = Number(values.seconds);
    if (seconds === 0) return { name, kB, alone };
    await press(api, body, WARM_UP);
    return { name, kB, alone, ...(await press(api, body, seconds)) };
  } catch (error) {
    return { name, failed: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}
