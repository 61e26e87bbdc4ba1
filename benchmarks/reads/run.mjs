// Six reads, ours beside @neo4j/graphql: same database, same data, answers compared first, runs interleaved. Ours is
// asked by a visitor and by a signed-in member of several poles, whose session and roles are looked up with each read.
// Beside how many are answered in a second stands what one costs: the processors' work for the server and for the database.
//   npm run build && node benchmarks/reads/run.mjs [--actors 5000] [--ties 15000] [--seconds 6] [--rounds 3]
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { sample, sessionOfMember } from '../ground/asked-about.mjs';
import { ask, CONNECTIONS, median, press, ratio } from '../ground/press.mjs';
import { root, startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { worked } from '../ground/worked.mjs';
import { questions } from './questions.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
  },
});
/** Seconds of the same load before a question is measured. */
const WARM_UP = 10;

const size = ['--actors', values.actors, '--ties', values.ties];
const ground = await startGround({ name: 'reads', size, profile: 'load' });
const { uri, user, password } = ground.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

try {
  const product = await ground.serveProduct();
  const other = await ground.serve(join(root, 'benchmarks/reads/peer.mjs'));
  const ours = { url: product.api, pid: product.pid };
  const peer = { url: String(other.said.at(-1)?.url), pid: other.pid };
  const member = await sessionOfMember(driver);
  const results = [];
  for (const question of questions(await sample(driver))) {
    const a = question.same.ours(await read(ours, question.ours));
    const b = question.same.peer(await read(peer, question.peer));
    if (!isDeepStrictEqual(a, b))
      throw new Error(`${question.name}: the answers differ\n${show(a)}\n${show(b)}`);
    const c = question.same.ours(await read(ours, question.ours, member));
    if (!isDeepStrictEqual(a, c))
      throw new Error(`${question.name}: a member reads otherwise\n${show(a)}\n${show(c)}`);
    results.push(await compare(question, { ours, peer, member }));
    print(results.at(-1));
  }
  writeReport('reads', { ...values, connections: CONNECTIONS, results });
} finally {
  await driver.close();
  await ground.stop();
}

async function read({ url }, body, headers) {
  return JSON.parse(await ask(url, body, headers)).data;
}

/** Rounds of ours and the peer's in turn; the median round counts. */
async function compare(question, { ours, peer, member }) {
  const runs = { ours: [], member: [], peer: [] };
  // The database compiles what it runs often: until then it is several times slower, for either.
  await press(ours.url, question.ours, WARM_UP);
  await press(ours.url, question.ours, WARM_UP / 2, member);
  await press(peer.url, question.peer, WARM_UP);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    runs.ours.push(await costing(ours, question.ours));
    runs.member.push(await costing(ours, question.ours, member));
    runs.peer.push(await costing(peer, question.peer));
  }
  const [a, b, c] = [median(runs.ours), median(runs.peer), median(runs.member)];
  return {
    name: question.name,
    ours: a,
    peer: b,
    member: c,
    ratio: ratio(a, b),
    signedIn: ratio(c, a),
  };
}

/** A run, with the milliseconds that the processors work for one answer: in the server, and in the database. */
async function costing({ url, pid }, body, headers) {
  const seconds = Number(values.seconds);
  const before = [worked(pid), worked(ground.database.pid)];
  const run = await press(url, body, seconds, headers);
  const [server, database] = [worked(pid), worked(ground.database.pid)].map((after, at) =>
    after === null || before[at] === null
      ? null
      : Number(((after - before[at]) / (run.rps * seconds)).toFixed(2)),
  );
  return { ...run, server, database };
}

function print({ name, ours, peer, ratio: times, signedIn }) {
  const side = ({ rps, p50, p97_5, server, database }) =>
    `${String(rps).padStart(6)} rps ${String(p50).padStart(4)}/${String(p97_5).padStart(4)} ms (${server} + ${database})`;
  console.log(
    `${name.padEnd(28)} ours ${side(ours)}   peer ${side(peer)}   ratio ${times}   signed in ${signedIn}`,
  );
}

function show(value) {
  return JSON.stringify(value).slice(0, 400);
}
