import type { Locator, Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually, standsAt } from './eventually';
import { ServedProduct } from './served-product';
import { ask, facilitatorOf, invited } from './signed-in';

describe('editing', () => {
  let product: ServedProduct;
  let one: Page;
  let other: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    one = await facilitatorOf(product, 'periscope');
    other = await invited(product, 'Coanimateur inventé', {
      role: 'FACILITATOR',
      over: 'periscope',
      pole: 'periscope',
    });
  });
  afterAll(() => product.stop());

  const edit = async (page: Page, path: string): Promise<void> => {
    await product.goTo(page, path);
    await page.getByRole('link', { name: 'Modifier', exact: true }).click();
    await page.getByRole('textbox', { name: 'Pourquoi (facultatif)' }).waitFor();
  };
  const save = (page: Page) => page.getByRole('button', { name: /^Enregistrer/ }).click();
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const says = (box: Locator, text: string) =>
    eventually(async () => expect(await box.inputValue()).toBe(text));

  it('changes a structure, says which field is wrong, and takes the change back', async () => {
    await edit(one, '/acteurs/coopaction');
    const before = await eventually(async () => {
      const summary = await field(one, 'Résumé').inputValue();
      expect(summary).not.toBe('');
      return summary;
    });
    await field(one, 'Depuis').fill('la nuit des temps');
    await field(one, 'Résumé').fill('Un résumé inventé pour essai.');
    await save(one);
    await one.getByText('Cette date ne se lit pas').waitFor();
    await standsAt(one.locator('[aria-invalid="true"]'));
    expect(await faultsOf(one)).toEqual([]);
    await field(one, 'Depuis').fill('vers mars 2011');
    await save(one);
    await one.waitForURL('**/acteurs/coopaction');
    await one.getByText('Un résumé inventé pour essai.').first().waitFor();
    await one.getByRole('button', { name: 'Annuler ce changement' }).click();
    await one.getByText('Le changement est annulé.').waitFor();
    await one.getByText(before).first().waitFor();
  });

  it('gives the second of two editors both versions, to choose per field', async () => {
    await edit(one, '/acteurs/coopaction');
    await edit(other, '/acteurs/coopaction');
    await field(one, 'Résumé').fill('Le résumé de la première.');
    await field(one, 'Nom complet').fill('Nom complet de la première');
    await save(one);
    await one.waitForURL('**/acteurs/coopaction');

    await field(other, 'Résumé').fill('Le résumé du second.');
    await field(other, 'Depuis').fill('2011');
    await save(other);
    await other.getByText('Quelqu’un d’autre a modifié cette fiche').waitFor();
    await other.getByText(/Repris de l’autre version.*Nom complet/).waitFor();
    expect(await faultsOf(other)).toEqual([]);
    const choice = other.getByRole('group', { name: /Garder pour.*Résumé/ });
    await choice.getByRole('radio', { name: /La mienne/, checked: true }).waitFor();
    await choice.getByRole('radio', { name: /L’autre/ }).check();
    await says(field(other, 'Résumé'), 'Le résumé de la première.');
    await save(other);
    await other.waitForURL('**/acteurs/coopaction');
    const { party } = await ask<{ party: unknown }>(
      other,
      '{ party(slug: "coopaction") { ... on Actor { summary longName span { since } } } }',
    );
    expect(party).toEqual({
      summary: 'Le résumé de la première.',
      longName: 'Nom complet de la première',
      span: { since: '2011' },
    });
  });

  it('finds again what was not saved, and lets it be dropped', async () => {
    await edit(one, '/acteurs/coopaction');
    await field(one, 'Résumé').fill('Pas encore enregistré.');
    one.once('dialog', (dialog) => void dialog.accept()); // The browser asks before it leaves.
    await one.reload();
    await one.getByText('Des modifications non enregistrées').waitFor();
    await says(field(one, 'Résumé'), 'Pas encore enregistré.');
    await one.getByRole('button', { name: 'Les abandonner' }).click();
    await says(field(one, 'Résumé'), 'Le résumé de la première.');
  });

  it('adds a structure and a fact about it, shows what is said already, and takes the structure off and back', async () => {
    await product.goTo(one, '/ajouter');
    await one.getByRole('link', { name: /^Acteur/ }).click();
    await save(one);
    await one.getByText('À remplir.').waitFor();
    await field(one, 'Nom').fill('La Fabrique inventée des champs');
    await save(one);
    await one.waitForURL('**/acteurs/la-fabrique-inventee-des-champs-*');
    await one.getByRole('link', { name: 'Ajouter un fait' }).click();
    await statement(one, '12', 'La Fabrique inventée compte douze salariés.');
    await one.waitForURL('**/acteurs/la-fabrique-inventee-des-champs-*');
    await one.getByText('12', { exact: true }).waitFor();
    await one.getByRole('link', { name: 'Ajouter un fait' }).click();
    await one.getByRole('combobox', { name: /^Quoi/ }).selectOption({ label: 'Salariés' });
    await one.getByRole('heading', { name: 'Ce qui en est déjà dit' }).waitFor();
    await statement(one, '14', 'La Fabrique inventée compte quatorze salariés.');
    await one.getByText('Enregistré, et cela ne s’accorde pas avec ce qui est déjà dit.').waitFor();
    await one.getByRole('button', { name: 'Continuer' }).click();
    await one.waitForURL('**/acteurs/la-fabrique-inventee-des-champs-*');
    await one.getByText('14', { exact: true }).waitFor();
    const address = one.url();
    await product.goTo(one, '/documents?relation=DISAGREEMENT');
    await one.getByRole('article').filter({ hasText: 'La Fabrique inventée des champs' }).waitFor();
    await one.goBack();

    await one.getByRole('link', { name: 'Modifier', exact: true }).click();
    await one.getByRole('button', { name: 'Retirer la fiche' }).click();
    await one.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
    await one.getByRole('button', { name: 'Annuler ce changement' }).click();
    await one.getByText('Le changement est annulé.').waitFor();
    await product.goTo(one, address);
    await one.getByText('14', { exact: true }).waitFor(); // Its facts came back with it.
  });

  async function statement(page: Page, value: string, quote: string): Promise<void> {
    await page.getByRole('combobox', { name: /^Quoi/ }).selectOption({ label: 'Salariés' });
    await page.getByRole('textbox', { name: 'Valeur' }).fill(value);
    await page.getByRole('combobox', { name: 'Source', exact: true }).fill('004');
    await page.getByRole('listbox', { name: 'Source' }).getByRole('option').first().click();
    await page.getByRole('textbox', { name: 'Ligne' }).fill('1');
    await page.getByRole('textbox', { name: 'Citation' }).fill(quote);
    await save(page);
  }
});
