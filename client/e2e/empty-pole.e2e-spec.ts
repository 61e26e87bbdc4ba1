import { administratorOf } from './signed-in';
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

    await page.getByRole('button', { name: 'Animer ce pôle' }).click();
    await page.getByRole('link', { name: 'Modifier' }).waitFor();
    await page.getByRole('combobox', { name: 'Département' }).selectOption('90');
    await page.getByRole('button', { name: 'Charger ce département' }).click();
    await page.getByText('Départements dans la base : Territoire de Belfort (90).').waitFor();
    for (const empty of ['/', '/annuaire', '/reseau']) {
      await product.goTo(page, empty);
      await page.getByRole('main').getByRole('link', { name: 'Ajouter une structure' }).waitFor();
    }
    await page.getByRole('main').getByRole('link', { name: 'Saisie rapide' }).click();
    await page.getByRole('heading', { level: 1, name: 'Saisie rapide' }).waitFor();
  });
});
