// How long the finder takes for the best group, beside HiGHS on the same instances, and how far quick ways end
// from the optimum. Both must give the same cost first.
//   npm run build && node benchmarks/teams/run.mjs [--instances 20] [--peer 20]
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { greedy, rarestFirst } from './baselines.mjs';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const algorithms = join(here, '../../api/dist/algorithms/team-formation');
const { bestTeams, costOf, isFeasible } = require(join(algorithms, 'index.js'));
const { randomProblem } = require(join(algorithms, 'testing/random-problem.js'));
const { integerProgram } = require(join(algorithms, 'testing/integer-program.js'));
const loadHighs = require('highs');

const { values } = parseArgs({
  options: {
    instances: { type: 'string', default: '20' },
    /** Instances of each size that HiGHS solves too; it takes minutes on the large ones, which it is spared. */
    peer: { type: 'string', default: '20' },
  },
});

/** Sizes with the promised median, in milliseconds; HiGHS on those where it ends in reasonable time. */
const sizes = [
  { candidates: 40, needs: 6, promised: 5, peer: true },
  { candidates: 300, needs: 8, promised: 50, peer: false },
  { candidates: 1000, needs: 8, promised: 2000, peer: false },
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const timed = (work) => {
  const began = process.hrtime.bigint();
  const result = work();
  return { result, ms: Number(process.hrtime.bigint() - began) / 1e6 };
};

const highs = await loadHighs();
const results = [];
for (const { candidates, needs, promised, peer } of sizes) {
  const problems = [];
  for (let seed = 1; problems.length < Number(values.instances) && seed < 2000; seed++) {
    const problem = randomProblem(seed, { candidates: [candidates, candidates], needs: [needs, needs] });
    if (bestTeams(problem, { best: 1, difference: 1, nodeLimit: 2e5 }).teams.length > 0)
      problems.push(problem);
  }
  const [one, five, solver, far] = [[], [], [], { greedy: [], rarestFirst: [] }];
  let unproven = 0;
  for (const [index, problem] of problems.entries()) {
    const ours = timed(() => bestTeams(problem, { best: 1, difference: 1, nodeLimit: 2e5 }));
    const [team] = ours.result.teams;
    if (!team.proven) unproven++;
    one.push(ours.ms);
    five.push(timed(() => bestTeams(problem, { best: 5, difference: 1, nodeLimit: 2e5 })).ms);
    if (peer && index < Number(values.peer)) {
      const theirs = timed(() => highs.solve(integerProgram(problem), { mip_rel_gap: 0, mip_abs_gap: 1e-9 }));
      if (Math.abs(theirs.result.ObjectiveValue - team.cost) > 1e-6)
        throw new Error(`Not the same: ${team.cost} here, ${theirs.result.ObjectiveValue} there`);
      solver.push(theirs.ms);
    }
    for (const [name, members] of Object.entries({
      greedy: greedy(problem),
      rarestFirst: rarestFirst(problem, costOf),
    }))
      far[name].push(
        members && isFeasible(problem, members) ? costOf(problem, members) / team.cost : undefined,
      );
  }
  const quality = (name) => {
    const feasible = far[name].filter((ratio) => ratio !== undefined);
    return {
      foundOne: `${feasible.length}/${problems.length}`,
      timesTheOptimum: feasible.length > 0 ? Number(median(feasible).toFixed(3)) : null,
    };
  };
  const row = {
    candidates,
    needs,
    instances: problems.length,
    medianMs: Number(median(one).toFixed(2)),
    worstMs: Number(Math.max(...one).toFixed(2)),
    medianMsOfFive: Number(median(five).toFixed(2)),
    promisedMs: promised,
    unproven,
    highsMedianMs: solver.length > 0 ? Number(median(solver).toFixed(1)) : null,
    timesFasterThanHighs: solver.length > 0 ? Math.round(median(solver) / median(one)) : null,
    greedy: quality('greedy'),
    rarestFirst: quality('rarestFirst'),
  };
  results.push(row);
  console.log(JSON.stringify(row));
}
const day = new Date().toISOString().slice(0, 10);
mkdirSync(join(here, '../results'), { recursive: true });
writeFileSync(
  join(here, `../results/teams-${day}.json`),
  `${JSON.stringify({ day, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, results }, null, 2)}\n`,
);
const late = results.filter((row) => row.medianMs > row.promisedMs);
if (late.length > 0) {
  console.error(`Slower than promised: ${late.map((row) => `${row.candidates} × ${row.needs}`).join(', ')}`);
  process.exitCode = 1;
}
