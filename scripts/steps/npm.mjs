// @ts-check
import { runCommand } from '../../graph-schema/embedded/child-command.mjs';
import { ROOT } from './paths.mjs';

/**
 * Runs npm in the repository: the one that runs us when there is one, so that versions do not mix.
 *
 * @param {readonly string[]} args
 * @param {{ logFile?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNpm(args, options = {}) {
  const ours = process.env.npm_execpath ?? '';
  const env = { ...process.env, npm_config_update_notifier: 'false', ...options.env };
  const all = { ...options, env, cwd: ROOT };
  if (/npm-cli\.c?js$/.test(ours)) return runCommand(process.execPath, [ours, ...args], all);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, all);
}
