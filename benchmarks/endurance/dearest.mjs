// @ts-check
// How long the dearest query takes that may be asked of each list, one at a time; two seconds are expected at most.
//   npm run build && node benchmarks/endurance/dearest.mjs [--actors 5000] [--ties 15000] [--times 5]
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { quantile, setStage } from './stage.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '5000' },
    ties: { type: 'string', default: '15000' },
    times: { type: 'string', default: '5' },
  },
});
const queries = JSON.parse(
  execFileSync(process.execPath, [join(root, 'api/dist/commands/dearest-queries.js')], { encoding: 'utf8' }),
);
const stage = await setStage({ name: 'dearest', ...values });
try {
  const results = [];
  for (const { field, query, cost } of queries) {
    // The first one plans the statement.
    const first = await stage.ask({ query }, stage.headers);
    const times = [];
    for (let time = 0; time < Number(values.times); time += 1)
      times.push((await stage.ask({ query }, stage.headers)).milliseconds);
    const { errors } = JSON.parse(first.text);
    const result = {
      field,
      cost,
      refused: errors?.[0]?.extensions.code ?? null,
      first: Math.round(first.milliseconds),
      median: Math.round(quantile(times, 0.5)),
      slowest: Math.round(Math.max(...times)),
      kilobytes: Math.round(first.text.length / 1000),
    };
    results.push({ ...result, query });
    console.log(
      `${field.padEnd(20)} counted ${String(cost).padStart(7)}  median ${String(result.median).padStart(6)} ms  first ${String(result.first).padStart(6)} ms  ${String(result.kilobytes).padStart(6)} kB  ${result.refused ?? ''}`,
    );
  }
  writeReport('dearest', { ...values, results });
} finally {
  await stage.stop();
}
