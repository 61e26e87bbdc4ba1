// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runCommand } from '../../graph-schema/embedded/child-command.mjs';
import { endRecordedProcess, recordOf } from '../../graph-schema/embedded/recorded-process.mjs';
import { ROOT } from './paths.mjs';

/**
 * Runs npm in the repository: the one that runs us when there is one, so that versions do not mix.
 *
 * @param {readonly string[]} args
 * @param {{ logFile: string, runFile: string }} options runFile: where its pid is written while it runs
 */
export async function runNpm(args, { logFile, runFile }) {
  await endLeftover(runFile);
  rmSync(logFile, { force: true });
  const ours = process.env.npm_execpath ?? '';
  const [command, first] = /npm-cli\.c?js$/.test(ours) ? [process.execPath, [ours]] : [npmOnPath(), []];
  try {
    return await runCommand(command, [...first, ...args], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, npm_config_update_notifier: 'false' },
      cwd: ROOT,
      logFile,
      onStart: (pid) => writeFileSync(runFile, JSON.stringify(recordOf(pid))),
    });
  } finally {
    rmSync(runFile, { force: true });
  }
}

function npmOnPath() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/**
 * When we are killed outright, the npm that we started goes on alone: two of them in one folder would undo
 * each other's work.
 *
 * @param {string} runFile
 */
async function endLeftover(runFile) {
  let record;
  try {
    record = JSON.parse(readFileSync(runFile, 'utf8'));
  } catch {
    return;
  }
  await endRecordedProcess(record, { mark: '', graceMs: 3_000 });
}
