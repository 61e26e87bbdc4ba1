import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './product.mjs';

/** What else the machine was doing when it began: numbers of a busy one are those of a busy one. */
const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;

/**
 * Keeps what was measured under `benchmarks/results`, by name and day, with the machine it was measured on.
 *
 * @param {string} name
 * @param {object} measured
 */
export function writeReport(name, measured) {
  const date = new Date().toISOString();
  const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version, loadBefore };
  const folder = join(root, 'benchmarks/results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}-${date.slice(0, 10)}.json`),
    `${JSON.stringify({ date, ...machine, ...measured }, null, 2)}\n`,
  );
}
