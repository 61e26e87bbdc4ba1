import { createHash } from 'node:crypto';
import type { JournalActCode } from '@maillage/graph-schema/vocabulary';

/** What the first entry follows. */
export const BEGINNING = '0'.repeat(64);

/** What an entry says. Who and about whom are opaque ids: once an account is erased they lead nowhere. */
export interface EntryContent {
  /** From 1, without a gap. */
  readonly number: number;
  /** Milliseconds by the database's clock. */
  readonly at: number;
  readonly act: JournalActCode;
  /** Account that did it; empty for nobody's, such as a wrong password. */
  readonly by: string;
  /** Account or thing that it was done to; empty for none. */
  readonly about: string;
  /** A role, a count: never a name or an address. */
  readonly detail: string;
}

export interface Entry extends EntryContent {
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** SHA-256 of the hash before and the entry's own content, in one form that any language can make again. */
export function hashOfEntry({ number, at, act, by, about, detail }: EntryContent, previous: string): string {
  const content = JSON.stringify([previous, number, at, act, by, about, detail]);
  return createHash('sha256').update(content).digest('hex');
}

/** Where the chain stands: number and hash of its last entry. */
export interface Link {
  readonly number: number;
  readonly hash: string;
}

export interface Fault {
  /** Number of the first entry that is not what was written. */
  readonly number: number;
  readonly fault: 'MISSING' | 'ALTERED' | 'NOT_AFTER_THE_ONE_BEFORE';
}

/** Checks one entry against the link before it; undefined where it follows and is whole. */
export function faultOf(entry: Entry, before: Link): Fault | undefined {
  if (entry.number > before.number + 1) return { number: before.number + 1, fault: 'MISSING' };
  if (entry.number <= before.number) return { number: entry.number, fault: 'NOT_AFTER_THE_ONE_BEFORE' };
  if (hashOfEntry(entry, entry.previous) !== entry.hash) return { number: entry.number, fault: 'ALTERED' };
  // A chain that was written anew from some entry on breaks where the old part ends.
  if (entry.previous !== before.hash) return { number: entry.number, fault: 'NOT_AFTER_THE_ONE_BEFORE' };
  return undefined;
}
