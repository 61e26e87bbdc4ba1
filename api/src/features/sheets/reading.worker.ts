import { parentPort, workerData } from 'node:worker_threads';
import type { Told } from '../../platform/threads/in-thread';
import { readSheets, type ReadSheets } from './read-sheets';
import type { ReadingTask } from './read-aside';

/** Reads one spreadsheet, and ends. */
let told: Told<ReadSheets>;
try {
  const { brought, year } = workerData as ReadingTask;
  told = { answer: readSheets(brought, year) };
} catch (error) {
  told = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
parentPort?.postMessage(told);
