import { builtWorker, inThread } from '../../platform/threads/in-thread';
import { readSheets, type BroughtSheet, type ReadSheets } from './read-sheets';

/** What the thread is given. */
export interface ReadingTask {
  readonly brought: readonly BroughtSheet[];
  /** Of the day that the file tells of: figures without a year are of it. */
  readonly year: string;
}

/** Characters that are read in less time than a thread takes to start. */
const SMALL = 50_000;

const options = { patience: 60_000, memory: 1024 } as const;

/** As `readSheets`, without holding up whoever else is answered: a large file takes seconds. */
export async function readSheetsAside(task: ReadingTask): Promise<ReadSheets> {
  const length = task.brought.reduce((sum, one) => sum + one.text.length, 0);
  return length <= SMALL
    ? readSheets(task.brought, task.year)
    : inThread<ReadSheets>(builtWorker(__dirname, 'reading.worker.js'), task, options);
}
