import { faultsOf } from './axe';
import { fits, ServedProduct } from './served-product';

describe('where the slider stands between the actors and the collectivities', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  it('is told of Le Périscope from its documents, and opens onto them from the keyboard', async () => {
    const { page, faults } = await product.open('/impact');
    await page.getByRole('link', { name: 'Acteurs ou collectivités ?' }).click();
    await page.waitForURL(/\/impact\/curseur$/);

    const pays = page.getByRole('region', { name: 'Qui paie ?' });
    await pays.getByText('D’après 6 financements accordés.').waitFor();
    expect(await pays.getByText(/^Les collectivités seules/).count()).toBe(2);

    // The table says as much as the slider: on few facts, and not simply “alone”.
    await page
      .getByTestId('governance-table')
      .getByRole('row', { name: /Qui décide.*Les collectivités seules, là où on le sait/ })
      .waitFor();

    const opener = pays.getByRole('button', { name: '14 faits : Qui paie ?' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/ouvert=PAYS/);
    const row = pays.getByRole('row', { name: /Subvention à la préfiguration/ });
    await row.getByRole('button', { name: /^Qui le dit/ }).click();
    await row.getByText('Subvention Sicoval 15000 € accordée').first().waitFor();
    await pays.getByRole('row', { name: /Fonds de Confiance.*Ne compte pas : demandé/ }).waitFor();

    // Three seats of a board of more: who decides in 2016 is not known.
    await page.getByLabel('Année', { exact: true }).selectOption('2016');
    await page.getByLabel('Comparer à').selectOption('2013');
    await page.waitForURL(/annee=2016/);
    await page.waitForURL(/repere=2013/);
    const decides = page.getByRole('region', { name: 'Qui décide ?' });
    await decides.getByText('1 instance, mais aucune liste entière de qui y siège.').waitFor();
    await decides.getByText(/^En 2013\s: Les collectivités seules/).waitFor();

    const table = page.getByTestId('governance-table');
    await table
      .getByRole('row', { name: /Qui décide \? On ne sait pas .*Les collectivités seules/ })
      .waitFor();
    expect(faults).toEqual([]);

    const address = new URL(page.url());
    const { page: again } = await product.open(address.pathname + address.search);
    await again.getByRole('row', { name: /Les collectivités portent le démarrage/ }).waitFor();
    await again.context().close();
    await page.context().close();
  });

  it('fits a telephone, in English and in the dark, and says where nothing is recorded', async () => {
    const { page, faults } = await product.open('/impact/curseur?pole=demo-pole&lang=en', {
      ...{ colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    });
    const owns = page.getByRole('region', { name: 'Who owns the places?' });
    await owns.getByText('Nothing is recorded here.').waitFor();
    await page.getByText('Invented data are counted on this page.').waitFor();
    await fits(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
