import { parentPort, workerData } from 'node:worker_threads';
import type { Told } from '../../platform/threads/in-thread';
import { parseCsv } from './parse-csv';
import { readNotices } from './read-notices';
import type { ReadingTask } from './read-aside';

/** Reads one file, and ends. */
function read(task: ReadingTask): unknown {
  return task.does === 'NOTICES' ? readNotices(task.source) : parseCsv(task.text);
}

let told: Told<unknown>;
try {
  told = { answer: read(workerData as ReadingTask) };
} catch (error) {
  told = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
parentPort?.postMessage(told);
