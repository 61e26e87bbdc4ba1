import type { RecordKind } from '@maillage/graph-schema/records';

/** One change that somebody asks for: a record put as given, or taken off every screen. */
export interface Edit {
  readonly kind: RecordKind;
  /** Key of the record; for a new one a name of the request's own that starts with `~`. */
  readonly key: string;
  /** The record as JSON; null retires it. */
  readonly record: unknown;
  /** Digest of the record that the editor saw; null where it saw none. */
  readonly version: string | null;
}

/** Begins the names that a request gives to what it makes. */
export const OWN_NAME = /^~[\w-]{1,40}$/;
