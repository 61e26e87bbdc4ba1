import { Worker } from 'node:worker_threads';
import type { FinderAnswer, FinderQuestion } from '../../algorithms/partner-finder';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import type { WorkerAnswer } from './worker-task';

export interface PoolOptions {
  /** The built worker. */
  readonly file: string;
  /** Threads at most; each is started when it is first needed. */
  readonly threads: number;
  /** Questions that may wait; one more is refused. */
  readonly queue: number;
  /** Milliseconds that a thread has, beyond its budget or once it is told to stop, before it is ended. */
  readonly grace: number;
}

export interface RunOptions {
  readonly budget: number;
  /** Ends the search; where it has not begun, it never does. */
  readonly signal?: AbortSignal | undefined;
}

/** Why a question has no answer, as a code for the person. */
export class PoolError extends Error {
  constructor(
    readonly code: Extract<ErrorCodeCode, 'FINDER_BUSY' | 'FINDER_STOPPED'>,
    detail: string,
  ) {
    super(detail);
  }
}

interface Job {
  readonly id: number;
  readonly question: FinderQuestion;
  readonly stop: Int32Array;
  readonly budget: number;
  readonly resolve: (answer: FinderAnswer) => void;
  readonly reject: (error: PoolError) => void;
  readonly forget: () => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Megabytes that a thread may use: the table of 3,000 candidates takes 72. */
const MEMORY = 512;

/**
 * Threads in which groups are looked for, so that the process goes on answering. A thread that crashes, or does not
 * stop when it is told to, is ended; the next question starts another.
 */
export class WorkerPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Job[] = [];
  private lastId = 0;
  private closed = false;

  constructor(private readonly options: PoolOptions) {}

  /** @throws PoolError where too many wait, or the thread came to an end. */
  run(question: FinderQuestion, { budget, signal }: RunOptions): Promise<FinderAnswer> {
    return new Promise((resolve, reject) => {
      if (this.closed || signal?.aborted) return reject(new PoolError('FINDER_STOPPED', 'Not begun'));
      if (this.waiting.length >= this.options.queue)
        return reject(new PoolError('FINDER_BUSY', `${this.waiting.length} questions wait`));
      const abort = () => this.abort(job);
      const job: Job = {
        id: ++this.lastId,
        question,
        stop: new Int32Array(new SharedArrayBuffer(4)),
        budget,
        resolve,
        reject,
        forget: () => signal?.removeEventListener('abort', abort),
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.waiting.push(job);
      this.next();
    });
  }

  /** Ends all threads; what waits or runs is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) fail(job, new PoolError('FINDER_STOPPED', 'Closing'));
    await Promise.all([...this.threads].map((thread) => this.end(thread, 'Closing')));
  }

  private next(): void {
    if (this.closed || this.waiting.length === 0) return;
    const idle = [...this.threads].find((thread) => !thread.job);
    const thread = idle ?? (this.threads.size < this.options.threads ? this.start() : undefined);
    const job = thread && this.waiting.shift();
    if (!thread || !job) return;
    thread.job = job;
    thread.worker.ref();
    this.expect(thread, job.budget + this.options.grace);
    const { id, question, stop, budget } = job;
    thread.worker.postMessage({ id, question, stop: stop.buffer, budget });
    this.next();
  }

  private start(): Thread {
    const worker = new Worker(this.options.file, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const thread: Thread = { worker, job: undefined, timer: undefined };
    // A thread that waits does not keep the process.
    worker.unref();
    worker.on('message', (answer: WorkerAnswer) => this.take(thread, answer));
    worker.on('error', (error) => void this.end(thread, error.message));
    worker.on('exit', (code) => void this.end(thread, `Exit ${code}`));
    this.threads.add(thread);
    return thread;
  }

  private take(thread: Thread, answer: WorkerAnswer): void {
    const { job } = thread;
    if (job?.id !== answer.id) return;
    clearTimeout(thread.timer);
    thread.job = undefined;
    thread.worker.unref();
    job.forget();
    if ('answer' in answer) job.resolve(answer.answer);
    else job.reject(new PoolError('FINDER_STOPPED', answer.error));
    this.next();
  }

  private abort(job: Job): void {
    const at = this.waiting.indexOf(job);
    if (at >= 0) {
      this.waiting.splice(at, 1);
      return fail(job, new PoolError('FINDER_STOPPED', 'Given up before it began'));
    }
    Atomics.store(job.stop, 0, 1);
    Atomics.notify(job.stop, 0);
    const thread = [...this.threads].find((one) => one.job === job);
    if (thread) this.expect(thread, this.options.grace);
  }

  /** Ends a thread that has not answered by then. */
  private expect(thread: Thread, milliseconds: number): void {
    clearTimeout(thread.timer);
    thread.timer = setTimeout(() => void this.end(thread, 'No answer in time'), milliseconds);
    thread.timer.unref();
  }

  private async end(thread: Thread, why: string): Promise<void> {
    if (!this.threads.delete(thread)) return;
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    if (job) fail(job, new PoolError('FINDER_STOPPED', why));
    await thread.worker.terminate();
    this.next();
  }
}

function fail(job: Job, error: PoolError): void {
  job.forget();
  job.reject(error);
}
