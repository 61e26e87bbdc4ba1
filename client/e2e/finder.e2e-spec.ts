import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { ServedProduct } from './served-product';
import { invited } from './signed-in';

const PATH = '/trouver-des-partenaires';

describe('finding partners', () => {
  let product: ServedProduct;
  let page: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await invited(product, 'Membre inventée', {
      role: 'MEMBER',
      over: 'demo-eclat',
      pole: 'periscope',
    });
  }, 180_000);
  afterAll(() => product.stop());

  const shot = async (name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/finder-${name}.png`, fullPage: true });
  };
  const go = async (path: string) => {
    await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(400);
  };
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
  };
  const param = (name: string) => new URL(page.url()).searchParams.get(name);
  const cards = () => page.getByRole('heading', { level: 3, name: /^Proposition \d/ });

  it('goes from a call to groups for a lot, with the structure that one acts for', async () => {
    await go('/consultations/demo-marche-proprete');
    await page
      .getByRole('link', { name: /groupement.*Lot 1/i })
      .first()
      .click();
    // The first question that a cold database plans.
    await cards().first().waitFor({ timeout: 90_000 });
    expect(param('consultation')).toBe('demo-marche-proprete');
    expect(param('lots')).toBe('1');
    expect(param('avec')).toBe('demo-eclat');
    const detail = page.getByRole('article', { name: 'Proposition 1' }).last();
    expect(await detail.innerText()).toContain('Régie inventée L’Éclat');
    expect(await detail.innerText()).toMatch(/R2142-25/);
    await shot('lot-1');
    expect(await faults()).toEqual([]);
  }, 180_000);

  it('opens another proposal, and leaves somebody out at once', async () => {
    await go(`${PATH}?consultation=demo-marche-proprete`);
    await cards().first().waitFor();
    await shot('all-lots');
    const second = page.getByRole('button', { name: /Voir le détail Proposition 2/ });
    if (await second.count()) {
      await second.click();
      expect(param('groupe')).toBe('2');
      await page.getByRole('heading', { level: 2, name: 'Proposition 2' }).waitFor();
    }
    const refuse = page.getByRole('button', { name: /^Écarter / }).first();
    const name = ((await refuse.getAttribute('aria-label')) ?? '').replace('Écarter ', '');
    await refuse.click();
    await page.getByRole('status').filter({ hasText: 'calcul' }).waitFor({ state: 'hidden' });
    await page.waitForFunction(
      (gone) => ![...document.querySelectorAll('ol article')].some((one) => one.textContent?.includes(gone)),
      name,
    );
    expect(param('sauf')).toMatch(/./);
  }, 180_000);

  it('says why no group fits, and tries what would make one possible', async () => {
    await go(`${PATH}?consultation=demo-marche-sans-groupe`);
    await page.getByRole('heading', { name: 'Aucun groupement ne convient' }).waitFor();
    await shot('no-group');
    expect(await faults()).toEqual([]);
    await go(`${PATH}?consultation=demo-marche-proprete&lots=1,2,3&max=2&avec=demo-velo`);
    const attempt = page.getByRole('listitem').filter({ hasText: 'Accepter' }).getByRole('button');
    await attempt.first().click();
    await cards().first().waitFor();
  }, 180_000);

  it('takes needs in one’s own words, with the keyboard', async () => {
    await go(PATH);
    await shot('start');
    expect(await faults()).toEqual([]);
    await page.getByRole('textbox', { name: 'Ajouter un besoin' }).focus();
    await page.keyboard.type('98310000');
    await page.keyboard.press('Enter');
    await cards().first().waitFor();
    expect(param('besoins')).toBe('@98310000');
    expect(param('avec')).toBe('demo-eclat');
  }, 180_000);

  it('tells what is wrong with a question', async () => {
    await go(`${PATH}?besoins=bois&avec=demo-eclat&mandataire=demo-eclat&sauf=demo-eclat`);
    await page.getByText('À la fois voulu et écarté').waitFor();
  }, 180_000);

  it('is readable in English, in the dark and on a telephone', async () => {
    const english = `${PATH}?consultation=demo-marche-proprete&lots=1&avec=demo-eclat&lang=en`;
    await page.emulateMedia({ colorScheme: 'dark' });
    await go(english);
    await page.getByRole('heading', { level: 2, name: 'Proposal 1' }).waitFor();
    await shot('dark-english');
    expect(await faults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 400, height: 860 });
    await go(english.replace('&lang=en', '&lang=fr'));
    await page.getByRole('heading', { level: 2, name: 'Proposition 1' }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await shot('telephone');
    expect(wide).toBeLessThanOrEqual(0);
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
  }, 180_000);

  it('asks a visitor to sign in', async () => {
    const { page: visitor } = await product.open(PATH);
    await visitor.getByRole('heading', { name: 'Composer un groupement' }).waitFor();
    await visitor.getByText('Connectez-vous pour composer un groupement').waitFor();
  }, 180_000);
});
