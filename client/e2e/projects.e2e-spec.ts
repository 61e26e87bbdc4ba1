import type { Page } from 'playwright-core';
import { faultsFromTop } from './axe';
import { ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

/** Milliseconds that starting the product and inviting somebody may take on a busy machine. */
const PATIENCE = 180_000;

describe('supported projects', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  }, PATIENCE);
  afterAll(() => product.stop());

  /** Wide and narrow, by day and by night, where somebody asks to look. */
  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (!folder) return;
    const before = page.viewportSize();
    for (const width of [1280, 400])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(200);
        await page.screenshot({
          path: `${folder}/projects-${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    await page.emulateMedia({ colorScheme: 'light' });
    if (before) await page.setViewportSize(before);
  };

  it('tell a visitor of steps alone, and of no structure and no project', async () => {
    const { page, faults } = await product.open('/projets');
    await page.getByLabel('Voir les projets inventés de la démonstration').click();
    await page.waitForURL(/inventes=1/);
    await page.getByRole('heading', { level: 2, name: 'D’une étape à l’autre' }).waitFor();
    const table = page.getByRole('table', { name: 'Passages d’une étape à la suivante' });
    await table.getByRole('cell', { name: 'Accueil', exact: true }).first().waitFor();
    expect(await table.textContent()).not.toContain('Couveuse inventée');
    await page.getByText('Aucun projet que vous puissiez lire').waitFor();
    expect(await page.getByText('Personne inventée').count()).toBe(0);
    await shoot(page, 'visitor');
    expect(await faultsFromTop(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it(
    'show who facilitates the pole from which structure to which pathways go, and where they stop',
    async () => {
      const page = await facilitatorOf(product, 'periscope');
      await product.goTo(page, '/projets?inventes=1');
      await page.getByRole('heading', { level: 2, name: 'D’une structure à l’autre' }).waitFor();
      const table = page.getByRole('table', { name: 'Passages d’une étape à la suivante' });
      await table
        .getByRole('row', { name: /Formation.: École imaginaire des Métiers.*Arrêt sans création/ })
        .waitFor();
      await page.getByText('37 projets').first().waitFor();
      await page.getByRole('combobox', { name: 'État' }).selectOption('STOPPED');
      await page.waitForURL(/etat=STOPPED/);
      await shoot(page, 'facilitator');
      expect(await faultsFromTop(page)).toEqual([]);
      // One figure, of the last year that is over, down to the projects behind it.
      await product.goTo(page, '/impact?inventees=1&chiffre=PROJECTS_SUPPORTED');
      const project = page
        .getByRole('link', { name: 'Accompagnement de musiciens' })
        .or(page.getByRole('link', { name: 'Savonnerie' }))
        .first();
      await project.waitFor();
      // Paper goes on to others, who are told of no project.
      await page.emulateMedia({ media: 'print' });
      await project.waitFor({ state: 'hidden' });
      await page.emulateMedia({ media: 'screen' });
    },
    PATIENCE,
  );

  it(
    'are recorded by a supporter, with a mark instead of a name',
    async () => {
      const page = await invited(product, 'Accompagnatrice inventée', {
        role: 'MEMBER',
        over: 'demo-couveuse',
        pole: 'periscope',
      });
      await product.goTo(page, '/projets');
      await page.getByRole('link', { name: 'Noter un projet' }).click();
      await page.getByLabel('Activité').fill('Atelier inventé de reliure');
      await page.getByLabel('Repère').fill('Porteuse inventée 99');
      const who = page.getByRole('combobox', { name: 'Acteur', exact: true });
      await who.fill('Couveuse inventée');
      await page.getByRole('option', { name: /Couveuse inventée du Bocage/ }).click();
      await page.getByLabel('Commencée').fill('3/2026');
      await page.getByLabel('Où c’est écrit').first().fill('Fiche inventée 99');
      await shoot(page, 'form');
      expect(await faultsFromTop(page)).toEqual([]);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/\/projets\/atelier-invente-de-reliure/);
      await page.getByRole('heading', { level: 1, name: 'Atelier inventé de reliure' }).waitFor();
      await page.getByText('Porteuse inventée 99').first().waitFor();
      await shoot(page, 'project');
      expect(await faultsFromTop(page)).toEqual([]);
      const { page: visitor } = await product.open('/projets/atelier-invente-de-reliure');
      await visitor.getByText('Ce projet n’existe pas, ou vous ne pouvez pas le lire').waitFor();
    },
    PATIENCE,
  );
});
