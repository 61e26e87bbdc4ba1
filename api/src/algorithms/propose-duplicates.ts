import {
  comparableName,
  nameLikeness,
  skipped,
  sureness,
  type ComparableName,
  type NameLikeness,
} from './same-name';

/** An actor as far as it can be told from another. */
export interface Candidate {
  readonly id: string;
  /** Structures are not compared with collectivities by name: a town hall is not the town's association. */
  readonly family: string;
  readonly names: readonly string[];
  readonly siren: readonly string[];
  readonly siret: readonly string[];
  readonly commune: string | undefined;
}

export type DuplicateReason = 'SAME_SIRET' | 'SAME_SIREN' | 'SAME_COMMUNE' | NameLikeness;

export interface ProposedPair {
  readonly a: string;
  readonly b: string;
  /** The surest first. */
  readonly reasons: readonly DuplicateReason[];
  /** The names that look alike. */
  readonly names: readonly [string, string] | undefined;
  /** An order, not a probability. */
  readonly weight: number;
}

/** A block of more names than this shares nothing that tells: « Toulouse ». */
const LARGEST_BLOCK = 40;

/** Below this a pair is not worth anybody's time. */
const LEAST_WEIGHT = 0.6;

interface Named {
  readonly candidate: Candidate;
  readonly name: string;
  readonly comparable: ComparableName;
}

/**
 * Pairs that can be one and the same: by number first, then by name, the commune counting for or against.
 * Names are compared within blocks that share something only, so that the work grows with the actors, not
 * with their pairs.
 */
export function proposeDuplicates(candidates: readonly Candidate[]): ProposedPair[] {
  const pairs = new Map<string, Found>();
  const find = (a: Candidate, b: Candidate): Found => {
    const [one, other] = a.id < b.id ? [a, b] : [b, a];
    const key = `${one.id} ${other.id}`;
    const found = pairs.get(key) ?? { a: one, b: other, numbers: new Set() };
    pairs.set(key, found);
    return found;
  };
  eachPair(
    blocksOf(candidates, (one) => one.siret),
    Number.POSITIVE_INFINITY,
    (a, b) => find(a, b).numbers.add('SAME_SIRET'),
  );
  // A SIRET begins with the SIREN of whom it belongs to.
  const sirenOf = (one: Candidate) => [
    ...new Set([...one.siren, ...one.siret.map((value) => value.slice(0, 9))]),
  ];
  eachPair(blocksOf(candidates, sirenOf), LARGEST_BLOCK, (a, b) => find(a, b).numbers.add('SAME_SIREN'));
  const named = candidates.flatMap((candidate) =>
    candidate.names.map((name): Named => ({ candidate, name, comparable: comparableName(name) })),
  );
  eachPair(
    blocksOf(named, (one) => blockKeys(one.comparable)),
    LARGEST_BLOCK,
    (a, b) => {
      if (a.candidate.id === b.candidate.id || a.candidate.family !== b.candidate.family) return;
      const likeness = nameLikeness(a.comparable, b.comparable);
      if (!likeness) return;
      const pair = find(a.candidate, b.candidate);
      if (pair.likeness && sureness[pair.likeness] >= sureness[likeness]) return;
      pair.likeness = likeness;
      pair.names = pair.a === a.candidate ? [a.name, b.name] : [b.name, a.name];
    },
  );
  return [...pairs.values()]
    .map(proposalOf)
    .filter((pair) => pair.weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || a.a.localeCompare(b.a) || a.b.localeCompare(b.b));
}

interface Found {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly numbers: Set<'SAME_SIRET' | 'SAME_SIREN'>;
  likeness?: NameLikeness;
  names?: readonly [string, string];
}

function proposalOf({ a, b, numbers, likeness, names }: Found): ProposedPair {
  const isNear = a.commune !== undefined && a.commune === b.commune;
  const isFar = a.commune !== undefined && b.commune !== undefined && !isNear;
  const byNumber = numbers.has('SAME_SIRET') ? 3 : numbers.has('SAME_SIREN') ? 2 : 0;
  const byName = likeness ? sureness[likeness] + (isNear ? 0.2 : isFar ? -0.35 : 0) : 0;
  return {
    a: a.id,
    b: b.id,
    reasons: [...numbers, ...(likeness ? [likeness] : []), ...(isNear ? ['SAME_COMMUNE' as const] : [])],
    names,
    weight: byNumber + byName,
  };
}

function blocksOf<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const blocks = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const block = blocks.get(key);
      if (block) block.push(one);
      else blocks.set(key, [one]);
    }
  return blocks;
}

function eachPair<T>(blocks: ReadonlyMap<string, T[]>, largest: number, meet: (a: T, b: T) => void): void {
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > largest) continue;
    for (const [index, a] of block.entries()) for (const b of block.slice(index + 1)) meet(a, b);
  }
}

/** What two names of one structure share at least one of. */
function blockKeys({ joined, words, core, acronyms }: ComparableName): string[] {
  const run = core.join('');
  return [
    `j:${joined}`,
    `c:${run}`,
    `s:${[...core].sort().join('')}`,
    // A slip leaves one end of a long name as it is, and a short one as it is but for a letter.
    ...(run.length >= 12 ? [`b:${run.slice(0, 6)}`, `e:${run.slice(-6)}`] : []),
    ...(run.length <= 12 ? withoutOneLetter(run) : []),
    ...core.filter((word) => word.length >= 3).map((word) => `w:${word}`),
    ...acronyms.map((acronym) => `a:${acronym}`),
    ...initials(words.filter((word) => !skipped(word))).map((acronym) => `a:${acronym}`),
    ...initials(words).map((acronym) => `a:${acronym}`),
    ...initials(core).map((acronym) => `a:${acronym}`),
  ];
}

function withoutOneLetter(run: string): string[] {
  if (run.length < 4) return [];
  return [run, ...[...run].map((_, index) => run.slice(0, index) + run.slice(index + 1))].map(
    (one) => `d:${one}`,
  );
}

/** The acronyms that words usually give: their first letters, the last word whole, the first by a syllable. */
function initials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const letters = (some: readonly string[]) => some.map((word) => word[0]).join('');
  const middle = letters(words.slice(1));
  return [1, 2, 3].flatMap((length) => [
    first.slice(0, length) + middle,
    first.slice(0, length) + middle.slice(0, -1) + last,
  ]);
}
