// How many frames a second the largest drawing (500 nodes, 2,000 ties) is drawn in while it is dragged, without a
// graphics card: counted by the drawing library's own event, beside those that the browser offered.
//   npm run build && node benchmarks/explorer/frames.mjs [--actors 900] [--ties 3000] [--rounds 5] [--seconds 3]
// Ends with a fault when the median round stays under 50.
/* global document, window, MouseEvent, requestAnimationFrame */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { tasksDuring } from './main-thread.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '900' },
    ties: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    // Ways to draw ties of several: as small nodes, or as pairs.
    address: { type: 'string', default: '/reseau?niveau=acteurs' },
    // Of a trial nothing is kept.
    trial: { type: 'boolean', default: false },
  },
});
const WANTED = 50;

const ground = await startGround({
  name: 'explorer',
  size: ['--actors', values.actors, '--ties', values.ties],
});
let browser;

try {
  const { site } = await ground.serveProduct();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'fr-FR' });
  page.setDefaultTimeout(300_000);
  await page.goto(site + values.address, { waitUntil: 'networkidle' });
  const canvas = page.locator('[data-testid="network-canvas"][data-ready="true"]');
  await canvas.waitFor();
  await page.waitForTimeout(1500);
  const drawn = await page.evaluate(() => {
    const { cy } = /** @type {any} */ (document.querySelector('[data-testid="network-canvas"] > div'))._cyreg;
    return {
      nodes: cy.nodes('[!small]').length,
      small: cy.nodes('[?small]').length,
      lines: cy.edges().length,
    };
  });
  const ties = Number(await canvas.getAttribute('data-ties'));
  console.log(`${drawn.nodes} nodes, ${ties} ties (${drawn.small} small nodes, ${drawn.lines} lines)`);
  await pan(page);
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) rounds.push(await measure(page));
  const frames = spread(rounds.map(({ drawn: count }) => count));
  const offered = spread(rounds.map(({ offered: count }) => count));
  // Of the processor, whatever else the machine is doing meanwhile.
  const workMs = spread(rounds.map(({ work }) => work));
  const { median } = frames;
  console.log(
    `${median >= WANTED ? 'ok  ' : 'SLOW'} ${median} frames a second (${frames.least} to ${frames.most}), each ${workMs.median} ms of work of the main thread; the browser offered ${offered.median}`,
  );
  if (!values.trial) {
    writeReport('explorer-frames', {
      chromium: browser.version(),
      ...values,
      drawn: { ...drawn, ties },
      wanted: WANTED,
      frames,
      offered,
      workMs,
    });
  }
  if (median < WANTED) process.exitCode = 1;
} finally {
  await browser?.close();
  await ground.stop();
}

/** A round with the work that each of its frames was. @param {import('playwright-core').Page} page */
async function measure(page) {
  /** @type {{ drawn: number, offered: number, count: number }} */
  let panned = { drawn: 0, offered: 0, count: 1 };
  const tasks = await tasksDuring(browser, page, async () => {
    panned = await pan(page);
  });
  return { ...panned, work: tasks.total / panned.count };
}

/**
 * Drags the sheet to and fro for some seconds, a step with each frame of the browser, and gives the frames a second.
 * The events are made in the page: sent from outside they would come at the pace of a busy machine's messages.
 *
 * @param {import('playwright-core').Page} page
 */
async function pan(page) {
  return page.evaluate(async (/** @type {number} */ seconds) => {
    const host = /** @type {any} */ (document.querySelector('[data-testid="network-canvas"] > div'));
    const { cy } = host._cyreg;
    const box = host.getBoundingClientRect();
    // From a corner: in the middle there is a node, which would be opened.
    const from = { x: box.left + 12, y: box.top + 12 };
    const send = (/** @type {string} */ type, /** @type {number} */ x, /** @type {number} */ y) => {
      const { target } = type === 'mousedown' ? { target: host.querySelector('canvas') } : { target: window };
      target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          cancelable: true,
          view: window,
          clientX: x,
          clientY: y,
          button: 0,
          buttons: 1,
        }),
      );
    };
    let drawnFrames = 0;
    let offeredFrames = 0;
    const count = () => (drawnFrames += 1);
    const before = { ...cy.pan() };
    send('mousedown', from.x, from.y);
    cy.on('render', count);
    const start = performance.now();
    let last = start;
    while (last - start < seconds * 1000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      offeredFrames += 1;
      const step = offeredFrames / 12;
      send('mousemove', from.x + 160 + 160 * Math.sin(step), from.y + 60 + 60 * Math.sin(step / 2));
      last = performance.now();
    }
    cy.off('render', count);
    const moved = Math.hypot(cy.pan().x - before.x, cy.pan().y - before.y);
    send('mouseup', from.x, from.y);
    if (moved === 0) throw new Error('The sheet was not moved');
    const took = (last - start) / 1000;
    return { drawn: drawnFrames / took, offered: offeredFrames / took, count: drawnFrames };
  }, Number(values.seconds));
}

/** @param {readonly number[]} list */
function spread(list) {
  const sorted = [...list].sort((a, b) => a - b).map((one) => Math.round(one * 10) / 10);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0], most: sorted.at(-1) };
}
