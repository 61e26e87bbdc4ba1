import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  recordKinds,
  referencesIn,
  type RecordKind,
  type RecordOf,
  type RecordSet,
} from '@maillage/graph-schema/records';
import { termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { parse } from 'yaml';

/** What is wrong with a data file, and where. */
interface RecordProblem {
  readonly file: string;
  /** Key of the record, or its place in the file. */
  readonly record: string;
  readonly path: string;
  readonly message: string;
}

export interface ReadRecords {
  readonly records: RecordSet;
  readonly problems: RecordProblem[];
}

const kinds = Object.keys(recordKinds) as RecordKind[];

/**
 * Reads every `<kind>.yaml` and `<kind>-….yaml` of a folder. Problems of shape, of doubled keys, of unknown
 * references and of roles are listed, none hides another. `base` is a set that these records may refer to.
 */
export function readRecordSet(folder: string, base?: RecordSet): ReadRecords {
  const records = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as RecordSet;
  const problems: RecordProblem[] = [];
  const owners = new Map<string, string>();
  const read: { file: string; record: { key: string } }[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const kind = kinds.find((one) => file === `${one}.yaml` || file.startsWith(`${one}-`));
    if (!kind) {
      problems.push({ file, record: '', path: '', message: 'a file is named after a kind of record' });
      continue;
    }
    for (const record of readFile(folder, file, kind, problems)) {
      (records[kind] as RecordOf<RecordKind>[]).push(record);
      read.push({ file, record });
      const owner = owners.get(record.key);
      if (owner)
        problems.push({ file, record: record.key, path: 'key', message: `is taken by a record in ${owner}` });
      owners.set(record.key, file);
    }
  }
  const known = new Set([
    ...owners.keys(),
    ...(base ? kinds.flatMap((kind) => base[kind].map((one) => one.key)) : []),
  ]);
  for (const { file, record } of read) {
    for (const [path, key] of referencesIn(record)) {
      if (!known.has(key))
        problems.push({ file, record: record.key, path, message: `refers to ${key}, which is nowhere` });
    }
  }
  problems.push(...rolesOutOfPlace(records, owners));
  return { records, problems };
}

/** Two sets as one. */
export function mergeSets(a: RecordSet, b: RecordSet): RecordSet {
  return Object.fromEntries(kinds.map((kind) => [kind, [...a[kind], ...b[kind]]])) as unknown as RecordSet;
}

function readFile<K extends RecordKind>(
  folder: string,
  file: string,
  kind: K,
  problems: RecordProblem[],
): RecordOf<K>[] {
  let content: unknown;
  try {
    content = parse(readFileSync(join(folder, file), 'utf8')) ?? [];
  } catch (error) {
    problems.push({
      file,
      record: '',
      path: '',
      message: error instanceof Error ? error.message : String(error),
    });
    return [];
  }
  if (!Array.isArray(content)) {
    problems.push({ file, record: '', path: '', message: 'a file holds a list of records' });
    return [];
  }
  return content.flatMap((raw: unknown, index) => {
    const parsed = recordKinds[kind].safeParse(raw);
    if (parsed.success) return [parsed.data as RecordOf<K>];
    const key = typeof raw === 'object' && raw !== null && 'key' in raw ? String(raw.key) : `#${index + 1}`;
    for (const issue of parsed.error.issues) {
      problems.push({ file, record: key, path: issue.path.join('.'), message: issue.message });
    }
    return [];
  });
}

/** Each kind of tie knows the roles that its participants can play. */
function rolesOutOfPlace(records: RecordSet, owners: ReadonlyMap<string, string>): RecordProblem[] {
  return records.ties.flatMap((tie) => {
    const roles: readonly string[] = termOf(tieKinds, tie.kind).roles;
    return tie.participants.flatMap(({ role }, index) =>
      roles.includes(role)
        ? []
        : [
            {
              file: owners.get(tie.key) ?? '',
              record: tie.key,
              path: `participants[${index}].role`,
              message: `${role} is no role of ${tie.kind}, which knows ${roles.join(', ')}`,
            },
          ],
    );
  });
}
