// @ts-check
// Half of what it can do, for half an hour: memory and the slowest answers of each minute, which should stay as they are.
//   npm run build && node benchmarks/endurance/half-load.mjs [--minutes 30] [--actors 5000] [--ties 15000]
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { writeReport } from '../ground/report.mjs';
import { setStage } from './stage.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
  },
});
const CONNECTIONS = 20;
/** Seconds in which all is asked that can be answered, to know the half. */
const FULL = 30;

const queries = [
  '{ actors(first: 20) { totalCount nodes { name type } } }',
  '{ ties(first: 20) { nodes { name participations { role party { name } } } } }',
  '{ search(text: "coop") { matched thing { name } } }',
  '{ overview { version actors cooperations } }',
  '{ poles { name tieCount } }',
  '{ statements(first: 20) { nodes { property value text about { name } } } }',
];

const stage = await setStage({ name: 'half-load', ...values });
/** @param {number} seconds @param {number} [rate] requests a second, of all connections together */
const press = (seconds, rate) =>
  autocannon({
    url: stage.url,
    connections: CONNECTIONS,
    duration: seconds,
    ...(rate ? { overallRate: rate } : {}),
    requests: queries.map((query) => ({
      method: /** @type {const} */ ('POST'),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })),
  });
try {
  await press(FULL);
  const full = await press(FULL);
  const rate = Math.max(1, Math.floor(full.requests.average / 2));
  console.log(`Full load ${Math.round(full.requests.average)} a second, half ${rate}`);
  const minutes = [];
  for (let minute = 1; minute <= Number(values.minutes); minute += 1) {
    const { latency, errors, non2xx, requests } = await press(60, rate);
    const result = {
      minute,
      rps: Math.round(requests.average),
      p50: latency.p50,
      p99: latency.p99,
      wrong: errors + non2xx,
      heapMB: Math.round((await stage.figures('nodejs_heap_size_used_bytes')) / 1e6),
      residentMB: Math.round((await stage.figures('process_resident_memory_bytes')) / 1e6),
      lagP99Ms: Math.round((await stage.figures('nodejs_eventloop_lag_p99_seconds')) * 1e3),
    };
    minutes.push(result);
    console.log(JSON.stringify(result));
  }
  writeReport('half-load', { ...values, rate, minutes });
  const [second, last] = [minutes[1] ?? minutes[0], minutes.at(-1)];
  if (second && last)
    console.log(
      `From the second minute to the last: resident ${second.residentMB} to ${last.residentMB} MB, p99 ${second.p99} to ${last.p99} ms`,
    );
} finally {
  await stage.stop();
}
