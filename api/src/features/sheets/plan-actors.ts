import type { Evidence } from '@maillage/graph-schema/records';
import { told, type ActorDraft, type SheetProblem } from '../../algorithms/sheets/draft';
import type { CurrentRecord, PlainRecord } from '../editing';
import type { Who } from './cast';
import { Merged, type Manner } from './merged';
import type { PlaceNames } from './place-names';

interface Entry {
  readonly text?: string;
  readonly code?: string;
  readonly scheme?: string;
  readonly value?: string;
  readonly evidence?: readonly Evidence[];
}

export interface ActorGround {
  readonly readers: readonly string[];
  readonly fictitious: boolean;
  readonly places: PlaceNames;
  /** Title of the document: where a number comes from. */
  readonly title: string;
}

/** The record of an actor with what a row tells of it, the fields that this changes, and what is to be said of it. */
export function mergeActor(
  draft: ActorDraft,
  who: Who,
  current: CurrentRecord | undefined,
  manner: Manner,
  ground: ActorGround,
): Merged {
  const fresh: PlainRecord = {
    key: who.key,
    readers: [...ground.readers],
    ...(ground.fictitious ? { fictitious: true } : {}),
    name: draft.name,
  };
  const merged = new Merged(current?.record, fresh, manner);
  const type = draft.type === 'OTHER_STRUCTURE' ? undefined : draft.type;
  merged.set('type', type ?? (current ? undefined : 'OTHER_STRUCTURE'));
  nameIt(merged, draft, manner);
  merged.set('cooperativeStatus', draft.cooperativeStatus);
  merged.set('ess', draft.ess);
  merged.set('summary', draft.summary);
  merged.set('territory', placeOf(draft, ground, merged.problems), (key) =>
    ground.places.nameOf(String(key)),
  );
  merged.set('since', draft.since);
  merged.set('until', draft.until);
  const approvals = (merged.now['approvals'] ?? []) as readonly Entry[];
  const approved = draft.approvals.filter((code) => !approvals.some((one) => one.code === code));
  merged.add(
    'approvals',
    approved.map((code) => ({ code })),
    approved,
  );
  addFunctions(merged, draft, manner);
  addNumbers(merged, draft, ground);
  merged.cite();
  return merged;
}

/** The name stays; how the sheet writes it is one more spelling. */
function nameIt(merged: Merged, { name, longName, spellings }: ActorDraft, { evidence }: Manner): void {
  const isNew = merged.now['longName'] === undefined;
  if (longName && longName !== merged.now['name'] && isNew) merged.set('longName', longName);
  const known = new Set([
    String(merged.now['name']),
    String(merged.now['longName'] ?? ''),
    ...((merged.now['spellings'] ?? []) as readonly Entry[]).map((one) => one.text ?? ''),
  ]);
  const told = [name, ...(longName ? [longName] : []), ...spellings];
  const fresh = [...new Set(told)].filter((text) => !known.has(text));
  if (!merged.isCited) return;
  merged.add(
    'spellings',
    fresh.map((text) => ({ text, evidence: [evidence] })),
    fresh,
  );
}

function addFunctions(merged: Merged, { functions }: ActorDraft, { evidence }: Manner): void {
  if (!merged.isCited) return;
  const known = (merged.now['functions'] ?? []) as readonly Entry[];
  const fresh = functions.filter((code) => !known.some((one) => one.code === code));
  merged.add(
    'functions',
    fresh.map((code) => ({ code, modality: 'REPORTED', evidence: [evidence] })),
    fresh,
  );
}

function addNumbers(merged: Merged, draft: ActorDraft, { title }: ActorGround): void {
  const numbers = { SIRET: draft.siret, SIREN: draft.siren, RNA: draft.rna };
  for (const [scheme, value] of Object.entries(numbers)) {
    const known = (merged.now['identifiers'] ?? []) as readonly Entry[];
    const there = known.find((one) => one.scheme === scheme);
    const field = scheme.toLowerCase();
    if (!value || there?.value === value) continue;
    // A SIRET says its SIREN.
    if (scheme === 'SIREN' && known.some((one) => one.scheme === 'SIRET' && one.value?.startsWith(value)))
      continue;
    if (there) {
      merged.problems.push(told('KEPT_AS_IS', { field, value: String(there.value), told: value }));
      continue;
    }
    merged.add('identifiers', [{ scheme, value, reference: title }], [value], field);
  }
}

function placeOf(
  { territory }: ActorDraft,
  { places }: ActorGround,
  problems: SheetProblem[],
): string | undefined {
  if (!territory) return undefined;
  const found = places.of(territory);
  if ('key' in found) {
    if (found.read) problems.push(told('NAMED_IN_OTHER_WORDS', { name: found.read }));
    return found.key;
  }
  problems.push(found.problem);
  return undefined;
}
