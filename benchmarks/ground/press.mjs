// A question asked again and again by several at once.
import autocannon from 'autocannon';

export const CONNECTIONS = 20;

/**
 * @typedef {{ rps: number, p50: number, p97_5: number, p99: number }} Run requests a second, and milliseconds
 */

/**
 * Asks for some seconds, by as many connections as {@link CONNECTIONS}.
 *
 * @param {string} url
 * @param {object} body
 * @param {number} duration seconds
 * @param {Record<string, string>} headers
 * @returns {Promise<Run>}
 */
export async function press(url, body, duration, headers = {}) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return {
    rps: Math.round(result.requests.average),
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
  };
}

/**
 * The run in the middle, by requests a second.
 *
 * @param {readonly Run[]} runs
 */
export function median(runs) {
  return /** @type {Run} */ ([...runs].sort((a, b) => a.rps - b.rps)[Math.floor(runs.length / 2)]);
}

/**
 * @param {Run} a
 * @param {Run} b
 */
export function ratio(a, b) {
  return Number((a.rps / b.rps).toFixed(2));
}

/**
 * Asks once; the text of the answer, which has no errors in it.
 *
 * @param {string} url
 * @param {object} body
 * @param {Record<string, string>} headers
 */
export async function ask(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (/** @type {{ errors?: unknown }} */ (JSON.parse(text)).errors)
    throw new Error(`${url}: ${text.slice(0, 400)}`);
  return text;
}
