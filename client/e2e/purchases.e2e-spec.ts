import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

/** Milliseconds that starting the product and inviting somebody may take on a busy machine. */
const PATIENCE = 180_000;

describe('group purchases', () => {
  let product: ServedProduct;
  let member: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    const role = { role: 'MEMBER', over: 'demo-couveuse', pole: 'periscope' } as const;
    member = await invited(product, 'Directrice inventée', role);
  }, PATIENCE);
  afterAll(() => product.stop());

  const shot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/purchases-${name}.png`, fullPage: true });
  };

  it('are not for visitors, who are led to sign in', async () => {
    const { page, faults } = await product.open('/achats');
    await page.getByText('Aucun achat groupé pour l’instant').waitFor();
    expect(await page.getByText('Papier recyclé A4').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await product.goTo(page, '/achats/demo-achat-papier');
    await page.getByText('Cet achat groupé n’existe pas, ou vous ne pouvez pas le lire').waitFor();
    expect(faults).toEqual([]);
  });

  it('are told to be of other poles to who signed in, who is not led to sign in again', async () => {
    await product.goTo(member, '/achats?pole=demo-pole');
    await member.getByText('vous n’êtes pas de celui-ci', { exact: false }).waitFor();
    expect(await member.getByText('connectez-vous', { exact: false }).count()).toBe(0);
  });

  it('take a member’s pledge in two fields, saying what it changes for it and for all', async () => {
    await product.goTo(member, '/achats');
    await member.getByRole('article', { name: /Papier recyclé A4/ }).waitFor();
    await member.getByText('Acheter 40 visites coûterait 240 € de moins', { exact: false }).waitFor();
    expect(await faultsOf(member)).toEqual([]);
    await member.getByRole('link', { name: 'Entretien de vélos-cargos' }).click();
    await member.getByRole('heading', { level: 1, name: 'Entretien de vélos-cargos' }).waitFor();
    // What others pay today stands nowhere.
    expect(await member.getByText('70,00 €').count()).toBe(0);
    const save = member.getByRole('button', { name: 'Engager cette quantité' });
    await save.click();
    await member.getByText('Une quantité plus grande que 0.').waitFor();
    await member.getByRole('textbox', { name: 'Quantité (visites)' }).fill('6');
    await member.getByRole('textbox', { name: /Prix payé aujourd’hui/ }).fill('55,5');
    await member.getByText('Le prix de l’unité passe de 60,00 € à 45,00 € pour tous.').waitFor();
    await member.getByText('Le palier de 40 visites est atteint.').waitFor();
    // 6 · (55.50 − 45) over two years
    await member.getByText('Vous économisez 63 €, soit 31,50 € par an.').waitFor();
    await shot(member, 'pledging');
    expect(await faultsOf(member)).toEqual([]);
    // What is typed outlives the page.
    await member.reload();
    await member.getByText('Une saisie non enregistrée a été retrouvée.').waitFor();
    await save.click();
    await member.getByText('40 visites en engagement ferme par 3 structures.').waitFor();
    await member.getByRole('button', { name: 'Changer mon engagement' }).waitFor();
    await member.getByRole('row', { name: /Couveuse inventée du Bocage.*6 visites.*63 €/ }).waitFor();
    await member.getByRole('button', { name: 'Annuler ce changement' }).click();
    await member.getByText('34 visites en engagement ferme par 2 structures.').waitFor();
  });

  it(
    'are proposed, filled, signed and taken back by who carries them',
    async () => {
      const page = await facilitatorOf(product, 'periscope');
      await product.goTo(page, '/achats');
      await page.getByRole('link', { name: 'Proposer un achat groupé' }).click();
      // In the pole of that list.
      await page.waitForURL(/\/achats\/nouveau\?pole=periscope/);
      await page.getByRole('textbox', { name: /^Quoi/ }).fill('Assurance inventée');
      await page.getByRole('textbox', { name: /^Compté en/ }).fill('contrats');
      const who = page.getByRole('combobox', { name: /^Qui porte l’achat/ });
      await who.fill('Couveuse inventée');
      await page.getByRole('option', { name: /Couveuse inventée du Bocage/ }).click();
      await page.getByRole('button', { name: 'Ajouter une offre' }).click();
      await page.getByRole('textbox', { name: 'Fournisseur', exact: true }).fill('Mutuelle inventée');
      await page.getByRole('textbox', { name: /^Prix de l’unité/ }).fill('100');
      await shot(page, 'form');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/\/achats\/assurance-inventee/);
      await page.getByText('Il faut au moins deux engagements fermes.').waitFor();
      const address = new URL(page.url()).pathname;
      // One pledged by itself, one written down for somebody.
      await product.goTo(member, address);
      await member.getByRole('textbox', { name: 'Quantité (contrats)' }).fill('3');
      await member.getByRole('button', { name: 'Engager cette quantité' }).click();
      await member.getByText('3 contrats en engagement ferme par 1 structure.').waitFor();
      await product.goTo(page, `${address}/engagement`);
      const other = page.getByRole('combobox', { name: /^Structure/ });
      await other.fill('École imaginaire');
      await page.getByRole('option', { name: /École imaginaire des Métiers/ }).click();
      await page.getByRole('textbox', { name: /^Quantité/ }).fill('2');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('5 contrats en engagement ferme par 2 structures.').waitFor();
      await page.getByRole('button', { name: 'Choisir l’offre de Mutuelle inventée' }).click();
      await page.getByRole('button', { name: 'Signer l’achat groupé' }).click();
      await shot(page, 'signing');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Signer', exact: true }).click();
      await page.getByText('Le groupement est un lien du réseau :').waitFor();
      await page.getByText('2 structures, 5 contrats, 500 € hors taxes.', { exact: false }).waitFor();
      await shot(page, 'signed');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'Assurance inventée' }).click();
      await page.waitForURL(/\/liens\/assurance-inventee/);
      await page.getByRole('link', { name: 'Couveuse inventée du Bocage' }).first().waitFor();
      await product.goTo(page, address);
      await page.getByRole('button', { name: 'Revenir sur la signature' }).click();
      await page.getByRole('group').getByRole('button', { name: 'Revenir sur la signature' }).click();
      await page.getByRole('button', { name: 'Signer l’achat groupé' }).waitFor();
    },
    PATIENCE,
  );

  it('fit a telephone', async () => {
    await member.setViewportSize({ width: 390, height: 844 });
    for (const address of ['/achats', '/achats/demo-achat-papier', '/achats/demo-achat-velos']) {
      await product.goTo(member, address);
      await member.getByRole('heading', { level: 1 }).waitFor();
      await member
        .getByText(/en engagement ferme/)
        .first()
        .waitFor();
      await fits(member);
      await shot(member, `telephone${address.replaceAll('/', '-')}`);
    }
  });
});
