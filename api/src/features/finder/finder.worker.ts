import { parentPort } from 'node:worker_threads';
import { findGroups } from '../../algorithms/partner-finder';
import type { WorkerAnswer, WorkerTask } from './worker-task';

/** One thread that looks for groups, one question at a time. */
parentPort?.on('message', ({ id, question, stop, budget }: WorkerTask) => {
  const flag = new Int32Array(stop);
  const until = Date.now() + budget;
  const cancelled = () => Atomics.load(flag, 0) !== 0 || Date.now() > until;
  let answer: WorkerAnswer;
  try {
    answer = { id, answer: findGroups(question, cancelled) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
