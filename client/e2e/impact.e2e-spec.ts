import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

/** Sheets that a page takes on paper. */
const pagesOf = async (page: Page): Promise<number> =>
  (
    (await page.pdf({ format: 'A4', preferCSSPageSize: false }))
      .toString('latin1')
      .match(/\/Type \/Page\b/g) ?? []
  ).length;

describe('what came of a pole, with what its members declare', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const taken = async (page: Page, button: string) => {
    const waited = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const download = await waited;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  const takenFromMenu = async (page: Page, entry: string) => {
    await page.getByRole('button', { name: 'Emporter' }).click();
    return taken(page, entry);
  };

  it('begins with the figures that there are, and leads to the rest, which paper has whole', async () => {
    const { page, faults } = await product.open('/impact', { viewport: { width: 1280, height: 800 } });
    const figures = page.getByRole('region', { name: 'Chiffres du pôle' });
    await figures
      .getByRole('button', { name: /^Qui le dit.*\(002, l\. 15 \+1\)$/ })
      .first()
      .waitFor();
    for (const label of await figures.getByRole('heading', { level: 3 }).all())
      expect((await label.boundingBox())?.y).toBeLessThan(800);

    const contents = page.getByRole('navigation', { name: 'Dans cette page' });
    await contents.getByRole('link', { name: /^Promesses \d+$/ }).click();
    await page.waitForURL(/#promesses$/);
    const register = page.getByRole('region', { name: /^Registre des promesses \d+$/ });
    await register
      .getByText(/investissement immobilier/)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // Sent, the address leads to its part, unfolded.
    const { page: other } = await product.open('/impact#financements');
    await other.getByRole('region', { name: 'Tableau des financements' }).waitFor();
    const { page: paper } = await product.open('/impact');
    const text = () => paper.locator('main').innerText();
    const folded = [
      /Investissement immobilier prévu/,
      /Aucune valeur n’est donnée/,
      /Part des paires d’adhérents/,
    ];
    for (const words of folded) expect(await text()).not.toMatch(words);
    await paper.emulateMedia({ media: 'print' });
    await eventually(async () => {
      for (const words of folded) expect(await text()).toMatch(words);
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('tells everybody what may be told, and hands it over', async () => {
    const { page, faults } = await product.open('/impact?inventees=1');
    const card = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: 'Évolution constatée du chiffre d’affaires', exact: true }),
    });
    await card.getByText('Non montré : la différence avec une autre somme en dirait trop').first().waitFor();
    await card.getByRole('row', { name: /^2024/ }).getByText(/^\+\d/).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await shoot(page, 'impact');

    const csv = await takenFromMenu(page, 'Indicateurs (CSV)');
    expect(csv.name).toBe('maillage-impact-indicateurs.csv');
    expect(csv.content.toString()).toContain('la différence avec une autre somme en dirait trop');
    // No value of one member, and no sum that would tell it: the zero too many of one of them.
    expect(csv.content.toString()).not.toMatch(/230{6}|28\d{6}/);
    const workbook = await takenFromMenu(page, 'Tout, en classeur Excel (XLSX)');
    expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
    const svg = await taken(page, 'Télécharger le graphique « Salariés déclarés » en SVG');
    expect(svg.content.toString()).toContain('inventées');
    const png = await taken(page, 'Télécharger le graphique « Salariés déclarés » en PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');

    // What is laid before a council is one page; the whole report is asked for in the menu.
    await page.evaluate(
      'window.print = () => { window.printed = document.querySelector("[data-paper]").dataset.paper; }',
    );
    await page.getByRole('button', { name: 'Imprimer une page', exact: true }).click();
    expect(await page.evaluate('window.printed')).toBe('summary');
    const { page: council } = await product.open('/impact');
    await council
      .getByRole('button', { name: /^Qui le dit.*\(002, l\. 15/ })
      .first()
      .waitFor();
    await council.evaluate("document.querySelector('[data-paper]').dataset.paper = 'summary'");
    await council.emulateMedia({ media: 'print' });
    await council.getByText('rassemble déjà 37 adhérents').first().waitFor();
    await eventually(async () => expect(await pagesOf(council)).toBe(1));

    await page.getByLabel('Territoire des membres').selectOption({ index: 1 });
    await page.getByText(/^Le territoire .* ne vaut que pour/).waitFor();
    await page.getByLabel('De l’année').selectOption('2024');
    await page.waitForURL(/[?&]de=2024/);
    expect(faults).toEqual([]);

    for (const [name, path, scheme] of [
      ['impact-400', '/impact?inventees=1', 'light'],
      ['impact-400-dark', '/impact?inventees=1', 'dark'],
    ] as const) {
      const { page: phone } = await product.open(path, {
        viewport: { width: 400, height: 800 },
        colorScheme: scheme,
        locale: scheme === 'dark' ? 'en-GB' : 'fr-FR',
      });
      expect(await faultsOf(phone)).toEqual([]);
      await fits(phone);
      await shoot(phone, name);
    }
  }, 240_000);

  it('tells who facilitates the pole everything, a member its own, and publishes once', async () => {
    const facilitator = await facilitatorOf(product, 'periscope');
    await product.goTo(facilitator, '/impact?inventees=1');
    await facilitator
      .getByText('Non montré aux autres : la différence avec une autre somme en dirait trop')
      .first()
      .waitFor();
    await facilitator
      .getByRole('button', { name: /derrière « Chiffre d’affaires déclaré » en 2025/ })
      .click();
    await facilitator
      .getByText(/23\sM€/)
      .first()
      .waitFor();
    await facilitator.getByRole('button', { name: 'Publier les chiffres d’une année' }).click();
    await facilitator.getByRole('button', { name: 'Publier 2024' }).click();
    await facilitator.getByText('Les chiffres de 2024 sont publiés.').waitFor();
    expect(await faultsOf(facilitator)).toEqual([]);
    await shoot(facilitator, 'impact-facilitator');
    // Nor is it on paper, which goes on to others.
    const onScreen = () => facilitator.locator('main').innerText();
    await eventually(async () => expect(await onScreen()).toMatch(/28,78\sM€/));
    await facilitator.emulateMedia({ media: 'print' });
    await eventually(async () => expect(await onScreen()).not.toMatch(/28,78\sM€/));
    await facilitator.emulateMedia({ media: 'screen' });
    await eventually(async () => expect(await onScreen()).toMatch(/28,78\sM€/));
    const csv = await takenFromMenu(facilitator, 'Indicateurs (CSV)');
    expect(csv.content.toString()).not.toMatch(/230{6}|28\d{6}/);

    const member = await invited(product, 'Membre du Vélo', {
      ...{ role: 'MEMBER', over: 'demo-velo', pole: 'periscope' },
    });
    await product.goTo(member, '/impact?inventees=1');
    await member.getByRole('columnheader', { name: 'Fabrique fictive du Vélo' }).first().waitFor();
    await member.getByRole('cell', { name: '+8,8 %' }).first().waitFor();
    await shoot(member, 'impact-member');
    // One page of figures is one page.
    await eventually(async () => expect(await pagesOf(member)).toBeGreaterThan(1));
    await member.evaluate("document.querySelector('[data-paper]').dataset.paper = 'summary'");
    await eventually(async () => expect(await pagesOf(member)).toBe(1));
    await member.emulateMedia({ media: 'print' });
    await member.setViewportSize({ width: 690, height: 1000 });
    await shoot(member, 'impact-summary');
    await member.evaluate("document.querySelector('[data-paper]').dataset.paper = 'whole'");
    await shoot(member, 'impact-print');
  }, 180_000);
});
