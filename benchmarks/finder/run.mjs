/* global window, document, requestAnimationFrame -- inside page.evaluate, which runs in the browser */
// From the click to five explained groups in a real Chromium, at the scale of a pole: what a member waits for who takes
// another constraint, and who begins with needs. The pole is invented (competences and cooperations by them, see
// seeds/synthetic/trades.ts). Of the time that is told, the request is what the page waits for the API, and of that the
// search is what the API reports for itself.
//   npm run build && node benchmarks/finder/run.mjs [--actors 300] [--ties 900] [--rounds 20]
// Ends with a fault when a median is above the promise.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';
import { member } from './member.mjs';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '300' },
    ties: { type: 'string', default: '900' },
    rounds: { type: 'string', default: '20' },
  },
});
const BOUND = 500;
const GROUPS = 5;

/** Needs of five fields, by code, as somebody types them one after the other. */
const needs = ['90911000', '55520000', '45320000', '39150000', '80530000', '72200000'];
const asked = `besoins=${needs.map((cpv) => `@${cpv}`).join(';')}&max=6&avec=synthetic-000001`;

const size = ['--actors', values.actors, '--ties', values.ties, '--competences'];
const ground = await startGround({ name: 'finder', size });
let browser;

try {
  const { site, link } = await ground.serveProduct();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await member(browser, site, link, { actor: 'synthetic-000001', pole: 'synthetic-pole' });

  /** What is clicked, from where; two that undo each other take turns. */
  const gestures = [
    {
      name: 'another constraint',
      before: `/trouver-des-partenaires?${asked}`,
      clicks: () => page.getByRole('checkbox', { name: /disponible/ }),
      stays: true,
    },
    {
      name: 'one more need, typed',
      before: `/trouver-des-partenaires?${asked.replace(/;@72200000/, '')}`,
      prepares: () => page.getByLabel('Ajouter un besoin').fill(needs.at(-1)),
      clicks: () => page.getByRole('button', { name: 'Ajouter', exact: true }).first(),
      stays: false,
    },
  ];
  const results = [];
  for (const gesture of gestures) {
    const rounds = [];
    await open(gesture);
    for (let round = -2; round < Number(values.rounds); round += 1) {
      if (!gesture.stays) await open(gesture);
      await gesture.prepares?.();
      const taken = await fromClick(page, gesture.clicks());
      // The first two plan the statement and warm what is compiled.
      if (round >= 0) rounds.push(taken);
    }
    const [median, worst] = spread(rounds.map(({ ms }) => ms));
    const [request] = spread(rounds.map(({ request: one }) => one));
    const [search] = spread(rounds.map(({ search: one }) => one));
    const { groups, members } = rounds.at(-1);
    console.log(
      `${median <= BOUND ? 'ok  ' : 'LONG'} ${gesture.name.padEnd(22)} ${median} ms (worst ${worst}), request ${request}, search ${search}; ${groups} groups of ${members}`,
    );
    results.push({
      name: gesture.name,
      medianMs: median,
      worstMs: worst,
      ofThemRequestMs: request,
      ofThemSearchMs: search,
      groups,
      members,
    });
  }
  writeReport('finder', {
    note: 'An invented pole: its numbers say how long the page takes at this scale, not how good its groups are.',
    chromium: browser.version(),
    ...values,
    needs: needs.length,
    boundMs: BOUND,
    results,
  });
  if (results.some(({ medianMs }) => medianMs > BOUND)) process.exitCode = 1;

  async function open({ before }) {
    await page.goto(site + before, { waitUntil: 'networkidle' });
    await page.locator('section[aria-busy="false"] article').nth(GROUPS).waitFor();
  }
} finally {
  await browser?.close();
  await ground.stop();
}

/**
 * Milliseconds from a click, as the page gets it, to the frame in which its answer stands: as many groups as are
 * promised, and below them the one that is open with who covers what and who knows whom.
 */
async function fromClick(page, target) {
  await page.evaluate((groups) => {
    window.taken = new Promise((resolve) => {
      document.addEventListener(
        'click',
        () => {
          const start = performance.now();
          let wasBusy = false;
          const look = () => {
            const section = document.querySelector('section[aria-busy]');
            wasBusy ||= section?.getAttribute('aria-busy') !== 'false';
            const cards = section?.querySelectorAll('li article') ?? [];
            const detail = section?.querySelector('article table');
            if (
              !wasBusy ||
              section?.getAttribute('aria-busy') !== 'false' ||
              cards.length < groups ||
              !detail
            ) {
              requestAnimationFrame(look);
              return;
            }
            // The frame after the one in which it was found is the one that somebody sees.
            requestAnimationFrame(() =>
              resolve({
                ms: performance.now() - start,
                groups: cards.length,
                members: cards[0]?.querySelectorAll('li').length ?? 0,
              }),
            );
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  }, GROUPS);
  const answered = page.waitForResponse((response) =>
    response.request().postData()?.includes('query Partners('),
  );
  await target.click();
  const taken = await page.evaluate(() => window.taken);
  const response = await answered;
  const { data } = await response.json();
  return { ...taken, request: response.request().timing().responseEnd, search: data.partners.milliseconds };
}

/** The median and the worst of some milliseconds. */
function spread(list) {
  const sorted = [...list].sort((a, b) => a - b).map(Math.round);
  return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
}
