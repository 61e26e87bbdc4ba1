import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually, standsAt } from './eventually';
import { fits, ServedProduct } from './served-product';
import { invited } from './signed-in';

/** Milliseconds that starting the product and inviting somebody may take on a busy machine. */
const PATIENCE = 180_000;

/** Days from today as somebody types them. */
function typedDay(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

describe('calls for tenders', () => {
  let product: ServedProduct;
  let member: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    member = await invited(product, 'Directrice inventée', {
      role: 'MEMBER',
      over: 'coopaction',
      pole: 'periscope',
    });
  }, PATIENCE);
  afterAll(() => product.stop());

  const save = (page: Page) => page.getByRole('button', { name: /^Enregistrer/ }).click();
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

  it('are looked through by a visitor: filters in the address, then a call with who can do it', async () => {
    const { page, faults } = await product.open('/consultations?etat=ALL');
    await page.getByRole('searchbox', { name: 'Objet ou acheteur' }).fill('bâtiments communautaires');
    await page.waitForURL(/[?&]q=/);
    await page.getByText('1 consultation.').waitFor();
    await page.reload();
    await page.getByText('1 consultation.').waitFor();
    // The head, and the one that is looked for.
    await eventually(async () => expect(await page.getByRole('row').count()).toBe(2));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /^Nettoyage des bâtiments communautaires/ }).click();
    await page.waitForURL(/\/consultations\/demo-marche-proprete/);
    const windows = page.getByRole('article', { name: /Vitrerie/ });
    await windows
      .getByRole('row', { name: /Nettoyer des vitres/ })
      .getByRole('link')
      .first()
      .waitFor();
    await page.getByText('vendredi 12 mars 2027 à 12 h').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // Who may not edit is shown no door to it.
    expect(await page.getByRole('link', { name: 'Modifier', exact: true }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('are typed in by a member: what is wrong in its field, then the page, then a change', async () => {
    await product.goTo(member, '/consultations');
    await member.getByRole('link', { name: 'Saisir une consultation' }).first().click();
    await save(member);
    await member.getByText('À remplir.').first().waitFor();
    await standsAt(member.locator('[aria-invalid="true"]'));
    await field(member, 'Objet').fill('Site inventé des associations');
    await field(member, 'Acheteur').fill('Commune inventée de Fictiville');
    await field(member, 'Date limite').fill(typedDay(30));
    await save(member);
    await member.getByText('Il faut le jour et l’heure').waitFor();
    await field(member, 'Date limite').fill(`${typedDay(30)} 12h`);
    await member.getByRole('button', { name: 'Ajouter un besoin' }).click();
    await field(member, 'Besoin').fill('Former au numérique');
    await member.getByRole('combobox', { name: 'Code CPV' }).fill('80533100');
    await member.getByText(/^805331 ·/).waitFor();
    expect(await faultsOf(member)).toEqual([]);
    await save(member);
    await member.waitForURL('**/consultations/site-invente-des-associations-*');
    await member
      .getByRole('row', { name: /Former au numérique/ })
      .getByRole('link', { name: 'Coopaction' })
      .waitFor();

    await member.getByRole('link', { name: 'Modifier', exact: true }).click();
    await member.getByRole('button', { name: 'Ajouter un lot' }).click();
    const second = member.getByRole('group', { name: 'Lots' }).locator('> fieldset').nth(1);
    await second.getByRole('textbox', { name: 'Numéro' }).fill('1');
    await second.getByRole('textbox', { name: 'Intitulé du lot' }).fill('Hébergement');
    await save(member);
    await member.getByText('Déjà pris par une autre ligne.').waitFor();
    await second.getByRole('textbox', { name: 'Numéro' }).fill('2');
    await save(member);
    await member.waitForURL('**/consultations/site-invente-des-associations-*');
    await member.getByRole('heading', { name: /Lot 2\s*Hébergement/ }).waitFor();
  });

  it('are watched for a member, with why, and go into its calendar', async () => {
    await product.goTo(member, '/veille');
    const card = member.getByRole('article', { name: 'Site inventé des associations' });
    await card.getByText('le même code que votre compétence « Formation au numérique »').waitFor();
    await member.getByRole('button', { name: 'Créer l’adresse' }).click();
    const address = await eventually(
      async () => new URL(await member.getByLabel('Adresse de votre agenda').inputValue()),
    );
    expect(await faultsOf(member)).toEqual([]);
    const calendar = await (await fetch(product.url + address.pathname)).text();
    expect(calendar.replaceAll('\r\n ', '')).toContain('/consultations/site-invente-des-associations');
  });

  it('are said to come up for renewal, on a telephone in the dark', async () => {
    const { page, faults } = await product.open('/renouvellements?de=0&a=120', {
      colorScheme: 'dark',
      viewport: { width: 400, height: 860 },
    });
    await page.getByRole('row').nth(1).waitFor();
    await fits(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
