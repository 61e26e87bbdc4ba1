// Rows of an invented network as the database would give them, without a database: what the snapshot is built from.
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

/** Between two parties the store has numbered what came along with the first: its entry in the history and its key. */
const APART = 4;

/** Each row has words of its own, as rows of a driver have: two that are equal are not one text in memory. */
const own = (word) => Buffer.from(word).toString('latin1');

/**
 * @param {'pole' | 'country'} name
 * @returns {{ parties: unknown[][], ties: unknown[][] }}
 */
export function rowsOf(name) {
  const numbers = new Map();
  const parties = [];
  const ties = [];
  for (const { kind, record } of drawn(name)) {
    if (kind === 'actors') {
      const number = APART * (numbers.size + 1);
      numbers.set(record.key, number);
      parties.push([number, true, null, true, null, null, true, own('ASSOCIATION')]);
    }
    if (kind === 'ties') {
      const { sinceEarliest, untilLatest } = spanDays(record.since, record.until);
      const parts = record.participants.map(({ who, role, answers }) => [
        numbers.get(who),
        own(role),
        own(answers[0]?.stance ?? 'DECLARED'),
        null,
      ]);
      const idle = ['IDEA', 'ABANDONED'].includes(record.status);
      const [kind, modality] = [own(record.kind), own(record.modality ?? 'REPORTED')];
      ties.push([kind, modality, true, idle, sinceEarliest, untilLatest, parts]);
    }
  }
  return { parties, ties };
}

function* drawn(name) {
  if (name === 'country') return yield* drawNational(sizes.country);
  const set = generateNetwork(sizes.pole);
  for (const kind of ['actors', 'ties']) for (const record of set[kind]) yield { kind, record };
}
