// @ts-check
import { join } from 'node:path';
import { stopRunningCommands } from '../../graph-schema/embedded/child-command.mjs';
import { makeFolder } from '../../graph-schema/embedded/folder.mjs';
import { requireBrowser } from './browser.mjs';
import { watchInterruption } from './interruption.mjs';
import { openStateFolder, stateFolder } from './paths.mjs';
import { prepareCode, prepareNeo4j } from './prepare.mjs';
import { createProgress, formatTime } from './progress.mjs';
import { runStage } from './run-stage.mjs';
import { startTestDatabase, testDatabaseVariables } from './test-database.mjs';
import { chooseStages, STAGES } from './test-stages.mjs';

/**
 * @typedef {import('./test-stages.mjs').Stage} Stage
 * @typedef {import('./run-stage.mjs').Outcome} Outcome
 * @typedef {import('./prepare.mjs').Context & { interruption: ReturnType<typeof watchInterruption> }} Run
 */

/**
 * Everything that must hold, and a table of it. Ends the process; its last line is `N passed, N failed`.
 *
 * @param {readonly string[]} args
 */
export async function runTests(args) {
  const progress = createProgress();
  const interruption = watchInterruption();
  const folder = stateFolder();
  /** @type {Outcome[]} */
  const outcomes = [];
  let broken = 0;
  try {
    const stages = chooseStages(args);
    openStateFolder(folder);
    await runAll(stages, { folder, progress, signal: interruption.signal, interruption }, outcomes);
  } catch (error) {
    broken = 1;
    if (interruption.signal.aborted) progress.note('\nInterrupted.');
    else progress.failure(error);
    stopRunningCommands();
  }
  progress.close();
  outcomes.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  report(outcomes);
  const passed = sum(outcomes, 'passed');
  const failed = sum(outcomes, 'failed') + broken;
  const code = interruption.signal.aborted ? 130 : failed > 0 ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(code));
}

/**
 * @param {readonly Stage[]} stages
 * @param {Run} run
 * @param {Outcome[]} outcomes filled as they come
 */
async function runAll(stages, run, outcomes) {
  const { folder, progress, signal } = run;
  const needsDatabase = stages.some((stage) => stage.needsDatabase);
  const needsBrowser = stages.some((stage) => stage.needsBrowser);
  const env = /** @type {NodeJS.ProcessEnv} */ ({});

  // The jars come while the packages do; apt-get has one lock, so the browser comes after Java.
  const code = prepareCode(run, { build: stages.some((stage) => stage.needsBuild) });
  const tools = (async () => {
    if (needsDatabase) await prepareNeo4j(run);
    if (needsBrowser) env.CHROME_PATH = await findBrowser(run);
  })();
  const prepared = await Promise.allSettled([code, tools]);
  const failure = prepared.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
  signal.throwIfAborted();

  const testFolder = join(folder, 'test');
  makeFolder(testFolder);
  const take = async (/** @type {Stage} */ stage, /** @type {NodeJS.ProcessEnv} */ more = {}) => {
    signal.throwIfAborted();
    const outcome = await showStage(stage, progress, { env: { ...env, ...more }, folder: testFolder });
    // What an interruption cut short has not failed.
    signal.throwIfAborted();
    outcomes.push(outcome);
  };
  await inPairs(
    stages.filter((stage) => stage.kind === 'check'),
    (stage) => take(stage),
  );
  for (const stage of stages.filter((stage) => stage.kind === 'jest' && !stage.needsDatabase))
    await take(stage);
  // Tests wait for the database half of the time, and a database for tests: two stages at once, each with its own.
  await inPairs(
    stages.filter((stage) => stage.needsDatabase),
    (stage) => withDatabase(stage.name, run, (database) => take(stage, database)),
  );
  signal.throwIfAborted();
}

/**
 * @param {string} name
 * @param {Run} run
 * @param {(variables: NodeJS.ProcessEnv) => Promise<void>} task
 */
async function withDatabase(name, { folder, progress, signal }, task) {
  signal.throwIfAborted();
  const database = await progress.run(`Starting the database of ${name}`, `Database of ${name} started`, () =>
    startTestDatabase({ folder, name, signal, profile: 'tests' }),
  );
  try {
    await task(testDatabaseVariables(database));
  } finally {
    await database.stop();
  }
}

/**
 * @param {Stage} stage
 * @param {import('./progress.mjs').Progress} progress
 * @param {Parameters<typeof runStage>[1]} options
 */
async function showStage(stage, progress, options) {
  const step = progress.begin(stage.name);
  const outcome = await runStage(stage, options);
  const words =
    stage.kind === 'jest' ? `${stage.name}: ${outcome.passed} passed, ${outcome.failed} failed` : stage.name;
  if (outcome.failed > 0) step.fail(words);
  else step.done(words);
  return outcome;
}

/** @param {Run} run */
async function findBrowser({ folder, progress }) {
  const step = progress.begin('Looking for a browser');
  try {
    const logFile = join(folder, 'logs', 'apt-get.log');
    const path = await requireBrowser({
      logFile,
      onInstall: () => step.say('installing chromium with apt-get'),
    });
    step.done(`Browser found: ${path}`);
    return path;
  } catch (error) {
    step.fail('Browser');
    throw error;
  }
}

/**
 * Two at a time: as many as the smallest machine has cores.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<void>} task
 */
async function inPairs(items, task) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all([worker(), worker()]);
}

/** @param {readonly Outcome[]} outcomes */
function report(outcomes) {
  const lines = [''];
  for (const { stage, report: text } of outcomes) {
    if (text) lines.push(`──── ${stage.name} ${'─'.repeat(Math.max(0, 70 - stage.name.length))}`, text, '');
  }
  if (outcomes.length > 0) {
    lines.push(row('stage', 'passed', 'failed', 'skipped', 'time'));
    for (const { stage, passed, failed, skipped, ms } of outcomes) {
      lines.push(
        row(stage.name, String(passed), String(failed), skipped ? String(skipped) : '', formatTime(ms)),
      );
    }
    lines.push('');
  }
  console.log(lines.join('\n'));
}

/** @param {[string, ...string[]]} cells */
function row(...[name, ...cells]) {
  return `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @param {'passed' | 'failed'} key
 */
function sum(outcomes, key) {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
