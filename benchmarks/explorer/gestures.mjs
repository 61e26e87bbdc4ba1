// What somebody does in the explorer, and how one knows that it is done.

/** @typedef {import('playwright-core').Page} Page */

const canvas = '[data-testid="network-canvas"]';
const SETTLED = 500;

/** @param {Page} page */
async function middleOf(page) {
  const box = await page.locator(canvas).boundingBox();
  if (!box) throw new Error('There is no drawing');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the sheet to and fro. @param {Page} page */
async function pan(page) {
  const { x, y } = await middleOf(page);
  // From a corner: in the middle there is a node, which opens.
  const [left, top] = [x - 200, y - 190];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) {
    await page.mouse.move(left + 160 * Math.sin(step / 3), top + 40 * Math.sin(step / 2));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(SETTLED);
}

/** @param {Page} page */
async function wheel(page) {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (const by of [-60, -60, -60, 60, 60, 60]) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(32);
  }
  await page.waitForTimeout(SETTLED);
}

/**
 * Clicks an entry of the legend, and waits until other things are brought out.
 *
 * @param {number} group @param {number} entry
 */
const legend = (group, entry) => /** @param {Page} page */ async (page) => {
  const box = page.locator('section fieldset').nth(group).locator('input[type=checkbox]').nth(entry);
  await changing(page, () => box.click());
};

/** Keeps a kind of tie alone, or brings the others back. @param {Page} page */
async function only(page) {
  const button = page.locator('section fieldset').nth(2).locator('button[aria-pressed]').first();
  await changing(page, () => button.click());
}

/** Centres on somebody, or leaves. @param {Page} page */
async function focus(page) {
  await page.locator(canvas).focus();
  await changing(page, () => page.keyboard.press(page.url().includes('focus=') ? 'Escape' : 'ArrowRight'));
}

/** @param {Page} page */
async function day(page) {
  const slider = page.getByRole('slider');
  await slider.focus();
  await changing(page, () => page.keyboard.press('PageDown'));
}

/** @param {Page} page @param {() => Promise<void>} act */
async function changing(page, act) {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
  await page.waitForTimeout(SETTLED);
}

/** Each with whether the bound of 50 ms is promised of it. */
export const gestures = [
  { name: 'pan', promised: true, act: pan },
  { name: 'zoom with the wheel', promised: true, act: wheel },
  { name: 'filter by function', promised: true, act: legend(0, 0) },
  { name: 'filter by type of actor', promised: true, act: legend(1, 0) },
  { name: 'filter by kind of tie', promised: true, act: legend(2, 1) },
  { name: 'one kind of tie alone', promised: true, act: only },
  { name: 'change the day', promised: true, act: day },
  { name: 'centre on an actor', promised: false, act: focus },
];
