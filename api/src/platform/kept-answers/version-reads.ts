import { SharedReads } from '../database/shared-reads';

/** The version of the graph as it was read. */
export interface ReadVersion {
  readonly version: number;
  /** When it was raised, in milliseconds by the database's clock. */
  readonly at: number;
  /** How long ago that was when it was read, by the same clock. */
  readonly age: number;
}

/** A version, and whether everything that was written with it can be seen by now. */
export interface Stamp {
  readonly text: string;
  readonly settled: boolean;
}

/**
 * A commit becomes visible piece by piece: for a moment one reads the new version beside old data. What is read after
 * the version has been there so long, in milliseconds, is all of it.
 */
const SETTLED = 1000;

/**
 * A version is raised just before its commit, which takes the longer the more was written. One that was raised less
 * than so long before it was first seen here may have become visible only now.
 */
const LONGEST_COMMIT = 10_000;

/** Reads of the version, shared: however many ask at once, two reads serve them. */
export class VersionReads {
  private readonly reads: SharedReads<'version', Stamp>;
  private seen: { text: string; since: number; age: number } | undefined;

  /** `clock` counts the milliseconds of this process, and never goes back. */
  constructor(
    read: () => Promise<ReadVersion | undefined>,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.reads = new SharedReads(async () => {
      const found = await read();
      return new Map(found && [['version', this.stampOf(found)]]);
    });
  }

  /** The version by a read that starts now or later; undefined where the store has none. */
  next(): Promise<Stamp | undefined> {
    return this.reads.read('version');
  }

  /** The moment is part of it: a store put back from a copy may come to the same number with other data. */
  private stampOf({ version, at, age }: ReadVersion): Stamp {
    const text = `${version}@${at}`;
    const now = this.clock();
    if (this.seen?.text !== text) this.seen = { text, since: now, age };
    const isLongHere = this.seen.age >= LONGEST_COMMIT || now - this.seen.since >= SETTLED;
    return { text, settled: age >= SETTLED && isLongHere };
  }
}
