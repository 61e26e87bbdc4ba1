import { Injectable } from '@nestjs/common';
import { readIsEmpty } from '../../platform/backup/backup.repository';
import { ownWork } from '../../platform/backup/restore-backup';
import { LOADING, raiseVersion } from '../../platform/changes/changes.repository';
import { ChangesService } from '../../platform/changes/changes.service';
import { AFTER_ALL_IDS, fillCounts } from '../../platform/changes/kept-counts.repository';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { BatchDrawing, type DrawnBatch, type FirstLoad } from './batch-drawing';
import { create, createPassages, loadState, type BulkRow } from './bulk-load.repository';
import { LoadRefused } from './load-refused';
import { beginSeeding, endSeeding } from './seeds.repository';

/** Things whose counts are kept in one transaction. */
const AT_ONCE = 10_000;
/** As many ids are below as above: they begin with any hexadecimal digit. */
const MIDDLE_OF_IDS = '8';

export interface LoadProgress {
  /** Batches and records so far, those of an earlier run included. */
  readonly batches: number;
  readonly records: number;
  /** Of these, records that an earlier run had written. */
  readonly before: number;
}

export interface LoadOutcome extends LoadProgress {
  /** `LOADED`: now, or the rest of it; `ALREADY`: there was nothing left to do. */
  readonly state: 'LOADED' | 'ALREADY';
  /** Changes that others have made since it was loaded. */
  readonly since: number;
}

/**
 * Loads very many records into an empty store, by statements of its own: what the one way in would write for each, but
 * without looking for what could be there already (docs/decisions/0028). A load that is cut short goes on where it was;
 * one that came to its end changes nothing.
 */
