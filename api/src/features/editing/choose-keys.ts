import { randomInt } from 'node:crypto';
import { OWN_NAME, type Edit } from './edit';
import { pledgeKeyOf } from '@maillage/graph-schema/records';
import { capacityKeyOf } from './own-word';

/** Letters that make no word, and digits that are not taken for one of them. */
const LETTERS = 'bcdfghjkmnpqrtvwxz2346789';
const LETTERS_OF_END = 4;

/** A key as people would write it: letters without accents, digits, hyphens, at most 60. */
export function keyOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/œ/gi, 'oe')
    .replaceAll(/æ/gi, 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'sans-nom';
}

/**
 * Gives a key to everything that a request makes under a name of its own (`~1`), and writes it wherever the
 * request mentions that name. Each is a name and a random end, whatever is taken: a key that is given only as long as
 * nothing else has it would tell whoever makes something of that name that there is a hidden one.
 */
export function chooseKeys(edits: readonly Edit[]): { edits: Edit[]; keys: Map<string, string> } {
  const keys = new Map<string, string>();
  for (const edit of edits) if (OWN_NAME.test(edit.key)) keys.set(edit.key, keyFor(edit));
  const renamed = edits.map((edit) => ({
    ...edit,
    key: keys.get(edit.key) ?? edit.key,
    record: rename(edit.record, keys),
  }));
  return { edits: renamed, keys };
}

function keyFor({ record, kind }: Edit): string {
  const { name, title, property, of, purchase } = (record ?? {}) as Record<string, unknown>;
  // There is one of each actor: where it is there already, that one is to be edited.
  if (kind === 'capacities' && isKey(of)) return capacityKeyOf(of);
  if (kind === 'pledges' && isKey(of) && isKey(purchase)) return pledgeKeyOf(purchase, of);
  const words = [name, title, property].find((one) => typeof one === 'string' && one.trim() !== '');
  const own = withRandomEnd(keyOfName(typeof words === 'string' ? words : kind));
  // What an actor can do is called after it: two actors clean offices.
  return kind === 'competences' && isKey(of) ? `${of}--competence-${own}` : own;
}

/** A key that nobody can tell beforehand. */
export function withRandomEnd(stem: string): string {
  const letters = Array.from({ length: LETTERS_OF_END }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return `${stem}-${letters.join('')}`;
}

function isKey(of: unknown): of is string {
  return typeof of === 'string' && /^[a-z0-9]/.test(of);
}

function rename(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return keys.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry) => rename(entry, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, rename(entry, keys)]));
}
