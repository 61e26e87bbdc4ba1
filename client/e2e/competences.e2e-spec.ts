import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

const ACTOR = 'demo-eclat';
const LIST = `/ma-structure/competences?acteur=${ACTOR}`;
const PRIVATE = `/ma-structure/reserve?acteur=${ACTOR}`;

describe('what a structure can do, and what it keeps to itself', () => {
  let product: ServedProduct;
  let page: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await invited(product, 'Membre inventée', { role: 'MEMBER', over: ACTOR, pole: 'periscope' });
  }, 180_000);
  afterAll(() => product.stop());

  const shot = async (name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/competences-${name}.png`, fullPage: true });
  };
  const go = async (path: string, on = page) => {
    await product.goTo(on, path);
  };
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const save = () => page.getByRole('button', { name: /^Enregistrer/ }).click();

  it('is said from Ma structure, with a code found by words and an amount in words', async () => {
    await go('/ma-structure');
    await page.getByRole('link', { name: 'Ce que nous savons faire' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ce que nous savons faire' }).waitFor();
    await shot('list');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ajouter une compétence' }).click();
    await page.getByRole('textbox', { name: 'Ce que nous savons faire' }).fill('Menuiserie d’essai');
    const code = page.getByRole('combobox', { name: 'Code CPV' });
    await code.fill('travaux');
    await page.getByRole('option', { name: /^45 · Travaux de construction/ }).click();
    await page.getByRole('button', { name: 'Ajouter une référence' }).click();
    await page.getByRole('textbox', { name: 'Client' }).fill('Ville inventée');
    await page.getByRole('textbox', { name: 'Année' }).fill('2025');
    await page.getByRole('textbox', { name: 'Montant (€ HT)' }).fill('1250000');
    await page.getByText('1,25 million d’euros').waitFor();
    await shot('form');
    expect(await faultsOf(page)).toEqual([]);
    await save();
    await eventually(async () => {
      const said = await card('Menuiserie d’essai').innerText();
      expect(said).toContain('45 · Travaux de construction');
      expect(said).toMatch(/Ville inventée, 2025 · 1,25.M€/);
      expect(said).toContain('Déclaré par la structure le');
    });
    await page.getByText('Enregistré.').waitFor();
    await shot('saved');
  }, 180_000);

  it('is changed and taken off, and stands on the page of the structure', async () => {
    await go(LIST);
    await page.getByRole('link', { name: 'Modifier Menuiserie d’essai' }).click();
    await page.getByRole('textbox', { name: 'Mots-clés' }).fill('bois, escaliers');
    await save();
    await card('Menuiserie d’essai').getByText('escaliers').waitFor();
    const address = await card('Menuiserie d’essai').getAttribute('id');
    expect(address).toMatch(/^demo-eclat--competence-menuiserie-d-essai-\w{4}$/);
    await go(`/competences/${address}`);
    await page.waitForURL(/\/acteurs\/demo-eclat#/);
    await card('Menuiserie d’essai').waitFor();
    await shot('actor');
    await go(LIST);
    await page.getByRole('link', { name: 'Modifier Menuiserie d’essai' }).click();
    await page.getByRole('button', { name: 'Retirer la fiche' }).click();
    await page.getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByRole('link', { name: 'Retour' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ce que nous savons faire' }).waitFor();
    await card('Nettoyage de bureaux').waitFor();
    await card('Menuiserie d’essai').waitFor({ state: 'detached' });
  }, 180_000);

  it('keeps to itself what others only pass or check', async () => {
    await go(LIST);
    await page.getByRole('link', { name: 'Ouvrir cette page privée' }).click();
    await page.getByText(/Seules les personnes qui agissent pour/).waitFor();
    await page.getByRole('button', { name: 'Ce qu’on peut deviner quand même' }).click();
    await page.getByText(/entre quels paliers est le vôtre/).waitFor();
    await page.getByRole('button', { name: 'Ajouter une année' }).click();
    await page.getByRole('textbox', { name: 'Année' }).last().fill('2019');
    await page
      .getByRole('textbox', { name: /Chiffre d’affaires/ })
      .last()
      .fill('777123');
    await page.getByText('environ 777 mille euros').waitFor();
    await shot('private');
    expect(await faultsOf(page)).toEqual([]);
    await save();
    await page.getByText('Elle est remplie.').waitFor();
    await go(PRIVATE);
    const turnover = page.getByRole('textbox', { name: /Chiffre d’affaires/ }).last();
    await eventually(async () => expect(await turnover.inputValue()).toBe('777123'));

    const { page: visitor } = await product.open(PRIVATE);
    for (const other of [visitor, await facilitatorOf(product, 'periscope')]) {
      await go(PRIVATE, other);
      await other.getByText('Cette page est privée').waitFor();
      expect(await other.content()).not.toContain('777123');
    }
  }, 180_000);

  it('is readable in English, in the dark and on a telephone', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await go(`${LIST}&lang=en`);
    await page.getByRole('heading', { level: 1, name: 'What we can do' }).waitFor();
    await shot('dark-english');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 860 });
    for (const path of [LIST, PRIVATE, LIST.replace('?', '/nouvelle?')]) {
      await go(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await shot(`telephone-${path.replaceAll(/[^a-z]+/g, '-')}`);
      await fits(page);
      expect(await faultsOf(page)).toEqual([]);
    }
  }, 180_000);
});