@Injectable()
export class BulkLoadService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
  ) {}

  /**
   * Before anything is written, even a migration.
   *
   * @throws LoadRefused where the store holds anything else than nothing or a load
   */
  async assertMayLoad(): Promise<void> {
    const [state] = await this.database.read(loadState, {});
    const [mark] = state ? [...state.seeding, ...state.seeded] : [];
    if (mark?.startsWith(LOADING)) return;
    const [found] = await this.database.read(readIsEmpty, { ownWork });
    if (state?.version || mark || !found?.empty) throw notEmpty();
  }

  /** @throws LoadRefused where the store holds anything else, or somebody else writes to it meanwhile */
  async load(load: FirstLoad, say: (done: LoadProgress) => void = () => undefined): Promise<LoadOutcome> {
    const mark = `${LOADING}${load.name} batch=${load.batch}`;
    const [state] = await this.database.read(loadState, {});
    if (!state) throw new LoadRefused('The store has no version: migrate it first.');
    const done = state.seeded.find((one) => one.startsWith(`${mark} batches=`));
    if (done) {
      const batches = Number(done.split('=').at(-1));
      return { state: 'ALREADY', batches, records: 0, before: 0, since: state.version - batches };
    }
    const version = await this.database.write((transaction) => this.begin(transaction, load, mark));
    const reached = await this.write(load, mark, version, say);
    await this.count(load, mark, reached.batches);
    const sets = [`${mark} batches=${reached.batches}`];
    await this.database.write(async (transaction) => {
      await this.lockAt(transaction, load, mark, reached.batches);
      await transaction.run(endSeeding, { sets });
      // The same number at a new moment: what was read while it was counted is not kept.
      await transaction.run(raiseVersion, { version: reached.batches });
    });
    return { state: 'LOADED', ...reached, since: 0 };
  }

  /**
   * Marks the store as being loaded, where it is empty or an earlier run of the same load was cut short. Looked at and
   * marked under the lock of the version: whatever is written before is seen, and nothing is written after.
   *
   * @returns the version, which counts the batches that are there
   */
  private async begin(transaction: WriteTransaction, load: FirstLoad, mark: string): Promise<number> {
    const { version } = await this.changes.lock(transaction, byOf(load), 'LOAD');
    const [state] = await transaction.run(loadState, {});
    const [other] = [...(state?.seeding ?? []), ...(state?.seeded ?? [])];
    if (other === mark) {
      if (version > 0 && state?.lastBy !== byOf(load)) throw takenOver();
      return version;
    }
    if (other?.startsWith(LOADING))
      throw new LoadRefused(
        `The store holds another load (${other.slice(LOADING.length)}): use an empty one.`,
      );
    const [found] = await transaction.run(readIsEmpty, { ownWork });
    if (version > 0 || other || state?.restoring || !found?.empty) throw notEmpty();
    await transaction.run(beginSeeding, { sets: [mark] });
    return version;
  }

  /** Takes the lock where the store is still being loaded with this, and so many batches are there. */
  private async lockAt(
    transaction: WriteTransaction,
    load: FirstLoad,
    mark: string,
    batches: number,
  ): Promise<void> {
    const { version, loading } = await this.changes.lock(transaction, byOf(load), 'LOAD');
    if (loading !== mark || version !== batches) throw takenOver();
  }

  /**
   * Writes two batches at a time, so that one is written while the other is committed, and draws a third meanwhile.
   * `version`: that of the store, which counts the batches.
   */
  private async write(
    load: FirstLoad,
    mark: string,
    version: number,
    say: (done: LoadProgress) => void,
  ): Promise<LoadProgress> {
    const drawing = new BatchDrawing(this.changes, load);
    let [batches, records, before] = [0, 0, 0];
    let [lastButOne, last] = [Promise.resolve(), Promise.resolve()];
    for (const taken of inBatches(load.records(), load.batch)) {
      batches += 1;
      records += taken.length;
      if (batches <= version) {
        before = records;
        drawing.pass(taken);
        continue;
      }
      const batch = await drawing.draw(taken, batches);
      await (batch.needsTheOneBefore ? last : lastButOne);
      const told = { batches, records, before };
      const written = this.put(load, mark, batches, batch, last).then(() => say(told));
      // It is looked at when the next batches are drawn.
      written.catch(() => undefined);
      [lastButOne, last] = [last, written];
    }
    await last;
    return { batches, records, before };
  }

  /**
   * What the one way in keeps of each party (docs/decisions/0031), once all that it counts is there: half of all things
   * beside the other.
   */
  private async count(load: FirstLoad, mark: string, batches: number): Promise<void> {
    const countHalf = async (first: string, until: string) => {
      for (let after: string | null = first; after !== null;) {
        const from: string = after;
        after = await this.database.write(async (transaction) => {
          const [stretch] = await transaction.run(fillCounts, { after: from, until, most: AT_ONCE });
          await this.lockAt(transaction, load, mark, batches);
          return stretch?.last ?? null;
        });
      }
    };
    await Promise.all([countHalf('', MIDDLE_OF_IDS), countHalf(MIDDLE_OF_IDS, AFTER_ALL_IDS)]);
  }

  /**
   * One transaction: all of a batch, and the version by which it is known to be there. The lock of the version comes
   * last, once the batch before is there: what is written without it is undone where the store turns out to be another.
   */
  private async put(
    load: FirstLoad,
    mark: string,
    number: number,
    batch: DrawnBatch,
    theOneBefore: Promise<void>,
  ): Promise<void> {
    const by = byOf(load);
    await this.database.write(async (transaction) => {
      // Sent one after the other, without waiting for each other's answers.
      const sent: Promise<unknown>[] = [];
      const send = (
        statement: keyof typeof create,
        rows: readonly BulkRow[],
        passages: readonly string[],
      ) => {
        if (rows.length === 0) return;
        const rest = { passages, version: number, by, at: load.at };
        sent.push(transaction.run(create[statement], { rows, ...rest }));
      };
      send('territories', batch.territories, []);
      send('things', batch.sources, []);
      if (batch.newPassages.length > 0)
        sent.push(transaction.run(createPassages, { rows: batch.newPassages }));
      for (const part of ['things', 'statements', 'ties'] as const) send(part, batch[part], batch.passages);
      await Promise.all(sent);
      await theOneBefore;
      await this.lockAt(transaction, load, mark, number - 1);
      await transaction.run(raiseVersion, { version: number });
    });
  }
}

/** Who brings the records, as the history and the lock have it. */
const byOf = (load: FirstLoad) => `seeds:${load.by}`;

const notEmpty = () =>
  new LoadRefused('The store is not empty: such a network is loaded into an empty one only.');

const takenOver = () =>
  new LoadRefused('Somebody else has written to the store since the load began: use an empty one.');

/** The same list in lists of so many. */
function* inBatches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
