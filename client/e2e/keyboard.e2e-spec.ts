import { drawn, ServedProduct } from './served-product';

describe('with the keyboard only', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  it('searches Coopaction, walks to a neighbour, opens its evidence, and comes back', async () => {
    const { page, faults } = await product.open('/reseau?demo=0');
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('coopac');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=coopaction/);

    // Into the drawing, by as many tabs as it takes; then to a neighbour.
    const isDrawing = () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'application');
    for (let tabs = 0; tabs < 25 && !(await isDrawing()); tabs += 1) await page.keyboard.press('Tab');
    expect(await isDrawing()).toBe(true);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
      if (!page.url().includes('focus=coopaction')) break;
    }
    expect(page.url()).toMatch(/focus=(?!coopaction)/);
    const neighbour = await page.locator('#network-panel h2').innerText();

    // Into the panel; its first evidence opens with Enter.
    await page.keyboard.press('Enter');
    const opener = page.locator('#network-panel button[aria-expanded]').first();
    await opener.waitFor();
    const onOpener = () => opener.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 40 && !(await onOpener()); tabs += 1) await page.keyboard.press('Tab');
    expect(await onOpener()).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('#network-panel blockquote').first().waitFor();
    expect(await page.locator('#network-panel blockquote').first().innerText()).toMatch(/«.*»/);

    // And back to where it came from.
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForURL(/focus=coopaction|reseau/);
    expect(neighbour.length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  });
});
