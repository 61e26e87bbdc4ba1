// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, runCommand } from '../../graph-schema/embedded/child-command.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {import('./test-stages.mjs').Stage} Stage
 * @typedef {{ stage: Stage, passed: number, failed: number, skipped: number, ms: number, report: string }} Outcome
 *   report: what to show of a failure; empty when all is well
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number, testResults: { name: string, status: string, message: string }[] }} JestReport
 */

const SHOWN_LINES = 150;
/** A stage that hangs must not hold the others for ever. */
const PATIENCE_MS = 75 * 60_000;

/**
 * @param {Stage} stage
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} options folder: where jest writes its report
 * @returns {Promise<Outcome>}
 */
export async function runStage(stage, { env, folder }) {
  const began = Date.now();
  const reportFile = join(folder, `jest-${stage.name}.json`);
  rmSync(reportFile, { force: true });
  const more =
    stage.kind === 'jest' ? ['--json', `--outputFile=${reportFile}`, '--colors=false', '--silent=false'] : [];
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const [command, ...args] = stage.tool === 'npm' ? ['npm'] : ['npx', '--no-install', stage.tool];
  const result = await runCommand(`${command}${suffix}`, [...args, ...stage.args, ...more], {
    cwd: ROOT,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    timeoutMs: PATIENCE_MS,
  });
  const counts = stage.kind === 'jest' ? countJest(result, reportFile) : countCheck(result);
  return { stage, ms: Date.now() - began, ...counts };
}

/**
 * @param {import('../../graph-schema/embedded/child-command.mjs').CommandResult} result
 * @returns {Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'report'>}
 */
function countCheck({ code, output }) {
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, report: '' };
  return { passed: 0, failed: 1, skipped: 0, report: lastLines(output, SHOWN_LINES) };
}

/**
 * @param {import('../../graph-schema/embedded/child-command.mjs').CommandResult} result
 * @param {string} reportFile
 * @returns {Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'report'>}
 */
function countJest({ code, output }, reportFile) {
  const jest = readReport(reportFile);
  if (!jest) return { passed: 0, failed: 1, skipped: 0, report: lastLines(output, SHOWN_LINES) };
  const passed = jest.numPassedTests;
  const skipped = jest.numPendingTests + jest.numTodoTests;
  // A file that could not even be read has no failed test, and is a failure all the same.
  let failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites;
  const reports = jest.testResults
    .filter((file) => file.status === 'failed')
    .map((file) => `${file.name.replace(`${ROOT}/`, '')}\n${lastLines(file.message, SHOWN_LINES)}`);
  if (failed === 0 && passed === 0) {
    failed = 1;
    reports.push(`No test was run.\n${lastLines(output, 40)}`);
  }
  if (failed === 0 && code !== 0) {
    failed = 1;
    reports.push(`jest ended with code ${code}, though no test failed.\n${lastLines(output, SHOWN_LINES)}`);
  }
  return { passed, failed, skipped, report: reports.join('\n\n') };
}

/**
 * @param {string} path
 * @returns {JestReport | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
