// @ts-check
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string, missing: boolean }} CommandResult */

const TAIL = 400_000;
const onWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end and keeps what it said. Never throws on a non-zero code: the caller knows what
 * it means. The child has a process group of its own, so that Ctrl-C reaches it through us, in our order.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, logFile?: string,
 *   timeoutMs?: number, onStart?: (pid: number) => void }} [options]
 * @returns {Promise<CommandResult>} `missing` when there is no such program; `output` is the last of both streams
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows,
      windowsHide: true,
      // A .cmd file is not a program to Windows: only its shell starts it.
      shell: onWindows && command.endsWith('.cmd'),
    });
    running.add(child);
    if (child.pid) options.onStart?.(child.pid);
    let output = '';
    let rest = '';
    let timedOut = false;
    const timer = options.timeoutMs
      ? setTimeout(() => ((timedOut = true), signalGroup(child, 'SIGKILL')), options.timeoutMs)
      : undefined;

    const take = (/** @type {string} */ text) => {
      output = (output + text).slice(-TAIL);
      if (options.logFile) appendFileSync(options.logFile, text);
      if (!options.onLine) return;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine(line.trimEnd());
    };
    const finish = (/** @type {Partial<CommandResult>} */ result) => {
      clearTimeout(timer);
      if (!running.delete(child)) return;
      if (timedOut)
        output += `\nEnded after ${Math.round((options.timeoutMs ?? 0) / 1000)} s without finishing.\n`;
      resolve({ code: null, signal: null, output, missing: false, ...result });
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      output += String(error);
      finish({ missing: code === 'ENOENT' || code === 'EACCES' });
    });
    child.on('close', (code, signal) => finish({ code, signal }));
  });
}

/**
 * Ends every command still running, with the processes it started itself.
 *
 * @param {NodeJS.Signals} [signal]
 */
export function stopRunningCommands(signal = 'SIGTERM') {
  for (const child of running) signalGroup(child, signal);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

/**
 * The last lines of a long output, without the empty ones at its end.
 *
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
