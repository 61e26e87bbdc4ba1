import { replaceReferences, type RecordKind } from '@maillage/graph-schema/records';
import type { Command } from '../../platform/changes/node-image';
import type { CurrentRecord, PlainRecord } from '../editing';
import { putRecord } from './put-record';
import { takeBack } from './take-back';

/** One change that a merge made, with what has become of the record. */
export interface MergeChange {
  readonly id: string;
  readonly key: string;
  readonly kind: RecordKind;
  readonly action: 'ADDED' | 'CHANGED' | 'RETIRED' | 'RESTORED';
  readonly before: PlainRecord | null;
  readonly after: PlainRecord | null;
  /** The record now; null where it is retired. */
  readonly now: CurrentRecord | null;
}

/**
 * What to do with a record that was edited since the merge: give the absorbed one its part and keep the edit,
 * make it as it was before the merge, or leave it with the kept one.
 */
export type SplitChoice = 'GIVE_BACK' | 'AS_BEFORE' | 'LEAVE';

export interface SplitGround {
  readonly keptKey: string;
  readonly absorbedKey: string;
  readonly changes: readonly MergeChange[];
  /** Ids of what the merge made keys lead elsewhere from, each with the key of what they lead to. */
  readonly parted: readonly { id: string; key: string; into: string }[];
  /** Facts recorded since about ties that the merge made. */
  readonly factsSince: readonly CurrentRecord[];
}

export interface SplitPlan {
  readonly commands: readonly Command[];
  readonly parted: readonly string[];
}

/** Keys of the records that somebody edited since the merge, for a person to choose. */
export function editedSince({ changes }: SplitGround): MergeChange[] {
  return changes.filter(
    ({ after, now }) => after !== null && JSON.stringify(now?.record) !== JSON.stringify(after),
  );
}

/** Plans the way back: what the merge did is undone, what was done since stays where it can. Pure. */
export function planSplit(ground: SplitGround, choices: ReadonlyMap<string, SplitChoice>): SplitPlan {
  const { changes, parted, absorbedKey, keptKey } = ground;
  const intoOf = new Map(parted.map((one) => [one.key, one.into]));
  const keys = new Map([[absorbedKey, keptKey], ...intoOf]);
  const madeByKey = new Map(changes.map((change) => [change.key, change]));
  const commands = changes.flatMap((change): Command[] => {
    const choice = choices.get(change.key) ?? 'GIVE_BACK';
    const { key, kind, before, after, now } = change;
    if (change.action === 'RETIRED') {
      if (!before) return [];
      const made = madeByKey.get(intoOf.get(key) ?? '');
      return [putRecord(kind, restored(before, made, keys, choices))];
    }
    if (!after || !now) return before && choice === 'AS_BEFORE' ? [putRecord(kind, before)] : [];
    if (change.action !== 'CHANGED') return [{ kind, retire: key, expected: now.version }];
    if (!before || (choice === 'LEAVE' && !same(now.record, after))) return [];
    const record = choice === 'AS_BEFORE' ? before : takeBack({ before, after, now: now.record, keys });
    return [putRecord(kind, record, now.version)];
  });
  // What was said since of a tie that the merge had made is said of the one that comes back.
  const back = new Map(
    [...intoOf].filter(([, into]) => isMade(madeByKey.get(into))).map(([key, into]) => [into, key]),
  );
  const facts = ground.factsSince.filter(
    (one) => back.has(String(one.record['about'])) && !madeByKey.has(one.key),
  );
  return {
    commands: [
      ...commands,
      ...facts.map((one) => putRecord(one.kind, replaceReferences(one.record, back), one.version)),
    ],
    parted: parted.map((one) => one.id),
  };
}

/** The tie as it was, with what was edited since in the one that had taken its place. */
function restored(
  before: PlainRecord,
  made: MergeChange | undefined,
  keys: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, SplitChoice>,
): PlainRecord {
  const isEdited = isMade(made) && made?.after && made.now && !same(made.now.record, made.after);
  if (!isEdited || choices.get(made.key) === 'AS_BEFORE') return before;
  const { after, now } = made as MergeChange & { after: PlainRecord; now: CurrentRecord };
  return { ...takeBack({ before, after, now: now.record, keys }), key: before.key };
}

function isMade(change: MergeChange | undefined): boolean {
  return change?.action === 'ADDED' || change?.action === 'RESTORED';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
