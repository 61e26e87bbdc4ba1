import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtWorker, inThread } from './in-thread';

/** Does what the task says. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
if (workerData === 'CRASH') throw new Error('crashed');
else if (workerData === 'EXIT') process.exit(0);
else if (workerData === 'FAIL') parentPort.postMessage({ error: 'told', code: 'WHY' });
else if (workerData === 'HANG') for (;;);
else parentPort.postMessage({ answer: workerData });`;

describe('what is worked out in a thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thread-'));
  const file = join(folder, 'worker.cjs');
  writeFileSync(file, WORKER);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (task: unknown, patience = 60_000) => inThread(file, task, { patience, memory: 64 });

  it('comes back as plain data, however many ask at once', async () => {
    const tasks = Array.from({ length: 5 }, (_, at) => ({ at, list: [at] }));
    expect(await Promise.all(tasks.map((task) => run(task)))).toEqual(tasks);
  });

  it('is an error where the thread fails, crashes, ends or hangs; the next one is answered', async () => {
    await expect(run('FAIL')).rejects.toMatchObject({ message: 'told', code: 'WHY' });
    await expect(run('CRASH')).rejects.toThrow('crashed');
    await expect(run('EXIT')).rejects.toThrow('without an answer');
    await expect(run('HANG', 100)).rejects.toThrow('too long');
    expect(await run('again')).toBe('again');
  });
});

it.each([
  ['of the build', '/x/api/dist/features/a', '/x/api/dist/features/a/b.js'],
  ['of the build, from sources too', '/x/api/src/features/a', '/x/api/dist/features/a/b.js'],
  ['of a build below other sources', '/api/src/x/api/dist/features/a', '/api/src/x/api/dist/features/a/b.js'],
  ['of sources below other sources', '/api/src/x/api/src/features/a', '/api/src/x/api/dist/features/a/b.js'],
  [
    'of sources below another build',
    '/api/dist/x/api/src/features/a',
    '/api/dist/x/api/dist/features/a/b.js',
  ],
  ['of no other folder', '/my-api/src/x/api/dist/a', '/my-api/src/x/api/dist/a/b.js'],
])('a worker is that %s', (_of, folder, file) => {
  expect(builtWorker(folder, 'b.js')).toBe(file);
});
