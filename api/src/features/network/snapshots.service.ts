import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { snapshotBytes } from '../../algorithms/network-measures/network-snapshot';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { Turnstile } from '../../platform/database/turnstile';
import { CodedError } from '../../platform/errors/coded-error';
import { digest } from '../../platform/kept-answers/digest';
import { KeptAnswers } from '../../platform/kept-answers/kept-answers.service';
import { builtWorker, inThread } from '../../platform/threads/in-thread';
import { readSnapshot } from './network-snapshot.repository';
import type { NetworkParameters } from './network.columns';
import type { NetworkFilter } from './network.input';
import { knowledge, parameters } from './network.service';
import type { ReadSnapshot } from './snapshot-task';

/** Bytes of snapshots that are kept: of a country, three or four. */
const MOST_BYTES = 80_000_000;

/** Bytes that one takes beside its numbers. */
const OVERHEAD = 2000;

/** What a thread has for the reading: the database ends it after a minute. Megabytes are those of ids and rows. */
const thread = { patience: 70_000, memory: 1024 } as const;

/** Milliseconds that others may wait behind the reading under way: who would come after more is told so at once. */
const LONGEST_WAIT = 30_000;

/**
 * Snapshots of the network, each of one version, for one access class and one part of the network. Kind, stance, modality,
 * day, hub and invented data are left in it: they are chosen when something is measured, so that moving one of them reads
 * nothing. Kept under the same conditions as answers, and in so many bytes.
 */
@Injectable()
export class SnapshotsService {
  private readonly kept = new LRUCache<string, ReadSnapshot>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ snapshot }) => OVERHEAD + snapshotBytes(snapshot),
  });
  private readonly underWay = new Map<string, Promise<ReadSnapshot>>();
  /** One at a time: anybody may ask, and of the threads one is left for whoever reads a file of calls. */
  private readonly turnstile = new Turnstile(1, LONGEST_WAIT);
  /** The version that was asked for last. */
  private current = '';

  constructor(
    private readonly database: DatabaseService,
    private readonly answers: KeptAnswers,
  ) {}

  /**
   * The snapshot for a viewer: one that is kept, one that is being made, or a new one.
   *
   * @throws QUERY_TOO_COSTLY where too many others are to be made before.
   */
  async of(filter: NetworkFilter, viewer: Viewer): Promise<ReadSnapshot> {
    const statement = readSnapshot[knowledge(filter)];
    const given = ofEverySort(parameters(filter, viewer));
    const read = () =>
      this.inTurn(() =>
        this.database.readInThread(statement, given, (task) =>
          inThread<ReadSnapshot>(builtWorker(__dirname, 'snapshot.worker.js'), task, thread),
        ),
      );
    const stamp = this.answers.enabled ? await this.answers.version() : undefined;
    // What is read in the second after a write may be half of it: for whoever asked, and nobody else.
    if (!stamp?.settled) return read();
    if (stamp.text !== this.current) this.kept.clear();
    this.current = stamp.text;
    const key = digest(JSON.stringify([stamp.text, statement.name, given]));
    const known = this.kept.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const reading = read().finally(() => this.underWay.delete(key));
    this.underWay.set(key, reading);
    const snapshot = await reading;
    if (stamp.text === this.current) this.kept.set(key, snapshot);
    return snapshot;
  }

  private async inTurn<T>(read: () => Promise<T>): Promise<T> {
    if (this.turnstile.isTooLong) throw new CodedError('QUERY_TOO_COSTLY');
    return this.turnstile.pass(read);
  }
}

/** All of what is chosen when something is measured. */
function ofEverySort(given: NetworkParameters): NetworkParameters {
  const all = { kinds: null, stances: null, modalities: null, asOf: null };
  return { ...given, ...all, withHub: true, withFictitious: true };
}
