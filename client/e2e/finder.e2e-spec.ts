import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { fits, ServedProduct } from './served-product';
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
    await product.goTo(page, path);
  };
  const holds = (name: string, value: RegExp) =>
    page.waitForURL((url) => value.test(url.searchParams.get(name) ?? ''));
  const cards = () => page.getByRole('heading', { level: 3, name: /^Proposition \d/ });

  it('goes from a call to groups for a lot, with the structure that one acts for', async () => {
    await go('/consultations/demo-marche-proprete');
    await page
      .getByRole('link', { name: /groupements possibles.*Lot 1/i })
      .first()
      .click();
    // The first question that a cold database plans.
    await cards().first().waitFor({ timeout: 90_000 });
    await holds('consultation', /^demo-marche-proprete$/);
    await holds('lots', /^1$/);
    await holds('avec', /^demo-eclat$/);
    const detail = page.getByRole('article', { name: 'Proposition 1' }).last();
    await detail
      .filter({ hasText: 'Régie inventée L’Éclat' })
      .filter({ hasText: /R2142-25/ })
      .waitFor();
    await shot('lot-1');
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  it('opens another proposal, and leaves somebody out at once', async () => {
    await go(`${PATH}?consultation=demo-marche-proprete`);
    await cards().first().waitFor();
    await shot('all-lots');
    await page.getByRole('button', { name: /Voir le détail Proposition 2/ }).click();
    await holds('groupe', /^2$/);
    await page.getByRole('heading', { level: 2, name: 'Proposition 2' }).waitFor();
    const refuse = page.getByRole('button', { name: /^Écarter / }).first();
    const name = ((await refuse.getAttribute('aria-label')) ?? '').replace('Écarter ', '');
    await refuse.click();
    await holds('sauf', /./);
    await page.waitForFunction((gone) => {
      const answer = document.querySelector('[data-stale="false"]');
      return (
        answer && ![...answer.querySelectorAll('ol article')].some((one) => one.textContent?.includes(gone))
      );
    }, name);
  }, 180_000);

  it('says why no group fits, and tries what would make one possible', async () => {
    await go(`${PATH}?consultation=demo-marche-sans-groupe`);
    await page.getByRole('heading', { name: 'Aucun groupement ne convient' }).waitFor();
    await shot('no-group');
    expect(await faultsOf(page)).toEqual([]);
    await go(`${PATH}?consultation=demo-marche-proprete&lots=1,2,3&max=2&avec=demo-velo`);
    const attempt = page.getByRole('listitem').filter({ hasText: 'Accepter' }).getByRole('button');
    await attempt.first().click();
    await cards().first().waitFor();
  }, 180_000);

  it('takes needs in one’s own words, with the keyboard', async () => {
    await go(PATH);
    await shot('start');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Ajouter un besoin' }).focus();
    await page.keyboard.type('98310000');
    await page.keyboard.press('Enter');
    await cards().first().waitFor();
    await holds('besoins', /^@98310000$/);
    await holds('avec', /^demo-eclat$/);
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
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 400, height: 860 });
    await go(english.replace('&lang=en', '&lang=fr'));
    await page.getByRole('heading', { level: 2, name: 'Proposition 1' }).waitFor();
    await shot('telephone');
    await fits(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
  }, 180_000);

  it('asks a visitor to sign in', async () => {
    const { page: visitor } = await product.open(PATH);
    await visitor.getByRole('heading', { name: 'Calculer des groupements possibles' }).waitFor();
    await visitor.getByText('Connectez-vous pour calculer des groupements possibles').waitFor();
  }, 180_000);
});
