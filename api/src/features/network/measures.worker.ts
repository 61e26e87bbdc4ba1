import { parentPort, workerData } from 'node:worker_threads';
import { measured, type MeasuringTask } from './measuring';

/** Measures one network, and ends. What goes wrong is the thread's own error. */
parentPort?.postMessage({ answer: measured(workerData as MeasuringTask) });
