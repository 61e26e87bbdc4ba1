// What a pan or a filter of 300 nodes (with the ties of several as small ones besides) costs the main thread of a real Chromium: every task at most 50 ms.
//   npm run build && node benchmarks/explorer/run.mjs [--actors 370] [--ties 520] [--rounds 8] [--gesture 'filter by']
// Ends with a fault when a promised gesture holds a longer task in the median round.
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { findFreePort, startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';
import { gestures } from './gestures.mjs';
import { tasksDuring } from './main-thread.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const state = process.env.MAILLAGE_HOME ?? join(root, '.maillage');
const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '370' },
    ties: { type: 'string', default: '520' },
    rounds: { type: 'string', default: '8' },
    // Only those whose name has it in it; then no results are written.
    gesture: { type: 'string', default: '' },
  },
});
const BOUND = 50;

const folder = join(state, 'benchmarks-explorer');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const database = await startNeo4j(await installNeo4j(state), {
  folder: join(folder, 'neo4j'),
  logFile: join(folder, 'neo4j.log'),
});
const port = await findFreePort();
const environment = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USER: database.user,
  NEO4J_PASSWORD: database.password,
  LOG_LEVEL: 'silent',
  MAILLAGE_SEEDS: '',
  MAILLAGE_CLIENT_DIR: join(root, 'client/dist'),
  NODE_ENV: 'production',
  PORT: String(port),
};
let api;
let browser;

try {
  const load = ['--actors', values.actors, '--ties', values.ties];
  execFileSync(process.execPath, [join(root, 'api/dist/commands/load-synthetic.js'), ...load], {
    env: environment,
  });
  api = fork(join(root, 'api/dist/main.js'), {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await ready(api);
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'fr-FR' });
  await page.goto(`http://127.0.0.1:${port}/reseau`, { waitUntil: 'networkidle' });
  const canvas = page.locator('[data-testid="network-canvas"][data-ready="true"]');
  await canvas.waitFor();
  const drawn = {
    nodes: Number(await canvas.getAttribute('data-nodes')),
    ties: Number(await canvas.getAttribute('data-ties')),
    layoutInWorker: Number(await canvas.getAttribute('data-layout-ms')),
  };
  console.log(`${drawn.nodes} nodes, ${drawn.ties} ties, laid out in ${drawn.layoutInWorker} ms by a worker`);
  const results = [];
  const asked = gestures.filter(({ name }) => name.includes(values.gesture));
  for (const gesture of asked) results.push(await measure(gesture, page));
  const report = {
    date: new Date().toISOString(),
    cores: cpus().length,
    processor: cpus()[0]?.model,
    chromium: browser.version(),
    ...values,
    drawn,
    boundMs: BOUND,
    results,
  };
  const file = join(here, '../results', `explorer-${report.date.slice(0, 10)}.json`);
  if (!values.gesture) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (results.some(({ promised, longestMs }) => promised && longestMs.median > BOUND)) process.exitCode = 1;
} finally {
  await browser?.close();
  api?.kill('SIGTERM');
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Rounds of one gesture after one to warm up. */
async function measure({ name, promised, act }, page) {
  await act(page);
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push(await tasksDuring(browser, page, () => act(page)));
  }
  const longestMs = spread(rounds.map(({ longest }) => longest));
  const onTheWallMs = spread(rounds.map(({ longestOnTheWall }) => longestOnTheWall));
  const totalMs = spread(rounds.map(({ total }) => total));
  const verdict = longestMs.median <= BOUND ? 'ok  ' : 'LONG';
  console.log(
    `${verdict} ${name.padEnd(24)} longest task ${longestMs.median} ms (worst ${longestMs.worst}; on the wall ${onTheWallMs.median}), all tasks ${totalMs.median} ms`,
  );
  return { name, promised, longestMs, onTheWallMs, totalMs };
}

/** @param {readonly number[]} list */
function spread(list) {
  const sorted = [...list].sort((a, b) => a - b).map((one) => Math.round(one * 10) / 10);
  return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.type === 'ready') resolve(undefined);
      if (message.type === 'fatal') reject(new Error(message.message));
    });
    child.on('exit', (code) => reject(new Error(`The API ended with ${code}`)));
  });
}
