import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { linkTo } from './outbox';
import { ServedProduct, drawn } from './served-product';
import { ask, invited } from './signed-in';

describe('a declared tie', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const member = (name: string, over: string) =>
    invited(product, name, { role: 'MEMBER', over, pole: 'periscope' });

  it('is confirmed from the link of a mail without an account: dashed, then solid in the explorer', async () => {
    const one = await member('Membre une', 'coopaction');
    await member('Membre deux', 'imaginations-fertiles');
    await product.goTo(one, '/ma-structure');
    await one.getByRole('button', { name: 'Déclarer un lien' }).click();
    await one.getByRole('combobox', { name: 'Avec qui' }).fill('imaginations');
    await one.getByRole('option', { name: /Imaginations Fertiles/ }).click();
    await one.getByLabel('Sur quoi').selectOption('SHARED_TRAINING');
    await one.getByLabel('Depuis quand (facultatif)').fill('2025');
    await one.getByLabel('En quelques mots (facultatif)').fill('Formation inventée au compost');
    await shoot(one, 'declare');
    expect(await faultsOf(one)).toEqual([]);
    await one.getByRole('button', { name: 'Déclarer ce lien' }).click();
    await one.getByText(/^Lien déclaré. 1 personne/).waitFor();
    const address = await one.getByRole('link', { name: 'Voir le lien' }).getAttribute('href');
    const slug = /liens\/([\w-]+)/.exec(address ?? '')?.[1] ?? '';

    const explorer = await product.open(`/reseau?focus=coopaction&lien=${slug}`);
    await drawn(explorer.page);
    const panel = explorer.page.getByRole('main');
    await panel.getByText('Formation inventée au compost').first().waitFor();
    const stance = () =>
      ask<{ tie: { stance: string } }>(one, `{ tie(slug: "${slug}") { stance } }`).then(
        ({ tie }) => tie.stance,
      );
    expect(await stance()).toBe('DECLARED');
    await shoot(explorer.page, 'dashed');

    const path = await linkTo(product, 'membre.deux@exemple.test', 'Formation inventée');
    const { page: other } = await product.open(path, { viewport: { width: 400, height: 800 } });
    await other.getByRole('heading', { level: 1, name: 'Formation inventée au compost' }).waitFor();
    await shoot(other, 'question');
    expect(await faultsOf(other)).toEqual([]);
    expect(await stance()).toBe('DECLARED');
    await other.getByRole('button', { name: 'C’est exact' }).click();
    await other.getByRole('heading', { name: 'Merci, votre réponse est enregistrée' }).waitFor();
    await shoot(other, 'thanks');
    expect(await stance()).toBe('CONFIRMED');
    await other.reload();
    await other.getByRole('heading', { level: 1, name: 'Ce lien ne s’ouvre plus' }).waitFor();

    await explorer.page.reload({ waitUntil: 'networkidle' });
    await drawn(explorer.page);
    await shoot(explorer.page, 'solid');
  }, 180_000);
});
