// @ts-check
// How long the event loop of the API is held up while something heavy runs beside: importing a table of five thousand
// rows, and whatever is worked out in the process. 50 ms at the 99th percentile are expected at most.
//   npm run build && node benchmarks/endurance/event-loop.mjs [--actors 5000] [--ties 15000] [--seconds 10]
import { parseArgs } from 'node:util';
import { writeReport } from '../ground/report.mjs';
import { quantile, setStage } from './stage.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
    seconds: { type: 'string', default: '10' },
  },
});

const stage = await setStage({ name: 'event-loop', ...values });
const { pole } = stage;
const rows = Array.from(
  { length: 5000 },
  (_, row) => `Structure imaginaire ${row};2024;${row * 13};${row % 40};${row % 90}`,
);
const table = ['Structure;Année;Chiffre d’affaires;ETP;Effectif', ...rows].join('\n');

/** What runs beside, again and again. */
const loads = {
  nothing: undefined,
  'a table of figures': {
    query:
      'mutation ($pole: ID!, $text: String!) { previewFigures(pole: $pole, year: 2024, text: $text) { added refused } }',
    variables: { pole, text: table },
  },
  'the network to be laid out': {
    query:
      '{ network(filter: { withHub: true }) { nodes { id name degree } ties { id participants { nodeId role } } pairs { from to weight } } }',
  },
  'figures of invented members': {
    query: '{ memberFigures(withFictitious: true) { indicators { readings { value } } } }',
  },
  'the board of needs and offers': {
    query: '{ wants(first: 200) { nodes { matchCount matches { score } } } }',
  },
  'the dearest page of ties': {
    query: '{ ties(first: 200) { nodes { statements(first: 200) { nodes { about { name } } } } } }',
  },
};

try {
  const results = [];
  for (const [name, load] of Object.entries(loads)) {
    const until = performance.now() + Number(values.seconds) * 1000;
    /** @type {number[]} */
    const small = [];
    let done = 0;
    let refused = null;
    // Forgets what was before: the figure is of the time since it was last asked.
    await stage.figures('nodejs_eventloop_lag_p99_seconds');
    await Promise.all([
      (async () => {
        while (performance.now() < until) {
          if (load) {
            const { text } = await stage.ask(load, stage.headers);
            refused ??= JSON.parse(text).errors?.[0]?.extensions.code ?? null;
            done += 1;
          } else await new Promise((resolve) => setTimeout(resolve, 100));
        }
      })(),
      (async () => {
        while (performance.now() < until) {
          small.push((await stage.ask({ query: '{ __typename }' })).milliseconds);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })(),
    ]);
    const result = {
      load: name,
      done,
      refused,
      lagP99Ms: Math.round((await stage.figures('nodejs_eventloop_lag_p99_seconds')) * 1e4) / 10,
      // A question that needs no database waits for nothing but the event loop.
      smallP99Ms: Math.round(quantile(small, 0.99) * 10) / 10,
      smallSlowestMs: Math.round(Math.max(...small) * 10) / 10,
    };
    results.push(result);
    console.log(JSON.stringify(result));
  }
  writeReport('event-loop', { ...values, results });
} finally {
  await stage.stop();
}
