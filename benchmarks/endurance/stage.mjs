// @ts-check
// The ground of the other benchmarks, and somebody who facilitates a pole: what the measures of this folder have in common.
import neo4j from 'neo4j-driver';
import { sessionOfFacilitator } from '../ground/asked-about.mjs';
import { startGround } from '../ground/product.mjs';

/**
 * @param {{ name: string, actors: string, ties: string }} of
 */
export async function setStage({ name, actors, ties }) {
  const ground = await startGround({ name, size: ['--actors', actors, '--ties', ties], profile: 'load' });
  try {
    const { uri, user, password } = ground.database;
    const { api: url } = await ground.serveProduct();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const { pole, headers } = await sessionOfFacilitator(driver).finally(() => driver.close());
    return {
      url,
      pole,
      /** What the facilitator is known by. */
      headers,
      /** Gives status, milliseconds and text of the answer. @param {object} body @param {Record<string, string>} more */
      async ask(body, more = {}) {
        const began = performance.now();
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...more },
          body: JSON.stringify(body),
        });
        const text = await response.text();
        return { status: response.status, milliseconds: performance.now() - began, text };
      },
      /** One figure of those for who watches; of the event loop, since it was last asked. @param {string} figure */
      async figures(figure) {
        const text = await (await fetch(new URL('/metrics', url))).text();
        const found = new RegExp(`^\\w*${figure}(?:\\{[^}]*\\})? ([\\d.e+-]+)$`, 'm').exec(text);
        if (!found) throw new Error(`There is no figure ${figure}`);
        return Number(found[1]);
      },
      stop: ground.stop,
    };
  } catch (error) {
    await ground.stop();
    throw error;
  }
}

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
