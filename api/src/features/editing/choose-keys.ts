import { randomUUID } from 'node:crypto';
import { reservedKeys } from '@maillage/graph-schema/vocabulary';
import { OWN_NAME, type Edit } from './edit';
import { capacityKeyOf } from './own-word';

/** Numbers tried before a key takes a random end. */
const NUMBERS = 9;

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

/** The keys that could be given to what the edits make, for asking which are taken. */
export function keysToTry(edits: readonly Edit[]): string[] {
  return edits.filter((edit) => OWN_NAME.test(edit.key)).flatMap((edit) => candidates(edit));
}

/**
 * Gives a key to everything that a request makes under a name of its own (`~1`), and writes it wherever the
 * request mentions that name. Without knowing what is taken, the keys get a random end.
 */
export function chooseKeys(
  edits: readonly Edit[],
  taken: ReadonlySet<string> | undefined,
): { edits: Edit[]; keys: Map<string, string> } {
  const used = new Set(taken);
  const keys = new Map<string, string>();
  for (const edit of edits) {
    if (!OWN_NAME.test(edit.key) || keys.has(edit.key)) continue;
    const tried = candidates(edit);
    const key =
      tried.length === 1
        ? (tried[0] ?? '')
        : ((taken && tried.find((one) => !used.has(one))) ?? `${stem(edit)}-${randomUUID().slice(0, 8)}`);
    used.add(key);
    keys.set(edit.key, key);
  }
  const renamed = edits.map((edit) => ({
    ...edit,
    key: keys.get(edit.key) ?? edit.key,
    record: rename(edit.record, keys),
  }));
  return { edits: renamed, keys };
}

function stem({ record, kind }: Edit): string {
  const { name, title, property, of } = (record ?? {}) as Record<string, unknown>;
  const words = [name, title, property].find((one) => typeof one === 'string' && one.trim() !== '');
  const own = keyOfName(typeof words === 'string' ? words : kind);
  // What an actor can do is called after it: two actors clean offices.
  return kind === 'competences' && isKey(of) ? `${of}--competence-${own}` : own;
}

function isKey(of: unknown): of is string {
  return typeof of === 'string' && /^[a-z0-9]/.test(of);
}

function candidates(edit: Edit): string[] {
  const { of } = (edit.record ?? {}) as Record<string, unknown>;
  // There is one of each actor: where it is there already, that one is to be edited.
  if (edit.kind === 'capacities' && isKey(of)) return [capacityKeyOf(of)];
  const first = stem(edit);
  const numbered = Array.from({ length: NUMBERS }, (_, index) => `${first}-${index + 2}`);
  return reservedKeys.includes(first) ? numbered : [first, ...numbered];
}

function rename(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return keys.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry) => rename(entry, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, rename(entry, keys)]));
}
