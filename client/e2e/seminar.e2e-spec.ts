import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { standsAt } from './eventually';
import { fits, ServedProduct } from './served-product';

const PHONE = { viewport: { width: 400, height: 780 }, hasTouch: true } as const;

describe('a session', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const facilitatorsLink = () => {
    const link = product.links.find((one) => one.label.startsWith('Try it as facilitator'));
    return (link?.url ?? '').slice((link?.url ?? '').indexOf('/lien'));
  };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  it('is opened, printed and projected; a telephone confirms, and the wall shows it', async () => {
    const { page: wall } = await product.open(facilitatorsLink());
    await wall.getByRole('button', { name: 'Entrer : Animatrice imaginaire' }).click();
    await heading(wall, 'Animatrice imaginaire');
    await wall.getByRole('link', { name: 'Séances' }).click();
    await heading(wall, 'Séances');
    await wall.getByLabel('Pôle', { exact: true }).selectOption({ label: 'Pôle Estuaire (fictif)' });
    await wall.getByLabel('Titre de la séance').fill('Après-midi des liens');
    await wall.getByLabel('Lieu (facultatif)').fill('Salle inventée');
    await wall.getByText(/Structures invitées\s: \d+/).waitFor();
    expect(await faultsOf(wall)).toEqual([]);
    await wall.getByRole('button', { name: 'Ouvrir et donner les codes' }).click();
    await heading(wall, 'Après-midi des liens');
    await wall.getByRole('row').nth(5).waitFor();
    expect(await faultsOf(wall)).toEqual([]);

    await wall.getByRole('link', { name: 'Cartes à imprimer' }).click();
    const card = wall
      .getByRole('listitem')
      .filter({ has: wall.getByRole('heading', { name: /Jardins inventés/ }) });
    const code = (await card.getByText(/^[A-Z2-9]{3}-[A-Z2-9]{3}$/).textContent()) ?? '';
    await card.getByRole('img', { name: /^Code (de |d’).*Jardins inventés/ }).waitFor();
    const cards = await wall.getByRole('img', { name: /^Code (de |d’)/ }).count();
    expect(cards).toBeGreaterThan(4);
    expect(await faultsOf(wall)).toEqual([]);
    await wall.emulateMedia({ media: 'print' });
    // Eight on a page of 269 mm, from its very top.
    const eighth = await wall
      .getByRole('img', { name: /^Code (de |d’)/ })
      .nth(7)
      .locator('xpath=ancestor::li')
      .boundingBox();
    expect((eighth?.y ?? 0) + (eighth?.height ?? 0)).toBeLessThan((269 * 96) / 25.4);
    const pdf = await wall.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(cards / 8));
    await wall.emulateMedia({ media: null });

    await wall.getByRole('link', { name: 'Revenir à la séance' }).click();
    await wall.getByRole('link', { name: 'Mur à projeter' }).click();
    const figures = wall.getByTestId('wall-figures');
    await figures.getByText(/^0 structure a répondu/).waitFor();
    await wall.locator('[data-testid="network-canvas"][data-ready="true"]').waitFor();
    expect(await faultsOf(wall)).toEqual([]);

    const { page: telephone, faults } = await product.open(`/s#${code}`, PHONE);
    await heading(telephone, /Jardins inventés/);
    await telephone.waitForURL((url) => !url.href.includes(code));
    expect(await faultsOf(telephone)).toEqual([]);
    await fits(telephone);
    await telephone
      .getByRole('button', { name: 'C’est exact : « Marché fictif : paniers repas »' })
      .press('Enter');
    await telephone.getByText('Vous avez dit : c’est exact').first().waitFor();
    // The keyboard goes on to the next tie, to its name.
    await standsAt(telephone.getByRole('heading', { level: 3 }));
    await figures.getByText(/^1 structure a répondu/).waitFor();
    await figures.getByText(/^1 lien confirmé/).waitFor();
    await wall.getByText(/Jardins inventés.* confirme$/).waitFor();
    expect(faults).toEqual([]);

    // Without a network, an answer waits on the telephone, also when its page is closed meanwhile.
    await telephone.context().route('**/graphql', (route) => route.abort());
    const contest = telephone.getByRole('button', { name: /^Ce n’est pas exact/ }).first();
    await contest.click();
    await telephone.getByLabel('Pourquoi n’est-ce pas exact ?').fill('Terminé depuis deux ans');
    await telephone.getByRole('button', { name: 'Envoyer' }).click();
    await telephone.getByText(/^1 réponse attend/).waitFor();
    expect(await faultsOf(telephone)).toEqual([]);
    await telephone.context().unroute('**/graphql');
    await telephone.reload();
    await heading(telephone, /Jardins inventés/);
    await figures.getByText(/1 lien contesté/).waitFor();
    await telephone.getByText('Vous avez dit : ce n’est pas exact').first().waitFor();

    // A tie in three gestures.
    await telephone.getByLabel('Avec qui ?').selectOption({ index: 1 });
    await telephone.getByLabel('Sur quoi ?').selectOption({ index: 1 });
    await telephone.getByLabel('Depuis quand (année, ou mois et année)').fill('mars 2021');
    await telephone.getByRole('button', { name: 'Ajouter ce lien' }).click();
    await figures.getByText(/1 lien ajouté/).waitFor();

    await wall.getByRole('link', { name: 'Quitter le mur' }).click();
    await wall.getByRole('row', { name: /Jardins inventés.*1 téléphone/ }).waitFor();
    await wall.getByRole('button', { name: 'Terminer la séance' }).click();
    await wall.getByRole('button', { name: 'Oui, terminer' }).click();
    await wall.getByText('ses codes ne s’ouvrent plus').waitFor();
    await telephone.reload();
    await heading(telephone, 'La séance est terminée');
    const { page: late } = await product.open('/s', PHONE);
    await late.getByLabel('Code de votre carte').fill(code.toLowerCase());
    await late.getByRole('button', { name: 'Entrer' }).click();
    await late.getByRole('alert').filter({ hasText: 'aucune séance ouverte' }).waitFor();
    expect(await faultsOf(late)).toEqual([]);
  }, 180_000);
});
