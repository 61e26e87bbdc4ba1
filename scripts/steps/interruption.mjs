// @ts-check
import { stopRunningCommands } from '../../graph-schema/embedded/child-command.mjs';

/**
 * npm passes Ctrl-C on to a child that the terminal has told already: two signals at once are one wish.
 */
const ONE_WISH_MS = 1_000;

/**
 * Listens for the signals that ask us to stop. The first ends running commands and aborts; another one, later,
 * says that somebody has lost patience.
 *
 * @returns {{ signal: AbortSignal, requested: Promise<void>, impatient: Promise<void> }}
 */
export function watchInterruption() {
  const controller = new AbortController();
  let since = 0;
  /** @type {() => void} */
  let insist = () => {};
  const impatient = new Promise((/** @type {(value: void) => void} */ resolve) => (insist = resolve));
  const requested = new Promise((/** @type {(value: void) => void} */ resolve) => {
    const onSignal = () => {
      if (since === 0) {
        since = Date.now();
        resolve();
        controller.abort(new Error('Interrupted'));
        stopRunningCommands('SIGTERM');
      } else if (Date.now() - since > ONE_WISH_MS) {
        stopRunningCommands('SIGKILL');
        insist();
      }
    };
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, onSignal);
  });
  return { signal: controller.signal, requested, impatient };
}
