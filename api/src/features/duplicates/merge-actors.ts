import type { Evidence, RecordOf } from '@maillage/graph-schema/records';

type Actor = RecordOf<'actors'>;

/** Fields of which one value stays; the others are joined. */
export const chosenFields = [
  'type',
  'name',
  'longName',
  'summary',
  'cooperativeStatus',
  'ess',
  'territory',
  'since',
  'until',
  'hub',
  'readers',
] as const satisfies readonly (keyof Actor)[];
export type ChosenField = (typeof chosenFields)[number];

/** Of which of the two the value is taken. */
export type Side = 'KEPT' | 'ABSORBED';
export type FieldChoices = Readonly<Partial<Record<ChosenField, Side>>>;

/** The side whose value is taken unless a person chooses: the kept one's, where it says anything. */
function usualSide(field: ChosenField, kept: Actor, absorbed: Actor): Side {
  const says = (actor: Actor) => actor[field] !== undefined && actor[field] !== 'UNKNOWN';
  return !says(kept) && says(absorbed) ? 'ABSORBED' : 'KEPT';
}

/** The record of both: chosen fields, and everything that either has in its lists. */
export function mergeActors(kept: Actor, absorbed: Actor, choices: FieldChoices): Actor {
  const chosen = Object.fromEntries(
    chosenFields.map((field) => {
      const side = choices[field] ?? usualSide(field, kept, absorbed);
      return [field, (side === 'KEPT' ? kept : absorbed)[field]];
    }),
  ) as Pick<Actor, ChosenField>;
  const evidence = joinedEvidence(kept.evidence, absorbed.evidence);
  const merged: Actor = {
    ...kept,
    ...chosen,
    functions: joined(
      [...kept.functions, ...absorbed.functions],
      (one) => `${one.code} ${one.modality} ${one.note ?? ''}`,
    ),
    identifiers: joinedBy(
      [...kept.identifiers, ...absorbed.identifiers],
      (one) => `${one.scheme} ${one.value}`,
      (one) => one,
    ),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
  return withoutUndefined({ ...merged, spellings: spellingsOf(kept, absorbed, merged) });
}

/** Every other way it is written; what one was called is a spelling where a passage says so. */
function spellingsOf(kept: Actor, absorbed: Actor, merged: Actor): Actor['spellings'] {
  const called = [kept, absorbed].flatMap((actor) => {
    const passages = actor.evidence ?? actor.spellings[0]?.evidence ?? actor.functions[0]?.evidence ?? [];
    const names = [actor.name, actor.longName].filter((name) => name !== undefined);
    return passages.length > 0 ? names.map((text) => ({ text, evidence: passages.slice(0, 1) })) : [];
  });
  const own = new Set([merged.name, merged.longName, kept.name, kept.longName]);
  const spelled = [...kept.spellings, ...absorbed.spellings];
  const known = new Set(spelled.map((one) => one.text));
  const isOther = ({ text }: { text: string }) =>
    text !== merged.name && text !== merged.longName && !known.has(text);
  const isKeptName = ({ text }: { text: string }) => own.has(text);
  const former = called.filter(isOther);
  return joined(
    [...spelled, ...former.filter(isKeptName), ...former.filter((one) => !isKeptName(one))],
    (one) => one.text,
  );
}

function joined<E extends { evidence: Evidence[] }>(
  entries: readonly E[],
  identity: (entry: E) => string,
): E[] {
  return joinedBy(entries, identity, (one, other) => ({
    ...one,
    evidence: joinedEvidence(one.evidence, other.evidence),
  }));
}

function joinedBy<E>(
  entries: readonly E[],
  identity: (entry: E) => string,
  both: (one: E, other: E) => E,
): E[] {
  const byIdentity = new Map<string, E>();
  for (const entry of entries) {
    const key = identity(entry);
    const known = byIdentity.get(key);
    byIdentity.set(key, known ? both(known, entry) : entry);
  }
  return [...byIdentity.values()];
}

function joinedEvidence(a: readonly Evidence[] = [], b: readonly Evidence[] = []): Evidence[] {
  return joinedBy(
    [...a, ...b],
    (one) => `${one.source} ${one.line} ${one.quote}`,
    (one) => one,
  );
}

function withoutUndefined<R extends object>(record: R): R {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as R;
}
