// What the main thread of a page does meanwhile, from a trace of the browser.

const TASK = 'disabled-by-default-devtools.timeline';

/**
 * Runs something and gives the tasks of the page's main thread: how long it worked on each, and how long each took by
 * the clock on the wall, which also counts the time that the machine gave to others.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ longest: number, longestOnTheWall: number, total: number }>} in milliseconds
 */
export async function tasksDuring(browser, page, act) {
  await browser.startTracing(page, { categories: [TASK, 'devtools.timeline', '__metadata'] });
  await act();
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args: any }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  /** @type {Map<string, { work: number, wall: number }[]>} */
  const byThread = new Map();
  for (const { name, ph, pid, tid, dur = 0, tdur = 0 } of traceEvents) {
    const thread = `${pid}/${tid}`;
    if (name !== 'RunTask' || ph !== 'X' || !threads.has(thread)) continue;
    byThread.set(thread, [...(byThread.get(thread) ?? []), { work: tdur / 1000, wall: dur / 1000 }]);
  }
  // Other pages of the browser are idle: ours is the one that works.
  const tasks = [...byThread.values()].sort((a, b) => totalOf(b) - totalOf(a))[0] ?? [];
  if (totalOf(tasks) === 0) throw new Error('The trace holds no work of a main thread');
  return {
    longest: Math.max(...tasks.map(({ work }) => work)),
    longestOnTheWall: Math.max(...tasks.map(({ wall }) => wall)),
    total: totalOf(tasks),
  };
}

/** @param {readonly { work: number }[]} tasks */
const totalOf = (tasks) => tasks.reduce((all, { work }) => all + work, 0);
