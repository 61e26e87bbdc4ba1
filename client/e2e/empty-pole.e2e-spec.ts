import { ask, administratorOf } from './signed-in';
import { ServedProduct } from './served-product';

describe('a pole that begins with nothing', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start(() => Promise.resolve({ MAILLAGE_SEEDS: '' }));
  });
  afterAll(() => product.stop());

  it('is made by the administrator, and leads who facilitates it to its first facts', async () => {
    const { page: visitor } = await product.open('/');
    await visitor.getByText('La base est vide, tout commence ici').waitFor();
    await visitor.getByRole('main').getByRole('link', { name: 'Se connecter' }).waitFor();

    const page = await administratorOf(product);
    await product.goTo(page, '/');
    await page.getByRole('main').getByRole('link', { name: 'Ajouter un pôle' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Pôle des Sources');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pôle des Sources' }).waitFor();

    const { poles, viewer } = await ask<{ poles: { id: string }[]; viewer: { account: { id: string } } }>(
      page,
      '{ poles { id } viewer { account { id } } }',
    );
    await ask(
      page,
      `mutation ($account: ID!, $over: ID!) {
        grant(account: $account, role: FACILITATOR, over: $over) { problems { code } }
      }`,
      { account: viewer.account.id, over: poles[0]?.id },
    );
    const { page: facilitator } = await product.open('/connexion');
    await facilitator.getByLabel('Adresse électronique').fill('admin@exemple.test');
    await facilitator.getByLabel('Mot de passe').fill('un estuaire, sept oiseaux et la brume');
    await facilitator.getByRole('button', { name: 'Se connecter' }).click();
    await facilitator.getByRole('heading', { name: 'Animer le pôle' }).waitFor();
    for (const empty of ['/', '/annuaire', '/reseau']) {
      await product.goTo(facilitator, empty);
      await facilitator.getByRole('main').getByRole('link', { name: 'Ajouter une fiche' }).waitFor();
    }
    await facilitator.getByRole('main').getByRole('link', { name: 'Saisie rapide' }).click();
    await facilitator.getByRole('heading', { level: 1, name: 'Saisie rapide' }).waitFor();
  });
});
