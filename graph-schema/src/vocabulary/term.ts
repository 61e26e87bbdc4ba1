/** A text in the two languages of the screens. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** One entry of a controlled list. `code` is the same everywhere: data files, graph, API, addresses. */
export interface Term {
  readonly code: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
}

/** A place in one of the founding documents that names the entry: document key and line. */
export interface DocumentReference {
  readonly source: string;
  readonly line: number;
}

/** The codes of a list, as a union of literals. */
export type CodeOf<T extends readonly Term[]> = T[number]['code'];

/** The codes of a list, in the order of the list. */
export function codesOf<const T extends readonly Term[]>(terms: T): [CodeOf<T>, ...CodeOf<T>[]] {
  return terms.map((term) => term.code) as [CodeOf<T>, ...CodeOf<T>[]];
}

/** The entry with that code; throws on a code the list does not hold, which is a fault of the caller. */
export function termOf<T extends Term>(terms: readonly T[], code: string): T {
  const found = terms.find((term) => term.code === code);
  if (!found) throw new Error(`No term ${code} in the list that starts with ${terms[0]?.code ?? 'nothing'}`);
  return found;
}
