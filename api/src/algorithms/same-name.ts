import { editDistance } from './edit-distance';
import { foldText, smallWords } from './search-keys';

/** Why two names can be those of one structure, the surest first. */
export type NameLikeness =
  | 'SAME_LETTERS'
  | 'OTHER_SPACING'
  | 'OTHER_LEGAL_FORM'
  | 'OTHER_ORDER'
  | 'SLIP_OF_SPELLING'
  | 'ACRONYM'
  | 'PART_OF_NAME';

/** How sure each reason is, from 0 to 1: an order, not a probability. */
export const sureness: Readonly<Record<NameLikeness, number>> = {
  SAME_LETTERS: 1,
  OTHER_SPACING: 0.97,
  OTHER_LEGAL_FORM: 0.95,
  OTHER_ORDER: 0.9,
  SLIP_OF_SPELLING: 0.85,
  ACRONYM: 0.75,
  PART_OF_NAME: 0.6,
};

/** Legal forms and kinds of collectivity, folded: the longest first, so that the whole of one is taken away. */
const forms = [
  'societe cooperative d interet collectif',
  'societe cooperative et participative',
  'societe cooperative de production',
  'societe cooperative ouvriere de production',
  'cooperative d activites et d emploi',
  'cooperative d activite et d emploi',
  'societe a responsabilite limitee',
  'societe par actions simplifiee',
  'association loi 1901',
  'loi 1901',
  'association',
  'asso',
  'societe',
  'scop',
  'scic',
  'sarl',
  'sasu',
  'sas',
  'eurl',
  'sa',
  'cae',
];
const levels: Readonly<Record<string, readonly string[]>> = {
  commune: ['commune', 'ville', 'mairie'],
  communaute: ['communaute d agglomeration', 'communaute urbaine', 'communaute de communes', 'metropole'],
  departement: ['conseil departemental', 'conseil general', 'departement'],
  region: ['conseil regional', 'region'],
};
// « Union régionale des Scop » has no legal form in it: the word is what the union is of.
const formPattern = new RegExp(
  `(?<= )(?<! des? )(?:${[...forms, ...Object.values(levels).flat()].join('|')})(?= )`,
  'g',
);

/** What a name is compared by, worked out once a name. */
export interface ComparableName {
  readonly folded: string;
  readonly joined: string;
  /** All words, the small ones too. */
  readonly words: readonly string[];
  /** The words that say who it is: without the legal form, endings of the plural aside. */
  readonly core: readonly string[];
  /** Acronyms the name can be or holds: « Union régionale des Scop (URSCOP) ». */
  readonly acronyms: readonly string[];
  /** The kind of collectivity that the name says, if any. */
  readonly level: string | undefined;
}

export function comparableName(name: string): ComparableName {
  const folded = foldText(name)
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bste\b/g, 'sainte');
  const bare = ` ${folded} `.replace(formPattern, ' ');
  const core = significant(bare).map(singular);
  return {
    folded,
    joined: folded.replaceAll(' ', ''),
    words: folded.split(' '),
    // A name that is nothing but a legal form is its own name.
    core: core.length > 0 ? core : significant(folded).map(singular),
    acronyms: acronymsIn(name, folded),
    level: levelOf(folded),
  };
}

/** Why the two can be one name, or undefined where nothing says so. */
export function nameLikeness(a: ComparableName, b: ComparableName): NameLikeness | undefined {
  if (!a.joined || !b.joined) return undefined;
  if (a.folded === b.folded) return 'SAME_LETTERS';
  if (a.joined === b.joined) return 'OTHER_SPACING';
  if (a.level && b.level && a.level !== b.level) return undefined;
  if (!sameNumbers(a.core, b.core)) return undefined;
  const [coreA, coreB] = [a.core.join(''), b.core.join('')];
  if (coreA === coreB) return 'OTHER_LEGAL_FORM';
  if ([...a.core].sort().join(' ') === [...b.core].sort().join(' ')) return 'OTHER_ORDER';
  if (isSlip(coreA, coreB)) return 'SLIP_OF_SPELLING';
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'ACRONYM';
  return isPart(a.core, b.core) || isPart(b.core, a.core) ? 'PART_OF_NAME' : undefined;
}

function levelOf(folded: string): string | undefined {
  return Object.keys(levels).find((level) =>
    levels[level]?.some((words) => ` ${folded} `.includes(` ${words} `)),
  );
}

/** Words that an acronym may leave out. */
export const skipped = (word: string) => smallWords.has(word) || word === 'un' || word === 'une';

function significant(folded: string): string[] {
  return folded.split(' ').filter((word) => word && !smallWords.has(word));
}

function singular(word: string): string {
  return word.length > 4 ? word.replace(/[sx]$/, '') : word;
}

/** « Lot 2 » is not « Lot 3 », however near the letters. */
function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [ofA, ofB] = [a, b].map((words) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
  );
  return !ofA || !ofB || ofA === ofB;
}

/** One slip in a word of five letters, two from twelve on; the first letter is seldom mistaken. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 12 ? 2 : shorter >= 5 ? 1 : 0;
  return most > 0 && a[0] === b[0] && editDistance(a, b, most) <= most;
}

/** The name itself where it is one short word or letters (« I é S »), and what stands in it in capitals. */
function acronymsIn(name: string, folded: string): string[] {
  const letters = folded.split(' ');
  const isOneWord = letters.length === 1 || letters.every((word) => word.length === 1);
  const itself = isOneWord && folded.length >= 3 ? [letters.join('')].filter((word) => word.length <= 8) : [];
  const inCapitals = [...name.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,8}(?![\p{L}\d])/gu)];
  return [...new Set([...itself, ...inCapitals.map((found) => foldText(found[0]))])].filter(
    (acronym) => !skipped(acronym),
  );
}

/** Whether one is written as an acronym and the other has its words. */
function isAcronymOf(short: ComparableName, long: ComparableName): boolean {
  return long.words.length > 1 && short.acronyms.some((acronym) => spells(acronym, long.words, true));
}

/**
 * Whether the words give the acronym: each its first letter or itself whole, small words that or nothing; the
 * first word up to three letters (« GENérateur d’initiatives économiques et solidaires »).
 */
function spells(acronym: string, words: readonly string[], isFirst = false): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return acronym === '';
  if (skipped(word) && spells(acronym, rest, isFirst)) return true;
  const lengths = [1, singular(word).length, word.length, ...(isFirst ? [2, 3] : [])];
  return lengths.some(
    (length) =>
      acronym.startsWith(word.slice(0, length)) && spells(acronym.slice(Math.min(length, word.length)), rest),
  );
}

/** Words that say what something is and not who: sharing them alone means nothing. */
const commonWords: ReadonlySet<string> = new Set(
  `commune ville mairie communaute agglomeration metropole region departement conseil general regional
   regionale departemental departementale union federation reseau centre maison pole groupe groupement collectif atelier espace
   cooperative cooperation entreprise service emploi insertion formation action social sociale solidaire
   solidarite economie economique national nationale france toulouse`.split(/\s+/),
);

/** Whether the shorter name stands in the longer, word for word, and says who it is. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const telling = short.filter((word) => word.length >= 3 && !commonWords.has(word));
  return telling.length > 0 && short.every((word) => long.includes(word));
}
