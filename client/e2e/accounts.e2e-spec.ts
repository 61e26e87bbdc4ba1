import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { ServedProduct } from './served-product';

describe('people', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const pathOf = (label: string) => {
    const link = product.links.find((one) => one.label.startsWith(label));
    if (!link) throw new Error(`No link for ${label}`);
    return link.url.slice(link.url.indexOf('/lien'));
  };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  it('are invited by a facilitator, open their account in another browser, sign out and in again', async () => {
    const { page: facilitator } = await product.open(pathOf('Try it as facilitator'));
    await facilitator.getByRole('button', { name: 'Entrer : Animatrice imaginaire' }).click();
    await heading(facilitator, 'Animatrice imaginaire');
    expect(await faultsOf(facilitator)).toEqual([]);
    await facilitator.getByRole('link', { name: 'Comptes et invitations' }).click();
    await heading(facilitator, 'Comptes');
    await facilitator.getByLabel('Pôle', { exact: true }).selectOption({ label: 'Pôle Estuaire (fictif)' });
    await facilitator.getByLabel('Adresse électronique').fill('membre@exemple.test');
    await facilitator.getByLabel('Agit pour').fill('jardins inv');
    await facilitator.getByRole('option', { name: /Jardins inventés/ }).click();
    await facilitator.getByRole('button', { name: 'Inviter', exact: true }).click();
    const link = await facilitator.locator('code').textContent();
    expect(link).toMatch(/\/lien#[\w-]{43}$/);
    await facilitator.getByText('membre@exemple.test').last().waitFor();
    expect(await faultsOf(facilitator)).toEqual([]);

    const path = (link ?? '').slice((link ?? '').indexOf('/lien'));
    const { page: member } = await product.open(path);
    await heading(member, 'Accepter l’invitation');
    expect(await faultsOf(member)).toEqual([]);
    await member.getByLabel('Votre nom').fill('Membre inventée');
    await member.getByLabel('Mot de passe').fill('court');
    await member.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await member.getByRole('alert').filter({ hasText: 'trop facile' }).waitFor();
    await member.getByLabel('Mot de passe').fill('un estuaire, sept oiseaux et la brume');
    await member.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await heading(member, 'Membre inventée');
    await member.getByText('Agir pour').waitFor();

    await member.getByRole('button', { name: 'Se déconnecter' }).click();
    await member.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
    expect(await faultsOf(member)).toEqual([]);
    await member.getByLabel('Adresse électronique').fill('membre@exemple.test');
    await member.getByLabel('Mot de passe').fill('un estuaire, sept oiseaux et le vent');
    await member.getByRole('button', { name: 'Se connecter' }).click();
    await member.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await member.getByLabel('Mot de passe').fill('un estuaire, sept oiseaux et la brume');
    await member.getByRole('button', { name: 'Se connecter' }).click();
    await heading(member, 'Membre inventée');

    await facilitator.reload();
    await facilitator
      .getByRole('button', { name: /^Retirer «.Agir pour une structure, .* à Membre inventée/ })
      .click();
    await facilitator
      .getByRole('button', { name: /^Retirer .* à Membre inventée/ })
      .waitFor({ state: 'detached' });
    await member.reload();
    await member.getByText('On ouvre un compte sur invitation').waitFor();

    const { page: late } = await product.open(path);
    await heading(late, 'Ce lien ne s’ouvre plus');
  });

  it('are given one more role, closed and opened again; their mails can be read', async () => {
    const { page } = await product.open(pathOf('Make the first account'));
    await page.getByLabel('Adresse électronique').fill('premiere@exemple.test');
    await page.getByLabel('Votre nom').fill('Première inventée');
    await page.getByLabel('Mot de passe').fill('un estuaire, sept oiseaux et la brume');
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await heading(page, 'Première inventée');
    await page.getByRole('link', { name: 'Comptes et invitations' }).click();
    await heading(page, 'Comptes');
    const line = page.getByRole('listitem').filter({ hasText: 'membre@demo.invalid' });
    await line.getByRole('button', { name: 'Donner un rôle à Membre imaginaire' }).click();
    await line.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Administrer Maillage' });
    await line.getByRole('button', { name: 'Donner ce rôle' }).click();
    await line.getByText('Rôle donné').waitFor();
    await line.getByRole('button', { name: /^Retirer «.Administrer Maillage/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await line.getByRole('button', { name: 'Désactiver le compte de Membre imaginaire' }).click();
    await line.getByText('désactivé').waitFor();
    await line.getByRole('button', { name: 'Rouvrir le compte de Membre imaginaire' }).click();
    await line.getByText('actif').waitFor();

    await page.getByRole('link', { name: 'Journal' }).click();
    await heading(page, 'Journal des accès et des droits');
    await page.getByRole('cell', { name: 'Compte rouvert' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'Courriers' }).click();
    await heading(page, 'Courriers');
    await page
      .getByRole('button', { name: /^Lire « Invitation/ })
      .first()
      .click();
    await page.getByText('Transmettez ce texte vous-même').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Réessayer l’envoi/ })
      .first()
      .click();
    await page.getByRole('alert').filter({ hasText: 'Aucun serveur de courrier' }).waitFor();
  });

  it('who came in by a link choose a password', async () => {
    const { page } = await product.open(pathOf('Try it as collectivity'));
    await page.getByRole('button', { name: /^Entrer/ }).click();
    await heading(page, 'Élue imaginaire');
    await page.getByRole('heading', { name: 'Choisir un mot de passe' }).waitFor();
    await page.getByLabel('Nouveau mot de passe').fill('un estuaire, sept oiseaux et la brume');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { name: 'Changer de mot de passe' }).waitFor();
  });

  it('who are not allowed see no account and are told what to do', async () => {
    const { page } = await product.open('/comptes');
    await page.getByText('Réservé à l’administration et à l’animation').waitFor();
    expect(await page.getByRole('button', { name: 'Inviter', exact: true }).count()).toBe(0);
  });
});
