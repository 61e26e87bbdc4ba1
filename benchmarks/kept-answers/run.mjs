// Six reads asked again and again, with answers kept and without: same database, same data, answers compared first, byte
// by byte, runs interleaved. Asked by a visitor; and by a signed-in member, who is looked up with each read either way.
//   npm run build && node benchmarks/kept-answers/run.mjs [--actors 5000] [--ties 15000] [--seconds 5] [--rounds 3]
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { sample, sessionOfMember } from '../ground/asked-about.mjs';
import { ask, CONNECTIONS, median, press, ratio } from '../ground/press.mjs';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { questions } from '../reads/questions.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '5' },
    /** Only the questions whose names hold this. */
    only: { type: 'string', default: '' },
  },
});
/** Milliseconds after which a version is old enough for answers to be kept. */
const SETTLED = 12_000;

const size = ['--actors', values.actors, '--ties', values.ties];
const ground = await startGround({ name: 'kept', size, profile: 'load' });
const { uri, user, password } = ground.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

try {
  const asked = [];
  for (const megabytes of ['0', '64']) {
    asked.push((await ground.serveProduct({ KEPT_ANSWERS_MB: megabytes })).api);
  }
  const [read, kept] = asked;
  const member = await sessionOfMember(driver);
  await pause(SETTLED);
  const seconds = Number(values.seconds);
  const results = [];
  for (const { name, ours } of questions(await sample(driver)).filter((one) =>
    one.name.includes(values.only),
  )) {
    const bytes = await same(name, ours, read, kept, member);
    const runs = { read: [], kept: [], member: { read: [], kept: [] } };
    // The database compiles what it runs often: until then it is several times slower.
    await press(read, ours, Number(values.warm));
    await press(kept, ours, 2);
    for (let round = 0; round < Number(values.rounds); round += 1) {
      runs.read.push(await press(read, ours, seconds));
      runs.kept.push(await press(kept, ours, seconds));
      runs.member.read.push(await press(read, ours, seconds, member));
      runs.member.kept.push(await press(kept, ours, seconds, member));
    }
    const [a, b, c, d] = [runs.read, runs.kept, runs.member.read, runs.member.kept].map(median);
    results.push({
      name,
      bytes,
      read: a,
      kept: b,
      ratio: ratio(b, a),
      member: { read: c, kept: d, ratio: ratio(d, c) },
    });
    print(results.at(-1));
  }
  writeReport('kept-answers', { ...values, connections: CONNECTIONS, results });
} finally {
  await driver.close();
  await ground.stop();
}

/** Compares what is read with what is kept, asked twice, for both who ask; gives the bytes of the answer. */
async function same(name, question, read, kept, member) {
  let bytes = 0;
  for (const headers of [{}, member]) {
    const text = await ask(read, question, headers);
    for (let round = 0; round < 2; round += 1)
      if ((await ask(kept, question, headers)) !== text) throw new Error(`${name}: the answers differ`);
    bytes = Buffer.byteLength(text);
  }
  return bytes;
}

function print({ name, bytes, read, kept, ratio: times, member }) {
  const side = ({ rps, p50, p99 }) =>
    `${String(rps).padStart(6)} rps ${String(p50).padStart(4)}/${String(p99).padStart(4)} ms`;
  console.log(
    `${name.padEnd(28)} ${String(bytes).padStart(7)} B  read ${side(read)}  kept ${side(kept)}  × ${times}  signed in × ${member.ratio}`,
  );
}
