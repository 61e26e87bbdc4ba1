import type { LinkedRecord } from '@maillage/graph-schema/linked-data';
import { replaceReferences } from '@maillage/graph-schema/records';
import type { Known } from '../../platform/changes/change-rules';
import type { PutCommand } from '../../platform/changes/node-image';
import { recordDigest } from '../../platform/changes/record-digest';

/** What the store knows of what is in a file. */
export interface KnownHere {
  /** Behind keys of the file, those that its records refer to included. */
  readonly keys: ReadonlyMap<string, Known>;
  /** Actors that are here under another key, told by their number: the key in the file, and the one here. */
  readonly numbered: ReadonlyMap<string, string>;
}

/** Why a record of a file does not come in. */
type LeftReason = 'DIFFERS' | 'REMOVED_HERE' | 'KNOWN_AS' | 'REFERS_TO';

export interface LeftRecord {
  readonly key: string;
  readonly why: LeftReason;
  /** The key by which it is known here, or of what it refers to. */
  readonly other?: string;
}

export interface ImportPlan {
  /** What is new here, in the order in which it can be put. */
  readonly added: readonly PutCommand[];
  /** How many are here, the same. */
  readonly same: number;
  readonly left: readonly LeftRecord[];
}

/**
 * What a file brings to a store, in which what is there stays as it is: a file holds what one reader may see, and would
 * take away what that one may not. A record that refers to something which is neither here nor comes in stays out, and so
 * does what refers to it.
 *
 * @param mentions every key that a record mentions, sources included
 */
export function planImport(
  records: readonly LinkedRecord[],
  { keys, numbered }: KnownHere,
  mentions: (command: PutCommand) => readonly string[],
): ImportPlan {
  const elsewhere = new Map(numbered);
  for (const [key, { address }] of keys) if (address && address !== key) elsewhere.set(key, address);
  const left: LeftRecord[] = [];
  let same = 0;
  const fresh = records.flatMap(({ kind, record }): PutCommand[] => {
    const { key } = record;
    const other = elsewhere.get(key);
    const known = keys.get(key);
    const command = { kind, record: replaceReferences(record, elsewhere), expected: null } as PutCommand;
    if (other !== undefined) left.push({ key, why: 'KNOWN_AS', other });
    else if (known?.retired) left.push({ key, why: 'REMOVED_HERE' });
    else if (!known) return [command];
    else if (known.digest === recordDigest(JSON.stringify(command.record))) same += 1;
    else left.push({ key, why: 'DIFFERS' });
    return [];
  });
  const { whole, out } = closed(fresh, keys, mentions);
  return { added: whole, same, left: [...left, ...out] };
}

/** Those that refer to nothing but what is here or among them. */
function closed(
  commands: readonly PutCommand[],
  keys: ReadonlyMap<string, Known>,
  mentions: (command: PutCommand) => readonly string[],
): { whole: readonly PutCommand[]; out: readonly LeftRecord[] } {
  const waiting = new Map(commands.map((one) => [one.record.key, mentions(one)]));
  // Under its own key, and under that of the thing into which it was merged.
  const here = new Set([...keys].flatMap(([key, { retired, address }]) => (retired ? [] : [key, address])));
  const isHere = (key: string) => waiting.has(key) || here.has(key);
  const out: LeftRecord[] = [];
  for (let found = true; found;) {
    found = false;
    for (const [key, mentioned] of waiting) {
      const other = mentioned.find((one) => !isHere(one));
      if (other === undefined) continue;
      waiting.delete(key);
      out.push({ key, why: 'REFERS_TO', other });
      found = true;
    }
  }
  return { whole: inOrder(commands, waiting), out };
}

/** Each after what it refers to, so that any beginning of them can be put by itself. */
function inOrder(
  commands: readonly PutCommand[],
  mentioned: ReadonlyMap<string, readonly string[]>,
): readonly PutCommand[] {
  const byKey = new Map(commands.map((one) => [one.record.key, one]));
  const ordered = new Set<PutCommand>();
  const begun = new Set<string>();
  const place = (key: string) => {
    const command = byKey.get(key);
    const mentions = mentioned.get(key);
    // Those that refer to each other come as they stood.
    if (!command || !mentions || begun.has(key)) return;
    begun.add(key);
    for (const one of mentions) place(one);
    ordered.add(command);
  };
  for (const key of byKey.keys()) place(key);
  return [...ordered];
}
