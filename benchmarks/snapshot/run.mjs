// How long the snapshot of a network takes from its rows, what it holds in memory, and how long its measures take, at
// both sizes, beside graphology and igraph on the same pairs of actors. All must give the same answers first. The peers
// are given the pairs as they are after folding, each once; what is ours folds the ties itself.
//   npm run build && node benchmarks/snapshot/run.mjs [--python /path/to/python-with-igraph] [--runs 9] [--no-database]
// The rows are drawn, not read; then those of the pole are read from a database of its own, and from the country too
// where one is at hand (`--country bolt://…` with NEO4J_USER and NEO4J_PASSWORD, filled by `load:national`).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { rowsOf, sizes } from './rows.mjs';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const api = join(here, '../../api/dist');
const measures = join(api, 'algorithms/network-measures');
const { SnapshotBuilder, snapshotBytes } = require(join(measures, 'network-snapshot.js'));
const { measuredGraph } = require(join(measures, 'measured-graph.js'));
const { measureNetwork } = require(join(measures, 'measure-network.js'));
const { tieKinds } = require('@maillage/graph-schema/vocabulary');

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    runs: { type: 'string', default: '9' },
    'no-database': { type: 'boolean', default: false },
    country: { type: 'string' },
  },
});
const runs = Number(values.runs);

/** Milliseconds from rows to a snapshot that is promised. */
const PROMISED = 200;

const choice = {
  kinds: tieKinds.map(({ code }) => code),
  stances: ['CONFIRMED', 'DECLARED', 'CONTESTED'],
  modalities: null,
  day: null,
  withHub: true,
  withFictitious: true,
  withOutsiders: true,
  pole: null,
};

const round = (value) => Number(value.toPrecision(3));
/** @template T @param {() => T} work @returns {{ result: T, ms: number, worstMs: number }} the median and the worst of the runs */
function timed(work) {
  let result;
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    result = work();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { result, ms: round(times[Math.floor(runs / 2)]), worstMs: round(times.at(-1)) };
}

