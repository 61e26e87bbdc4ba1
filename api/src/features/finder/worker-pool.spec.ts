import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FinderQuestion } from '../../algorithms/partner-finder';
import { WorkerPool } from './worker-pool';

/** Does what the question says: answers, waits to be stopped, crashes, or hangs. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, question, stop }) => {
  const flag = new Int32Array(stop);
  if (question.does === 'CRASH') throw new Error('crashed');
  if (question.does === 'EXIT') process.exit(3);
  if (question.does === 'FAIL') return parentPort.postMessage({ id, error: 'no question' });
  if (question.does === 'HANG') for (;;);
  if (question.does === 'WAIT') Atomics.wait(flag, 0, 0);
  parentPort.postMessage({ id, answer: { said: question.does, stopped: flag[0] } });
});`;

describe('the threads in which groups are looked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pool-'));
  const file = join(folder, 'worker.cjs');
  writeFileSync(file, WORKER);
  const pools: WorkerPool[] = [];
  const poolOf = (more: { threads?: number; queue?: number } = {}) => {
    const pool = new WorkerPool({ file, threads: 1, queue: 8, grace: 200, ...more });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (pool: WorkerPool, does: string, signal?: AbortSignal) =>
    pool.run({ does } as unknown as FinderQuestion, { budget: 60_000, signal });

  it('answer one question after the other', async () => {
    const pool = poolOf();
    expect(await Promise.all(['a', 'b', 'c'].map((one) => ask(pool, one)))).toEqual(
      ['a', 'b', 'c'].map((said) => ({ said, stopped: 0 })),
    );
  });

  it.each(['CRASH', 'EXIT', 'FAIL'])('start anew after one that ends in %s', async (does) => {
    const pool = poolOf();
    const [lost, kept] = await Promise.allSettled([ask(pool, does), ask(pool, 'next')]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'FINDER_STOPPED' } });
    expect(kept).toMatchObject({ status: 'fulfilled', value: { said: 'next' } });
  });

  it('stop when they are told to, with what they have', async () => {
    const pool = poolOf();
    const controller = new AbortController();
    const answer = ask(pool, 'ready').then(() => {
      const waiting = ask(pool, 'WAIT', controller.signal);
      controller.abort();
      return waiting;
    });
    expect(await answer).toEqual({ said: 'WAIT', stopped: 1 });
    expect(await ask(pool, 'after')).toMatchObject({ said: 'after' });
  });

  it('are ended where they hang, and what waits goes on', async () => {
    const pool = poolOf();
    const controller = new AbortController();
    const hanging = ask(pool, 'HANG', controller.signal);
    const next = ask(pool, 'next');
    controller.abort();
    await expect(hanging).rejects.toMatchObject({ code: 'FINDER_STOPPED' });
    expect(await next).toMatchObject({ said: 'next' });
  });

  it('begin nothing for who has gone, and refuse what is too much', async () => {
    const pool = poolOf({ queue: 1 });
    const controller = new AbortController();
    const running = ask(pool, 'HANG', controller.signal);
    const gone = new AbortController();
    const waiting = ask(pool, 'never', gone.signal);
    await expect(ask(pool, 'too much')).rejects.toMatchObject({ code: 'FINDER_BUSY' });
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'FINDER_STOPPED' });
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'FINDER_STOPPED' });
    await expect(ask(pool, 'late', AbortSignal.abort())).rejects.toMatchObject({ code: 'FINDER_STOPPED' });
  });
});
