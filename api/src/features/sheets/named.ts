import {
  comparableName,
  nameLikeness,
  type ComparableName,
  type NameLikeness,
} from '../../algorithms/same-name';
import { indexQueries, readSearchText } from '../../algorithms/search-query';
import { foldText, searchKeys } from '../../algorithms/search-keys';
import type { KnownRow } from './sheets.repository';

/** Something recorded, with its names as they are compared. */
export interface Known extends Pick<KnownRow, 'id' | 'key' | 'kind' | 'name' | 'readers' | 'numbers'> {
  readonly names: readonly string[];
  readonly comparable: readonly ComparableName[];
}

/** What a sheet calls somebody, and the numbers that it gives. */
export interface Asked {
  readonly name: string;
  readonly others: readonly string[];
  /** `SIRET 12345678900011` */
  readonly numbers: readonly string[];
}

/** Who of what is recorded is meant. */
export type Match =
  | { readonly is: 'SURE'; readonly known: Known }
  /** Several have the very name, or the number is that of one who is called otherwise. */
  | { readonly is: 'DOUBTFUL'; readonly known: readonly Known[]; readonly number?: string }
  /** Nobody for sure; these have names that are somehow like it. */
  | { readonly is: 'NONE'; readonly like: readonly Known[] };

/** Reasons that leave no doubt: the same letters, however they are spaced, with or without a legal form. */
const sureReasons: ReadonlySet<NameLikeness> = new Set(['SAME_LETTERS', 'OTHER_SPACING', 'OTHER_LEGAL_FORM']);

/** Candidates offered for one row. */
const MOST_LIKE = 5;

/** Kinds of things that a name in a sheet can mean. */
const ofKinds = '+kind:(actor pole place body)^0';

export function knownOf(row: KnownRow): Known {
  const names = [...new Set([row.name, row.longName ?? '', ...(row.spellings ?? [])].filter(Boolean))];
  const { id, key, kind, name, readers, numbers } = row;
  return { id, key, kind, name, readers, numbers, names, comparable: names.map(comparableName) };
}

/** The question to the index of names by which what has the very name is found. */
export function queryOfLetters(name: string): string {
  return `${ofKinds} +searchKeys:"${foldText(name)}"`;
}

/**
 * The question to the index of names by which what is called so, or nearly so, is found: the whole of it, with errors of
 * typing, under its acronym, or by any of its words. One question, since each costs the index the same.
 */
export function queryFor(name: string): string | undefined {
  const text = readSearchText(name);
  if (!text) return undefined;
  const { near, loosest } = indexQueries(text, null);
  const [mistyped] = loosest.filter((one) => one.index === 'thing_names');
  // Of a name of three words or more the last key is its acronym, under which it may be recorded.
  const keys = searchKeys([name]);
  const acronym = keys.length > 2 ? keys.at(-1) : undefined;
  const words = text.words.filter((word) => word.length > 3);
  const ways = [
    `(${near})^8`,
    ...(mistyped ? [`(${mistyped.text})^4`] : []),
    ...(acronym ? [`searchKeys:"${acronym}"^2`] : []),
    ...(words.length > 0 ? [`searchKeys:(${words.join(' ')})`] : []),
  ];
  return `${ofKinds} +(${ways.join(' ')})`;
}

/** Whether one of its names has the same letters. */
export function hasLetters(known: Known, name: ComparableName): boolean {
  return known.comparable.some((one) => one.folded === name.folded);
}

/** Why two who are called so can be one: the surest of their names. */
function likeness(asked: readonly ComparableName[], known: Known): 'SURE' | 'LIKE' | undefined {
  let like: 'LIKE' | undefined;
  for (const a of asked)
    for (const b of known.comparable) {
      const why = nameLikeness(a, b);
      if (why && sureReasons.has(why)) return 'SURE';
      if (why) like = 'LIKE';
    }
  return like;
}

const valuesOf = (numbers: readonly string[], scheme: string): string[] =>
  numbers.flatMap((one) => (one.startsWith(`${scheme} `) ? [one.slice(scheme.length + 1)] : []));

/** The SIRENs that numbers tell: of an establishment its first nine digits. */
const sirensOf = (numbers: readonly string[]): string[] => [
  ...valuesOf(numbers, 'SIREN'),
  ...valuesOf(numbers, 'SIRET').map((one) => one.slice(0, 9)),
];

/** Whether both tell who they are in the register, and it is not the same firm. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [sirensOf(a), sirensOf(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.includes(one));
}

/** The number by which it is that one: an establishment, an association, a firm of which nothing else is known. */
function sharedNumber({ numbers }: Asked, known: Known): string | undefined {
  const exact = numbers.find((one) => known.numbers.includes(one));
  if (exact) return exact;
  const both = valuesOf(numbers, 'SIRET').length > 0 && valuesOf(known.numbers, 'SIRET').length > 0;
  const siren = both ? undefined : sirensOf(numbers).find((one) => sirensOf(known.numbers).includes(one));
  return siren && `SIREN ${siren}`;
}

/** Who is meant, among those whose names or numbers are near. */
export function match(asked: Asked, among: readonly Known[]): Match {
  const names = [asked.name, ...asked.others].map(comparableName);
  const [own] = names;
  const numbered = among.filter((one) => sharedNumber(asked, one) !== undefined);
  const near = among
    .filter((one) => !areApart(asked.numbers, one.numbers))
    .map((known) => ({ known, why: likeness(names, known) }));
  const sure = near.filter((one) => one.why === 'SURE').map((one) => one.known);
  // Who has the very letters goes before who has them with another legal form.
  const letter = sure.filter((one) => own && hasLetters(one, own));
  const called = letter.length > 0 ? letter : sure;
  const [only, ...further] = numbered.length > 0 ? numbered.filter((one) => called.includes(one)) : called;
  if (only && further.length === 0) return { is: 'SURE', known: only };
  if (numbered.length > 0) {
    const [first] = numbered;
    const number = first && sharedNumber(asked, first);
    return { is: 'DOUBTFUL', known: numbered, ...(number && called.length < 2 ? { number } : {}) };
  }
  if (only) return { is: 'DOUBTFUL', known: [only, ...further] };
  const like = near.filter((one) => one.why === 'LIKE').map((one) => one.known);
  return { is: 'NONE', like: like.slice(0, MOST_LIKE) };
}
