import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Turnstile } from '../database/turnstile';

export interface ThreadOptions {
  /** Milliseconds after which the thread is ended. */
  readonly patience: number;
  /** Megabytes that it may use. */
  readonly memory: number;
}

/** What a thread gives back; of a fault, its code where it has one. */
export type Told<T> = { readonly answer: T } | { readonly error: string; readonly code?: string };

/** Threads at once: two cores are usual, and one of them is for whoever reads. */
const AT_ONCE = 2;

const turnstile = new Turnstile(AT_ONCE);

/**
 * Has something worked out in a thread of its own, which ends with it, so that the process goes on answering. Starting
 * one takes some tens of milliseconds (not of the process's own): for what is rare and takes longer than that. Task and
 * answer are copied, plain data; only what lies in shared memory is not.
 *
 * @throws Error where the thread fails, takes too long or too much memory.
 */
export function inThread<T>(file: string, task: unknown, { patience, memory }: ThreadOptions): Promise<T> {
  return turnstile.pass(async () => {
    const worker = new Worker(file, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        worker.once('message', (told: Told<T>) => {
          if ('answer' in told) resolve(told.answer);
          else reject(Object.assign(new Error(told.error), told.code ? { code: told.code } : {}));
        });
        worker.on('error', reject);
        worker.once('exit', () => reject(new Error('The thread ended without an answer')));
        timer = setTimeout(() => reject(new Error('The thread took too long')), patience);
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  });
}

/** The last `api/src` of a path, unless a build lies further down: a clone may lie in a folder of that name itself. */
const SOURCES = /^(.*[\\/]api[\\/])src(?=[\\/]|$)(?!.*[\\/]api[\\/]dist(?:[\\/]|$))/;

/** Where a worker was built; from the sources, as tests run them, it is that of the last build. */
export function builtWorker(folder: string, name: string): string {
  return join(folder.replace(SOURCES, '$1dist'), name);
}
