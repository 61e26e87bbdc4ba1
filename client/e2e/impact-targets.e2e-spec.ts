import type { Page } from 'playwright-core';
import { faultsFromTop } from './axe';
import { standsAt } from './eventually';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf } from './signed-in';

describe('targets, comparing, the quality of figures and what the public is shown', () => {
  let product: ServedProduct;
  let facilitator: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    facilitator = await facilitatorOf(product, 'periscope');
  });
  afterAll(() => product.stop());

  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (!folder) return;
    const before = page.viewportSize();
    for (const width of [1280, 400])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    await page.emulateMedia({ colorScheme: 'light' });
    if (before) await page.setViewportSize(before);
  };
  const cardOf = (page: Page, label: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: label, exact: true }) });

  it('sets a target, tells how far it is, and keeps the one of before', async () => {
    await product.goTo(facilitator, '/impact');
    const card = cardOf(facilitator, 'Adhérents');
    const set = async (value: string) => {
      const opener = card.getByRole('button', { name: /^Fixer un objectif pour «\sAdhérents\s»$/ });
      if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
      await card.getByLabel('Valeur visée (structures)').fill(value);
      await card.getByLabel('Année d’échéance (facultatif)').fill('2030');
      await card.getByLabel('Décidé le').fill('2026-06-12');
      await card.getByLabel(/^Décidé par/).fill('Assemblée générale');
      await card.getByRole('button', { name: 'Fixer cet objectif' }).click();
      await card.getByText('L’objectif est fixé.').waitFor();
    };
    await set('45');
    // 37 members in 2016, as the documents say.
    await card
      .getByText(/^En\s2016\s:\sl’objectif n’est pas atteint\s:\sil s’en faut de 8\sstructures\.$/)
      .waitFor();
    await card.getByText(/Fixé le 12 juin 2026 par Assemblée générale/).waitFor();
    await set('35');
    await card.getByText(/dépassé de 2\sstructures/).waitFor();
    await card.getByRole('button', { name: 'Un objectif antérieur' }).click();
    await card.getByText(/remplacé le/).waitFor();
    expect(await faultsFromTop(facilitator)).toEqual([]);
    await shoot(facilitator, 'targets');

    const { page: visitor, faults } = await product.open('/impact');
    await cardOf(visitor, 'Adhérents')
      .getByText(/dépassé de 2\sstructures/)
      .waitFor();
    expect(await visitor.getByRole('button', { name: /^Fixer un objectif/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  }, 180_000);

  it('compares two years and two territories, in the address, and says what cannot be compared', async () => {
    const { page, faults } = await product.open('/impact/comparer?inventees=1&a1=2024&a2=2025');
    await page.getByRole('heading', { level: 1, name: 'Comparer' }).waitFor();
    await page
      .getByText(/ne se comparent pas/)
      .first()
      .waitFor();
    await page
      .getByRole('cell', { name: /puis .* soit / })
      .first()
      .waitFor();
    expect(await faultsFromTop(page)).toEqual([]);
    await shoot(page, 'compare-years');
    await page.getByLabel('Première année').selectOption('2023');
    await page.waitForURL(/[?&]a1=2023/);

    await page.getByLabel('Comparer', { exact: true }).selectOption('territoires');
    await page.getByLabel('Avec le territoire').selectOption({ index: 1 });
    await page.getByText('Les territoires ne valent que pour ce que déclarent les membres.').waitFor();
    await page.waitForURL(/[?&]t2=/);
    await page
      .getByRole('cell', { name: /d’un côté, .* de l’autre|Ne se compare pas/ })
      .first()
      .waitFor();
    expect(await faultsFromTop(page)).toEqual([]);
    await fits(page);
    await shoot(page, 'compare-territories');
    expect(faults).toEqual([]);

    const { page: english } = await product.open(
      '/impact/comparer?lang=en&quoi=poles&pole=periscope&avec=demo-pole&inventees=1',
    );
    await english.getByRole('columnheader', { name: 'Le Périscope' }).waitFor();
    expect(await faultsFromTop(english)).toEqual([]);
    await shoot(english, 'compare-poles');
  }, 180_000);

  it('tells who facilitates the pole what to mend, and where', async () => {
    await product.goTo(facilitator, '/impact?inventees=1');
    await facilitator.getByRole('heading', { level: 2, name: 'Qualité des données' }).waitFor();
    await facilitator.getByRole('heading', { level: 3, name: /^Valeurs surprenantes \([1-9]/ }).waitFor();
    await facilitator.getByRole('heading', { level: 3, name: /^Désaccords \([1-9]/ }).waitFor();
    const check = facilitator.getByRole('link', { name: /^Vérifier dans le formulaire/ }).first();
    await check.click();
    await facilitator.getByRole('heading', { level: 1, name: /chiffres/i }).waitFor();
    const { page: visitor } = await product.open('/impact?inventees=1');
    await cardOf(visitor, 'Adhérents').waitFor();
    expect(await visitor.getByRole('heading', { name: 'Qualité des données' }).count()).toBe(0);
  }, 120_000);

  it('shows the public what was chosen, as it was, until it is withdrawn', async () => {
    await product.goTo(facilitator, '/impact/montrer');
    await facilitator.getByLabel('Titre de la page').fill('Le Périscope en bref');
    await facilitator.getByLabel('Adhérents', { exact: true }).check();
    await facilitator.getByRole('button', { name: 'Publier cette page' }).click();
    const link = facilitator.getByRole('link', { name: /impact\/publie#/ });
    await link.waitFor();
    const address = (await link.getAttribute('href')) ?? '';
    expect(await faultsFromTop(facilitator)).toEqual([]);
    await shoot(facilitator, 'show');

    const path = `/impact/publie${new URL(address).hash}`;
    const { page: visitor, faults } = await product.open(path);
    await visitor.getByRole('heading', { level: 1, name: 'Le Périscope en bref' }).waitFor();
    await cardOf(visitor, 'Adhérents')
      .getByText(/^37\sstructures$/)
      .first()
      .waitFor();
    expect(await visitor.getByRole('heading', { name: 'Emplois des membres' }).count()).toBe(0);
    expect(await faultsFromTop(visitor)).toEqual([]);
    await fits(visitor);
    await shoot(visitor, 'published');
    // The frame around the page does not close it, and its address is still the link.
    await visitor.getByRole('switch').first().click();
    await visitor.waitForURL(/demo=0/);
    await visitor.getByRole('heading', { level: 1, name: 'Le Périscope en bref' }).waitFor();
    expect(new URL(visitor.url()).hash).toBe(new URL(address).hash);
    await visitor.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
    await standsAt(visitor.locator('#contenu'));
    expect(new URL(visitor.url()).hash).toBe(new URL(address).hash);
    await visitor.getByRole('heading', { level: 1, name: 'Le Périscope en bref' }).waitFor();
    expect(faults).toEqual([]);

    await facilitator.getByRole('button', { name: /^Retirer la page «\sLe Périscope en bref\s»$/ }).click();
    await facilitator.getByText(/^La page est retirée\s: son lien n’ouvre plus rien\.$/).waitFor();
    const { page: late } = await product.open(path);
    await late.getByRole('heading', { level: 1, name: 'Cette page n’est pas ou plus montrée' }).waitFor();
  }, 180_000);
});
