import type { Locator } from 'playwright-core';
import { standsAt } from './eventually';
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
    // What is found on the way, with fewer letters, may be somebody else.
    await page.getByRole('option').first().filter({ hasText: 'Coopaction' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=coopaction/);
    const panel = page.locator('#network-panel');
    await panel.locator('h2', { hasText: 'Coopaction' }).waitFor();
    await drawn(page);

    // Into the drawing, by as many tabs as it takes; then to a neighbour.
    const tabTo = async (place: Locator) => {
      const isThere = () => place.evaluate((element) => element === document.activeElement);
      for (let tabs = 0; tabs < 40 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
      await standsAt(place);
    };
    await tabTo(page.getByRole('application'));
    const walked = async (key: string) => {
      await page.keyboard.press(key);
      return page.waitForURL(/focus=(?!coopaction)/, { timeout: 5000 }).then(
        () => true,
        () => false, // Nobody is there.
      );
    };
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) if (await walked(key)) break;
    await page.waitForURL(/focus=(?!coopaction)/);
    await panel.locator('h2').filter({ hasNotText: 'Coopaction' }).waitFor();

    // Into the panel; its first evidence opens with Enter.
    await page.keyboard.press('Enter');
    const opener = panel.locator('button[aria-expanded]').first();
    await opener.waitFor();
    await tabTo(opener);
    await page.keyboard.press('Enter');
    await panel.locator('blockquote', { hasText: /«.*»/ }).first().waitFor();

    // And back to where it came from, by what Alt and the left arrow do: a driven browser has no keys of its own.
    await page.goBack();
    await page.waitForURL(/focus=coopaction/);
    await panel.locator('h2', { hasText: 'Coopaction' }).waitFor();
    expect(faults).toEqual([]);
  });
});
