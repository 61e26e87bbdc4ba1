import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { expandRecords, recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import { LOADING } from '../../platform/changes/changes.repository';
import { ChangesService, type ChangeOutcome } from '../../platform/changes/changes.service';
import type { PutCommand } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { LoadRefused } from './load-refused';
import { mergeSets, readRecordSet } from './read-record-set';
import { beginSeeding, endSeeding, seedState } from './seeds.repository';

/** Records written in one transaction: large enough to be quick, small enough to be forgotten by a kill. */
const BATCH = 500;

/** Gives a store its first facts, through the same door as everything else. */
@Injectable()
export class SeedsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
  ) {}

  /**
   * Loads the sets into a store that is empty, or whose loading was cut short. Returns what was loaded, or
   * undefined where the store has facts of its own.
   */
  async loadIntoEmptyStore(folder: string, sets: readonly string[]): Promise<ChangeOutcome | undefined> {
    const [state] = await this.database.read(seedState, {});
    if (!state) return undefined;
    assertNoLoad(state.seeding);
    const wanted = state.seeding.length > 0 ? state.seeding : state.empty ? sets : [];
    if (wanted.length === 0) return undefined;
    const [begun] = await this.database.write((transaction) =>
      transaction.run(beginSeeding, { sets: wanted }),
    );
    if (!begun) return undefined;
    const outcome = await this.load(folder, wanted);
    await this.database.write((transaction) => transaction.run(endSeeding, { sets: wanted }));
    return outcome;
  }

  /** A load of very many records that was cut short goes on by itself alone: nothing else is to come in between. */
  async assertNoLoadBegun(): Promise<void> {
    const [state] = await this.database.read(seedState, {});
    assertNoLoad(state?.seeding ?? []);
  }

  /** Loads sets of seeds; what is already so is left alone. */
  async load(folder: string, sets: readonly string[]): Promise<ChangeOutcome> {
    const total = { version: 0, added: 0, changed: 0, retired: 0, unchanged: 0 };
    let known: RecordSet | undefined;
    for (const set of sets) {
      const { records, problems } = readRecordSet(join(folder, set), known);
      const [problem] = problems;
      if (problem) {
        throw new Error(
          `The seeds in ${set} have ${problems.length} problem(s); the first: ${JSON.stringify(problem)}`,
        );
      }
      const outcome = await this.put(set, expandRecords(records));
      total.version = outcome.version;
      total.added += outcome.added;
      total.changed += outcome.changed;
      total.unchanged += outcome.unchanged;
      known = known ? mergeSets(known, records) : records;
    }
    return total;
  }

  /** Puts every record of a set, kind after kind, in batches that are requests of their own. */
  async put(by: string, set: RecordSet): Promise<ChangeOutcome> {
    const commands = (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
      set[kind].map((record) => ({ kind, record }) as PutCommand),
    );
    const total = { version: 0, added: 0, changed: 0, retired: 0, unchanged: 0 };
    for (let from = 0; from < commands.length; from += BATCH) {
      const batch = commands.slice(from, from + BATCH);
      const outcome = await this.changes.apply({
        request: requestOf(by, batch),
        by: `seeds:${by}`,
        commands: batch,
      });
      total.version = outcome.version;
      total.added += outcome.added;
      total.changed += outcome.changed;
      total.unchanged += outcome.unchanged;
    }
    return total;
  }
}

/** The same records make the same request, so that a batch is taken in once. */
function requestOf(by: string, batch: readonly PutCommand[]): string {
  return `seeds:${by}:${createHash('sha256').update(JSON.stringify(batch)).digest('base64url')}`;
}

function assertNoLoad(seeding: readonly string[]): void {
  const begun = seeding.find((one) => one.startsWith(LOADING));
  if (begun)
    throw new LoadRefused(
      `The store holds the beginning of a load (${begun.slice(LOADING.length)}): run it again to its end first.`,
    );
}
