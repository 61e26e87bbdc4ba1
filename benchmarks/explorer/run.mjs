// What a pan or a filter of 300 nodes (with the ties of several as small ones besides) costs the main thread of a real Chromium: every task at most 50 ms.
//   npm run build && node benchmarks/explorer/run.mjs [--actors 370] [--ties 520] [--rounds 8] [--gesture 'filter by']
// Ends with a fault when a promised gesture holds a longer task in the median round.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { gestures } from './gestures.mjs';
import { tasksDuring } from './main-thread.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '370' },
    ties: { type: 'string', default: '520' },
    rounds: { type: 'string', default: '8' },
    // Only those whose name has it in it; then no results are written.
    gesture: { type: 'string', default: '' },
  },
});
const BOUND = 50;

const size = ['--actors', values.actors, '--ties', values.ties];
const ground = await startGround({ name: 'explorer', size });
let browser;

try {
  const { site } = await ground.serveProduct();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'fr-FR' });
  await page.goto(`${site}/reseau`, { waitUntil: 'networkidle' });
  const canvas = page.locator('[data-testid="network-canvas"][data-ready="true"]');
  await canvas.waitFor();
  const drawn = {
    nodes: Number(await canvas.getAttribute('data-nodes')),
    ties: Number(await canvas.getAttribute('data-ties')),
    layoutInWorker: Number(await canvas.getAttribute('data-layout-ms')),
  };
  console.log(`${drawn.nodes} nodes, ${drawn.ties} ties, laid out in ${drawn.layoutInWorker} ms by a worker`);
  const results = [];
  const asked = gestures.filter(({ name }) => name.includes(values.gesture));
  for (const gesture of asked) results.push(await measure(gesture, page));
  if (!values.gesture)
    writeReport('explorer', { chromium: browser.version(), ...values, drawn, boundMs: BOUND, results });
  if (results.some(({ promised, longestMs }) => promised && longestMs.median > BOUND)) process.exitCode = 1;
} finally {
  await browser?.close();
  await ground.stop();
}

/** Rounds of one gesture after one to warm up. */
async function measure({ name, promised, act }, page) {
  await act(page);
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push(await tasksDuring(browser, page, () => act(page)));
  }
  const longestMs = spread(rounds.map(({ longest }) => longest));
  const onTheWallMs = spread(rounds.map(({ longestOnTheWall }) => longestOnTheWall));
  const totalMs = spread(rounds.map(({ total }) => total));
  const verdict = longestMs.median <= BOUND ? 'ok  ' : 'LONG';
  console.log(
    `${verdict} ${name.padEnd(24)} longest task ${longestMs.median} ms (worst ${longestMs.worst}; on the wall ${onTheWallMs.median}), all tasks ${totalMs.median} ms`,
  );
  return { name, promised, longestMs, onTheWallMs, totalMs };
}

/** @param {readonly number[]} list */
function spread(list) {
  const sorted = [...list].sort((a, b) => a - b).map((one) => Math.round(one * 10) / 10);
  return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}
