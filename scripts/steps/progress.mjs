// @ts-check
import { Failure } from '../../graph-schema/embedded/failure.mjs';

const LABEL_WIDTH = 38;
/** Without a terminal to rewrite, a long step says that it goes on, but rarely. */
const SIGNS_OF_LIFE_MS = [10_000, 30_000, 60_000, 120_000, 240_000];

/**
 * @typedef {{ say: (detail: string) => void, done: (label?: string, ms?: number) => void,
 *   fail: (label?: string) => void }} Step
 * @typedef {{ begin: (label: string) => Step,
 *   run: <T>(doing: string, done: string, task: (step: Step) => Promise<T> | T) => Promise<T>,
 *   note: (text: string) => void, failure: (error: unknown) => void, close: () => void }} Progress
 */

/**
 * One line for each finished step, with its time; on a terminal, one more at the foot for those under way.
 *
 * @param {NodeJS.WriteStream} [out]
 * @returns {Progress}
 */
export function createProgress(out = process.stdout) {
  const live = out.isTTY === true;
  const colour = live && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const paint = (/** @type {number} */ code, /** @type {string} */ text) =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  /** @type {Map<object, { label: string, detail: string, since: number }>} */
  const underWay = new Map();
  // Whoever reads us may go away (`npm start | head`): that is no reason to fail.
  out.on('error', () => {});

  const clear = () => live && out.write('\r\u001b[2K');
  const draw = () => {
    if (!live || underWay.size === 0) return;
    const parts = [...underWay.values()].map(
      ({ label, detail, since }) =>
        `${label}${detail ? ` (${detail})` : ''} ${Math.round((Date.now() - since) / 1000)} s`,
    );
    clear();
    out.write(paint(2, `… ${parts.join(' · ')}`.slice(0, (out.columns || 80) - 1)));
  };
  const print = (/** @type {string} */ line) => (clear(), out.write(`${line}\n`), draw());
  const ticker = live ? setInterval(draw, 250).unref() : undefined;

  /** @type {Progress['begin']} */
  const begin = (label) => {
    const step = { label, detail: '', since: Date.now() };
    underWay.set(step, step);
    draw();
    const signs = live
      ? []
      : SIGNS_OF_LIFE_MS.map((ms) =>
          setTimeout(() => print(`… ${label}${step.detail ? `, ${step.detail}` : ''}`), ms).unref(),
        );
    const end = (/** @type {string} */ mark, /** @type {string} */ text, /** @type {number} */ ms) => {
      if (!underWay.delete(step)) return;
      for (const sign of signs) clearTimeout(sign);
      print(`${mark} ${text.padEnd(LABEL_WIDTH)} ${paint(2, formatTime(ms).padStart(8))}`);
    };
    return {
      say: (detail) => void (step.detail = detail),
      done: (text = label, ms = Date.now() - step.since) => end(paint(32, '✓'), text, ms),
      fail: (text = label) => end(paint(31, '✗'), text, Date.now() - step.since),
    };
  };

  return {
    begin,
    async run(doing, done, task) {
      const step = begin(doing);
      try {
        const result = await task(step);
        step.done(done);
        return result;
      } catch (error) {
        step.fail();
        throw error;
      }
    },
    note: print,
    failure(error) {
      print('');
      if (!(error instanceof Failure))
        return print(error instanceof Error ? (error.stack ?? error.message) : String(error));
      print(`${paint(31, 'Stopped.')} ${error.message}`);
      if (error.logFile) print(`\nThe whole story: ${error.logFile}`);
    },
    close() {
      clearInterval(ticker);
      clear();
      underWay.clear();
    },
  };
}

/** @param {number} ms */
export function formatTime(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