function peers(graph, folder) {
  const file = join(folder, 'pairs');
  const numbers = new Uint32Array(2 + 2 * graph.from.length);
  numbers.set([graph.actors, graph.from.length]);
  graph.from.forEach((from, at) => numbers.set([from, graph.to[at]], 2 + 2 * at));
  writeFileSync(file, numbers);
  const ask = (program, words) =>
    JSON.parse(
      execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  const found = {
    graphology: ask(process.execPath, ['--expose-gc', join(here, 'graphology.mjs'), file]),
    igraph: null,
  };
  try {
    found.igraph = ask(values.python, [join(here, 'igraph_peer.py'), file]);
  } catch (error) {
    console.log(
      `igraph is left out: ${values.python} has none (${String(error.stderr ?? error)
        .trim()
        .split('\n')
        .at(-1)})`,
    );
  }
  return found;
}

function sameAnswers(ours, { answers }, peer) {
  for (const [name, value] of Object.entries(answers))
    if (Math.abs(ours[name] - value) > 1e-9 * Math.max(1, Math.abs(value)))
      throw new Error(`Not the same ${name}: ${ours[name]} here, ${value} with ${peer}`);
}

function measureSize(name, folder) {
  const { parties, ties } = rowsOf(name);
  const build = timed(() => {
    const builder = new SnapshotBuilder();
    for (const row of parties) builder.party(row);
    for (const row of ties) builder.tie(row);
    return builder.snapshot();
  });
  const snapshot = build.result;
  const fold = timed(() => measuredGraph(snapshot, choice));
  const figures = timed(() => measureNetwork(fold.result));
  const found = peers(fold.result, folder);
  for (const [peer, told] of Object.entries(found)) if (told) sameAnswers(figures.result, told, peer);
  const told = (peer) =>
    peer && {
      ...(peer.version ? { version: peer.version } : {}),
      pairsToGraphMs: round(peer.buildMs),
      measuresMs: round(peer.measureMs),
      megabytes: round(peer.bytes / 1e6),
    };
  const graphBytes = Object.values(fold.result).reduce((sum, one) => sum + (one.byteLength ?? 0), 0);
  return {
    ...sizes[name],
    ties: ties.length,
    participations: snapshot.partParty.length,
    pairs: figures.result.pairs,
    ours: {
      rowsToSnapshotMs: build.ms,
      worstMs: build.worstMs,
      promisedMs: PROMISED,
      snapshotMegabytes: round(snapshotBytes(snapshot) / 1e6),
      snapshotToPairsMs: fold.ms,
      pairsMegabytes: round(graphBytes / 1e6),
      measuresMs: figures.ms,
    },
    graphology: told(found.graphology),
    igraph: told(found.igraph),
    answers: figures.result,
  };
}

/** Reading and building in the thread of the product, and the same rows thrown away. */
async function readFrom({ uri, user, password }) {
  const { readSnapshot } = require(join(api, 'features/network/network-snapshot.repository.js'));
  const { parametersOf } = require(join(api, 'platform/database/statement.js'));
  const { rowsOf: rowsInThread } = require(join(api, 'platform/database/thread-read.js'));
  const { inThread } = require(join(api, 'platform/threads/in-thread.js'));
  const { kinds } = choice;
  const given = {
    ...{ kinds, stances: null, modalities: null, functions: null, withoutFunction: false, territory: null },
    ...{
      territoryLevel: null,
      unplaced: false,
      asOf: null,
      knownOn: null,
      withHub: true,
      withFictitious: true,
    },
    readers: ['public'],
  };
  const statement = readSnapshot.now;
  const read = {
    ...{ uri, user, password, database: 'neo4j', bookmarks: [], longest: 600_000 },
    text: statement.text,
    parameters: parametersOf(statement, given),
  };
  const times = { rows: [], thread: [] };
  let rows = 0;
  let built;
  for (let run = 0; run < 5; run += 1) {
    let began = performance.now();
    rows = 0;
    for await (const row of rowsInThread(read)) rows += row ? 1 : 0;
    times.rows.push(performance.now() - began);
    began = performance.now();
    built = await inThread(join(api, 'features/network/snapshot.worker.js'), read, {
      patience: 600_000,
      memory: 1024,
    });
    times.thread.push(performance.now() - began);
  }
  const median = (list) => round(list.sort((a, b) => a - b)[2]);
  return {
    rows,
    rowsMs: median(times.rows),
    snapshotInThreadMs: median(times.thread),
    answers: measureNetwork(measuredGraph(built.snapshot, choice)),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
const measured = { pole: undefined, country: undefined };
try {
  for (const name of Object.keys(measured)) {
    measured[name] = measureSize(name, folder);
    console.log(name, JSON.stringify(measured[name], null, 2));
  }
} finally {
  rmSync(folder, { recursive: true });
}
const database = {};
if (!values['no-database']) {
  const { actors, ties, seed } = sizes.pole;
  const size = ['--actors', String(actors), '--ties', String(ties), '--seed', String(seed)];
  const ground = await startGround({ name: 'snapshot', size });
  try {
    database.pole = await readFrom(ground.database);
  } finally {
    await ground.stop();
  }
}
if (values.country)
  database.country = await readFrom({
    uri: values.country,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
  });
for (const [name, read] of Object.entries(database)) {
  // The store has the same network: what was drawn and what was read measure the same.
  const { answers, ...times } = read;
  if (JSON.stringify(answers) !== JSON.stringify(measured[name].answers))
    throw new Error(
      `Not the same network: ${JSON.stringify(answers)} read, ${JSON.stringify(measured[name].answers)} drawn`,
    );
  measured[name].fromTheDatabase = times;
  console.log(name, JSON.stringify(times));
}
writeReport('snapshot', { runs, ...measured });
const late = Object.entries(measured).filter(([, { ours }]) => ours.rowsToSnapshotMs > ours.promisedMs);
if (late.length > 0) {
  console.error(`Slower than promised: ${late.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
