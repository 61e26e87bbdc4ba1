import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

describe('where members stand', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const rows = (of: Page, name: string) => of.getByRole('table', { name }).locator('tbody tr');

  it('is read by who facilitates the pole, from one’s own work on, and by each member of itself', async () => {
    const page = await facilitatorOf(product, 'periscope');
    await product.goTo(page, '/');
    await page.getByRole('link', { name: 'Positions des membres' }).click();
    await page.waitForURL(/reseau\/positions/);
    await rows(page, 'Membres').first().waitFor();
    const all = await rows(page, 'Membres').count();
    expect(all).toBeGreaterThan(5);
    await page.getByLabel('Trier par').selectOption({ label: 'Membre' });
    await page.waitForURL(/rang=name/);
    const names = await rows(page, 'Membres').locator('th a').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
    await rows(page, 'Membres')
      .first()
      .getByRole('link', { name: /sur la carte/ })
      .click();
    await page.waitForURL(/reseau\?.*focus=/);
    await page.getByLabel('Taille').selectOption({ label: 'passeurs' });
    await page.waitForURL(/taille=passeurs/);

    // What breaks without somebody is tried, and put back; whoever may not know draws everybody.
    await product.goTo(page, '/reseau?demo=0&focus=sicoval');
    await page.getByRole('button', { name: 'Essayer sans' }).click();
    await page.waitForURL(/sans=sicoval/);
    const loss = page.getByRole('region', { name: 'Ce que le réseau perd' });
    await loss.getByText(/Sans Sicoval/).waitFor();
    expect(await loss.innerText()).toMatch(/\d+\sliens disparaissent/);
    const { page: visitor } = await product.open('/reseau?demo=0&sans=sicoval&vue=tableau');
    await visitor.getByRole('link', { name: 'Sicoval', exact: true }).first().waitFor();
    expect(await visitor.getByRole('region', { name: 'Ce que le réseau perd' }).count()).toBe(0);
    await loss.getByRole('button', { name: 'Remettre' }).click();
    await loss.waitFor({ state: 'detached' });

    const own = await invited(product, 'Membre trois', {
      role: 'MEMBER',
      over: 'sicoval',
      pole: 'periscope',
    });
    await product.goTo(own, '/reseau/positions');
    await own.getByRole('heading', { name: 'Votre place dans le réseau' }).waitFor();
    expect(await rows(own, 'Vos structures').locator('th a').allInnerTexts()).toEqual(['Sicoval']);
    expect(await faultsOf(own)).toEqual([]);
    await own.setViewportSize({ width: 390, height: 844 });
    await fits(own);
  });
});
