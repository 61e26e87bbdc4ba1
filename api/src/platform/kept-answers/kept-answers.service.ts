import { Inject, Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../access/viewer';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../config/configuration.module';
import { DatabaseService } from '../database/database.service';
import { digest } from './digest';
import type { Question } from './question';
import { VersionReads, type Stamp } from './version-reads';
import { readVersion } from './version.repository';

/** An answer as it went out, byte by byte. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is known of a key at a version: an answer, or that its answers are not kept. */
type Known = { readonly stamp: string; readonly answer: KeptAnswer | 'REFUSED' };

/** Bytes that an entry takes beside its body: key, headers, links of the list. */
const OVERHEAD = 1000;

/** Operations of which it is remembered whether they may be kept. */
const OPERATIONS = 2000;

/** What was done so far, for whoever watches. */
export interface KeptCounts {
  /** Answered from memory. */
  readonly served: number;
  /** Answered together with one that was being made. */
  readonly shared: number;
  /** Made, and kept since. */
  readonly kept: number;
  /** Held now. */
  readonly entries: number;
  readonly bytes: number;
}

/** Answers to repeated questions, each under the version of the graph that it was read at. */
@Injectable()
export class KeptAnswers {
  /** Off where nothing is to be kept, and on a cluster, where one member may be behind another. */
  readonly enabled: boolean;
  private readonly versions: VersionReads;
  private readonly answers: LRUCache<string, Known> | undefined;
  private readonly operations = new LRUCache<string, boolean>({ max: OPERATIONS });
  private readonly underWay = new Map<string, Promise<KeptAnswer | undefined>>();
  /** The version that was read last. */
  private current = '';
  private readonly count = { served: 0, shared: 0, kept: 0 };

  constructor(@Inject(CONFIGURATION) configuration: Configuration, database: DatabaseService) {
    const bytes = configuration.keptAnswersMegabytes * 1_000_000;
    const isCluster = configuration.database.uri.startsWith('neo4j');
    this.enabled = bytes > 0 && !isCluster;
    if (bytes > 0 && isCluster)
      new Logger('KeptAnswers').log('No answers are kept: the members of a cluster may be behind each other');
    if (this.enabled)
      this.answers = new LRUCache({
        maxSize: bytes,
        // One answer does not push out all the others.
        maxEntrySize: Math.ceil(bytes / 8),
        sizeCalculation: ({ answer }) => OVERHEAD + (answer === 'REFUSED' ? 0 : answer.body.length),
      });
    this.versions = new VersionReads(async () => (await database.read(readVersion, {}))[0]);
  }

  /** The version by a read that starts now or later; nothing where the store has none. */
  async version(): Promise<Stamp | undefined> {
    const stamp = await this.versions.next();
    if (stamp && stamp.text !== this.current) {
      // None of them will be asked for again; nor does what was erased from the store stay here.
      this.answers?.clear();
      this.current = stamp.text;
    }
    return stamp;
  }

  /** Whether answers to an operation may be kept; undefined for one that was not asked yet. */
  mayBeKept(question: Question): boolean | undefined {
    return this.operations.get(question.operation);
  }

  noteOperation(operation: string, mayBeKept: boolean): void {
    this.operations.set(operation, mayBeKept);
  }

  /** What is known under a key at a version. */
  find(key: string, { text }: Stamp): KeptAnswer | 'REFUSED' | undefined {
    const known = this.answers?.get(key);
    return known?.stamp === text ? known.answer : undefined;
  }

  keep(key: string, { text }: Stamp, answer: KeptAnswer | 'REFUSED'): void {
    if (text !== this.current) return;
    this.answers?.set(key, { stamp: text, answer });
    if (answer !== 'REFUSED') this.count.kept++;
  }

  /** The same question at the same version, where somebody else's is being answered. */
  sharedAnswer(key: string, { text }: Stamp): Promise<KeptAnswer | undefined> | undefined {
    return this.underWay.get(`${key} ${text}`);
  }

  /** Says that a question is being answered; returns what ends that, with the answer where there is one to share. */
  begin(key: string, { text }: Stamp): (answer?: KeptAnswer) => void {
    const name = `${key} ${text}`;
    let end: (answer?: KeptAnswer) => void = () => undefined;
    const promise = new Promise<KeptAnswer | undefined>((resolve) => (end = resolve));
    this.underWay.set(name, promise);
    return (answer) => {
      if (this.underWay.get(name) === promise) this.underWay.delete(name);
      end(answer);
    };
  }

  noteServed(how: 'served' | 'shared'): void {
    this.count[how]++;
  }

  counts(): KeptCounts {
    const { size: entries = 0, calculatedSize: bytes = 0 } = this.answers ?? {};
    return { ...this.count, entries, bytes };
  }
}

/**
 * Under what an answer is kept: who asks (all that is known of it, which is more than its tokens), what, with which
 * values, in which form, and on which day, since some figures are as of today.
 */
export function keyOf(question: Question, viewer: Viewer, day: string): string {
  return digest(JSON.stringify([viewer, question.operation, question.variables, question.accept, day]));
}
