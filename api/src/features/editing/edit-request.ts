import type { RecordKind, RecordOf } from '@maillage/graph-schema/records';
import type { Viewer } from '../../platform/access/viewer';
import { keyOf, type Command } from '../../platform/changes/node-image';
import type { WriteTransaction } from '../../platform/database/database.service';
import type { PlainRecord } from './hidden-parts';

/** Commands to carry out in somebody's name. */
export interface EditRequest {
  /** Id of the request, of the sender's own making: sent twice, it is carried out once. */
  readonly request: string;
  readonly why?: string | undefined;
  readonly commands: readonly Command[];
  readonly viewer: Viewer;
  /** Whether answers and pins are taken from the records (an undo) instead of being carried over and signed. */
  readonly answersGiven?: boolean;
  /** Keys for which the service that asks has decided itself, by rules of its own, that the viewer may. */
  readonly vouched?: ReadonlySet<string>;
  /** Keys chosen for what it makes: under any other it changes what is there. Left out, it may make what it names. */
  readonly made?: ReadonlySet<string>;
  /** Versions of records, by key, that it rests on without changing them. */
  readonly restsOn?: ReadonlyMap<string, string>;
  /** Whether what rests on something that is narrowed is to be narrowed along, instead of refused. */
  readonly narrowing?: boolean;
  /** What follows from it and is written in the same transaction: both are there, or neither. */
  readonly within?: (transaction: WriteTransaction) => Promise<void>;
}

/** A tie that one of its participants has rewritten. */
export interface RewrittenTie {
  readonly tie: RecordOf<'ties'>;
  /** Keys of those who need not be asked about it. */
  readonly settled: readonly string[];
  /** Who did it, as an opaque id. */
  readonly by: string;
}

/** Asks the others about it, in the transaction of what rewrites it. */
export type AskAnew = (transaction: WriteTransaction, rewritten: RewrittenTie) => Promise<void>;

/** One record that a request has changed. */
export interface EditedRecord {
  readonly id: string;
  /** Id of the entry in the history. */
  readonly change: string;
  readonly key: string;
  readonly kind: RecordKind;
  readonly action: string;
  /** Digest of the record now; null where it is retired. */
  readonly version: string | null;
}

/** An edit that rests on a record which has changed since. */
export interface EditConflict {
  readonly key: string;
  /** The record that the editor saw, where the history still tells: of it what the editor may see now. */
  readonly base: PlainRecord | null;
  readonly theirs: PlainRecord | null;
  readonly theirVersion: string | null;
  readonly at: string | null;
}

export interface EditOutcome {
  readonly done: readonly EditedRecord[];
  readonly conflicts: readonly EditConflict[];
}

/** What was done, with who may read that. */
export interface DoneRecord extends EditedRecord {
  readonly readers: readonly string[];
}

/** What was asked for, and of what went along only what the editor may read: its own capacities go with an actor. */
export function told(done: readonly DoneRecord[], { commands, viewer }: EditRequest): EditedRecord[] {
  const asked = new Set(commands.map(keyOf));
  return done.filter(
    ({ key, readers }) => asked.has(key) || readers.some((token) => viewer.readers.includes(token)),
  );
}
