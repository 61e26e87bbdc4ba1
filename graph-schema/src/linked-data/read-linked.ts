import { isDeepStrictEqual } from 'node:util';
import { recordKinds, type RecordKind, type RecordOf } from '../records';
import { codeOf } from './code-lists';
import { mapCodes } from './map-codes';
import { classes, linkedKinds, type LinkedKind } from './namespaces';

export interface LinkedRecord<K extends LinkedKind = LinkedKind> {
  readonly kind: K;
  readonly record: RecordOf<K>;
}

export interface ReadLinked {
  /** In the order in which kinds refer to each other. */
  readonly records: readonly LinkedRecord[];
  /** Why something is no record, with its key. */
  readonly problems: readonly { readonly key: string; readonly path: string; readonly message: string }[];
}

type Plain = Record<string, unknown>;

const kindsByClass = new Map<string, LinkedKind>(linkedKinds.map((kind) => [classes[kind], kind]));
const order = new Map((Object.keys(recordKinds) as RecordKind[]).map((kind, index) => [kind, index]));

/**
 * The records in a file as `linkedNode` writes it, or as a processor of JSON-LD compacts it with our context: of each
 * node what is a field of its record. Words of the standards repeat these and are passed over, under whatever name a
 * processor finds for them; so is what is no record.
 */
export function readLinked(document: unknown): ReadLinked {
  const records: LinkedRecord[] = [];
  const problems: { key: string; path: string; message: string }[] = [];
  for (const node of nodesOf(document)) {
    const kind = kindOf(node);
    if (!kind) continue;
    const raw = mapCodes(recordKinds[kind], node, (_, code) => codeOf(code), 'FIELDS');
    const parsed = recordKinds[kind].safeParse(raw);
    if (parsed.success) {
      // As it stands: the order of its fields is part of the version of a record.
      const same = isDeepStrictEqual(parsed.data, raw);
      records.push({ kind, record: (same ? raw : parsed.data) as RecordOf<LinkedKind> });
      continue;
    }
    for (const { path, message } of parsed.error.issues)
      problems.push({ key: String(node['key']), path: path.join('.'), message });
  }
  records.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  return { records, problems };
}

function nodesOf(document: unknown): Plain[] {
  if (!isPlain(document)) return [];
  const graph = document['@graph'];
  return (Array.isArray(graph) ? graph : [document]).filter(isPlain);
}

function kindOf(node: Plain): LinkedKind | undefined {
  return [node['@type']].flat().flatMap((type) => kindsByClass.get(String(type)) ?? [])[0];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
