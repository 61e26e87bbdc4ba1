// Rows of an invented network as the database would give them, without a database: what the snapshot is built from.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { generateNetwork } = require(join(root, 'seeds/dist/generate-network.js'));
const { drawNational } = require(join(root, 'seeds/dist/national-network.js'));
const { spanDays } = require(join(root, 'graph-schema/dist/model/time-span.js'));

/** Both sizes that are stated: a pole, and a country. */
export const sizes = {
  pole: { actors: 5000, ties: 15_000, seed: 1 },
  country: { actors: 200_000, participations: 1_000_000, seed: 1 },
};

/** Ids are as long as those of the store, and as little alike. */
function idOf(key) {
  const hex = createHash('md5').update(key).digest('hex');
  return [8, 4, 4, 4, 12].map((length, at) => hex.slice([0, 8, 12, 16, 20][at]).slice(0, length)).join('-');
}

/**
 * @param {'pole' | 'country'} name
 * @returns {{ parties: unknown[][], ties: unknown[][] }}
 */
export function rowsOf(name) {
  const ids = new Map();
  const parties = [];
  const ties = [];
  for (const { kind, record } of drawn(name)) {
    if (kind === 'actors') {
      const id = idOf(record.key);
      ids.set(record.key, id);
      parties.push([id, true, null, true, null, null, true]);
    }
    if (kind === 'ties') {
      const { sinceEarliest, untilLatest } = spanDays(record.since, record.until);
      // Each row has ids of its own, as rows of a driver have: two that are equal are not one text in memory.
      const parts = record.participants.map(({ who, role, answers }) => [
        Buffer.from(ids.get(who)).toString('latin1'),
        role,
        answers[0]?.stance ?? 'DECLARED',
        null,
      ]);
      const idle = ['IDEA', 'ABANDONED'].includes(record.status);
      ties.push([record.kind, record.modality ?? 'REPORTED', true, idle, sinceEarliest, untilLatest, parts]);
    }
  }
  return { parties, ties };
}

function* drawn(name) {
  if (name === 'country') return yield* drawNational(sizes.country);
  const set = generateNetwork(sizes.pole);
  for (const kind of ['actors', 'ties']) for (const record of set[kind]) yield { kind, record };
}
