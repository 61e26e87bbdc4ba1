import {
  cooperationKinds,
  structuralTieKinds,
  type ActorTypeCode,
  type RoleCode,
  type SourceKindCode,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';

/** Where it was said: a known source, or a new one to be recorded along. */
export type EntrySource =
  | { readonly key: string; readonly name: string }
  /** Being looked for: who types does not wait. */
  | { readonly pending: string }
  | { readonly fresh: { readonly title: string; readonly kind: SourceKindCode; readonly date: string } };

/** Somebody who takes part: known by its key, or recorded along under a name of the request's own. */
export interface EntryParticipant {
  readonly key: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly fresh?: { readonly type: ActorTypeCode };
  /** Being looked for under this name: who types does not wait. */
  readonly pending?: boolean;
}

export interface KnownTie {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** One tie that the passage says. */
export interface EntryFact {
  readonly id: number;
  readonly kind: TieKindCode | undefined;
  readonly participants: readonly EntryParticipant[];
  readonly name: string;
  readonly since: string;
  /** Empty: the sentence that names them. */
  readonly quote: string;
  /** A tie that is known already: the passage is added to what says it. */
  readonly known?: KnownTie | undefined;
}

/** What is being entered: one passage of one source, and what it says. */
export interface Entry {
  readonly source: EntrySource | undefined;
  readonly passage: string;
  /** Line at which the passage begins, from 1. */
  readonly line: string;
  readonly readers: string;
  readonly facts: readonly EntryFact[];
  /** Numbers given to facts and new participants so far. */
  readonly given: number;
}

export const emptyFact = (id: number): EntryFact => ({
  id,
  kind: undefined,
  participants: [],
  name: '',
  since: '',
  quote: '',
});

export const emptyEntry: Entry = {
  source: undefined,
  passage: '',
  line: '1',
  readers: 'public',
  facts: [emptyFact(1)],
  given: 1,
};

/** The next passage of the same source. */
export function nextEntry(entry: Entry): Entry {
  const id = entry.given + 1;
  return {
    ...emptyEntry,
    source: entry.source,
    readers: entry.readers,
    line: entry.line,
    facts: [emptyFact(id)],
    given: id,
  };
}

export function isEmpty(entry: Entry): boolean {
  return (
    entry.passage.trim() === '' && entry.facts.every((fact) => !fact.kind && fact.participants.length === 0)
  );
}

/** The entry without the facts that were begun with nothing in them, where there is another. */
export function withoutBlanks(entry: Entry): Entry {
  const facts = entry.facts.filter((fact) => fact.kind ?? fact.participants.length > 0);
  return facts.length > 0 ? { ...entry, facts } : entry;
}

/** Adds an empty fact, and tells its id. */
export function withFact(entry: Entry): { entry: Entry; id: number } {
  const id = entry.given + 1;
  return { entry: { ...entry, given: id, facts: [...entry.facts, emptyFact(id)] }, id };
}

export function withoutFact(entry: Entry, id: number): Entry {
  const facts = entry.facts.filter((fact) => fact.id !== id);
  return facts.length > 0 ? { ...entry, facts } : { ...entry, facts: [emptyFact(id)] };
}

export function changeFact(entry: Entry, id: number, change: (fact: EntryFact) => EntryFact): Entry {
  return { ...entry, facts: entry.facts.map((fact) => (fact.id === id ? change(fact) : fact)) };
}

const kinds = [...cooperationKinds, ...structuralTieKinds];

/** Roles that a kind of tie knows. */
export function rolesOf(kind: TieKindCode | undefined): readonly RoleCode[] {
  return kinds.find((one) => one.code === kind)?.roles ?? ['PARTNER'];
}

/**
 * The role of the n-th participant, from 0: the two sides of what has a direction by itself or two
 * sides; otherwise the usual role of the kind.
 */
export function usualRole(kind: TieKindCode | undefined, index: number): RoleCode {
  const found = kinds.find((one) => one.code === kind);
  const pair = found?.directed.find(([from]) => from === found.roles[0]);
  if (pair) return pair[Math.min(index, 1)] ?? pair[0];
  const roles = rolesOf(kind);
  const sides = structuralTieKinds.some((one) => one.code === kind);
  return (sides && index > 0 ? roles[1] : roles[0]) ?? 'PARTNER';
}

/** The fact as of another kind: roles that the kind does not know become its usual ones. */
export function asKind(fact: EntryFact, kind: TieKindCode): EntryFact {
  const participants = fact.participants.map((one, index) => ({ ...one, role: usualRole(kind, index) }));
  return { ...fact, kind, participants, known: undefined };
}

export function addParticipant(fact: EntryFact, who: Omit<EntryParticipant, 'role'>): EntryFact {
  if (fact.participants.some((one) => one.key === who.key)) return fact;
  const role = usualRole(fact.kind, fact.participants.length);
  return { ...fact, participants: [...fact.participants, { ...who, role }], known: undefined };
}

/** Puts in the place of the title that was looked for the source that was found, or makes it new. */
export function settleSource(
  entry: Entry,
  title: string,
  found: Extract<EntrySource, { key: string }> | undefined,
): Entry {
  const { source } = entry;
  if (!source || !('pending' in source) || source.pending !== title) return entry;
  return { ...entry, source: found ?? { fresh: { title, kind: 'MINUTES', date: '' } } };
}

/** Puts in the place of what was looked for what was found, wherever it stands; nobody twice. */
export function settleParticipant(
  entry: Entry,
  key: string,
  found: Pick<EntryParticipant, 'key' | 'name' | 'fresh'>,
): Entry {
  const settle = (fact: EntryFact): EntryFact => {
    const isThere = fact.participants.some((one) => one.key === found.key);
    const participants = fact.participants.flatMap((one) =>
      one.key !== key ? [one] : isThere ? [] : [{ ...found, role: one.role }],
    );
    return { ...fact, participants };
  };
  return { ...entry, facts: entry.facts.map(settle) };
}

/** A structure to be made; named twice, it is made once. */
export function freshParticipant(
  entry: Entry,
  name: string,
): Pick<EntryParticipant, 'key' | 'name' | 'fresh'> {
  const fresh = entry.facts.flatMap((fact) => fact.participants).filter((one) => one.fresh);
  const same = fresh.find((one) => one.name === name);
  const numbers = fresh.map((one) => Number(one.key.slice(1)));
  return same ?? { key: `~${Math.max(0, ...numbers) + 1}`, name, fresh: { type: 'ASSOCIATION' } };
}
