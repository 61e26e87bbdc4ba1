import type { Page } from 'playwright-core';
import { LocalProvider } from '../../api/src/testing/sign-in-provider/local-provider';
import { faultsOf } from './axe';
import { ServedProduct } from './served-product';
import { administratorOf, ask } from './signed-in';

const PASSWORD = 'un estuaire, sept oiseaux et la brume';

describe('people who sign in with an identity from elsewhere', () => {
  let product: ServedProduct;
  let provider: LocalProvider;
  beforeAll(async () => {
    product = await ServedProduct.start(async (site) => {
      provider = await LocalProvider.start({ site });
      return { ...provider.variables, OIDC_LABEL: 'Connexion inventée' };
    });
  });
  afterAll(async () => {
    await product.stop();
    await provider.stop();
  });

  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const alert = (page: Page, text: RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();
  /** At the provider's own page. */
  const prove = async (page: Page, subject: string) => {
    await page.getByPlaceholder('Enter any login').fill(subject);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
  };
  const invite = async (email: string) => {
    const { invite } = await ask<{ invite: { link: string } }>(
      await administratorOf(product),
      'mutation ($email: String!) { invite(email: $email, role: ADMINISTRATOR) { link } }',
      { email },
    );
    return invite.link;
  };

  it('accept an invitation, sign out there too, and come back to the page they were on', async () => {
    await provider.knows('camille', { email: 'camille@exemple.test', email_verified: true });
    const { page } = await product.open(await invite('camille@exemple.test'));
    await heading(page, 'Accepter l’invitation');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Votre nom').fill('Camille Fictive');
    await page.getByRole('button', { name: 'Ouvrir mon compte avec Connexion inventée' }).press('Enter');
    await prove(page, 'camille');
    await heading(page, 'Camille Fictive');
    await page.getByRole('heading', { name: 'Connexion avec Connexion inventée' }).waitFor();
    await page.getByText('camille@exemple.test').last().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Délier l’identité Connexion inventée/ }).click();
    await alert(page, /choisissez d’abord un mot de passe/);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('button', { name: /sign me out/i }).click();
    await page.waitForURL((url) => url.origin === product.site);
    await heading(page, 'Se connecter');

    await product.goTo(page, `${product.site}/annuaire?q=jardin`);
    await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).click();
    await heading(page, 'Se connecter');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Se connecter avec Connexion inventée' }).click();
    await prove(page, 'camille');
    await page.waitForURL(`${product.site}/annuaire?q=jardin`);
    await page.getByRole('link', { name: 'Mon compte : Camille Fictive' }).waitFor();
    const cookies = await page.context().cookies(product.site);
    expect(
      cookies.map(({ name, sameSite, httpOnly, secure }) => ({ name, sameSite, httpOnly, secure })),
    ).toEqual([{ name: '__Host-maillage', sameSite: 'Strict', httpOnly: true, secure: true }]);
  });

  it('link it to the account they have, and take it back', async () => {
    await provider.knows('dominique', { email: 'dominique@ailleurs.test' });
    const link = await invite('dominique@exemple.test');
    const { page } = await product.open(link);
    await page.getByLabel('Votre nom').fill('Dominique Fictive');
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Ouvrir mon compte', exact: true }).click();
    await heading(page, 'Dominique Fictive');
    const section = page.getByRole('region', { name: 'Connexion avec Connexion inventée' });
    await section.getByLabel('Mot de passe actuel').fill('pas le bon');
    await section.getByRole('button', { name: 'Relier mon identité Connexion inventée' }).click();
    await alert(page, /mot de passe actuel est inexact/);
    await section.getByLabel('Mot de passe actuel').fill(PASSWORD);
    await section.getByRole('button', { name: 'Relier mon identité Connexion inventée' }).click();
    await prove(page, 'dominique');
    await page.getByRole('status').filter({ hasText: 'Identité reliée' }).waitFor();
    await section.getByText('dominique@ailleurs.test').waitFor();
    await page.waitForURL(`${product.site}/compte`);
    expect(await faultsOf(page)).toEqual([]);
    await section.getByRole('button', { name: /^Délier/ }).click();
    await section.getByRole('button', { name: 'Relier mon identité Connexion inventée' }).waitFor();
    await heading(page, 'Dominique Fictive');
  });

  it('are told in their language what kept them out', async () => {
    await provider.knows('nobody', { email: 'nobody@exemple.test', email_verified: true });
    const { page } = await product.open(`${product.site}/connexion?retour=/reseau`);
    const button = page.getByRole('button', { name: 'Se connecter avec Connexion inventée' });
    await button.click();
    await page.getByRole('link', { name: 'Cancel' }).click();
    await alert(page, /n’a pas donné suite/);
    expect(await faultsOf(page)).toEqual([]);
    await page.waitForURL(`${product.site}/connexion?retour=%2Freseau`);
    await button.click();
    await prove(page, 'nobody');
    await alert(page, /n’est reliée à aucun compte/);
    await page.goBack();
    await product.goTo(page, `${product.site}/connexion?lang=en`);
    await page.getByRole('button', { name: 'Sign in with Connexion inventée' }).click();
    await alert(page, /linked to no account/);
    await product.goTo(page, `${product.site}/oidc/retour?code=x&state=x`);
    await alert(page, /begun in another browser/);
  });

  it('sign in with a password while the service is away', async () => {
    await provider.stop();
    const { page } = await product.open(
      `${product.site}/connexion?erreur=//elsewhere.test&retour=//elsewhere.test`,
    );
    await page.getByRole('button', { name: 'Se connecter avec Connexion inventée' }).click();
    await alert(page, /service de connexion ne répond pas/);
    await page.getByLabel('Adresse électronique').fill('dominique@exemple.test');
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await heading(page, 'Dominique Fictive');
    expect(new URL(page.url()).origin).toBe(product.site);
  });
});
