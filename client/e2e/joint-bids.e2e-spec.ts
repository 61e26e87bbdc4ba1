import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually, standsAt } from './eventually';
import { linkTo } from './outbox';
import { ServedProduct } from './served-product';
import { ask, invited } from './signed-in';

describe('a group that answers a call together', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
    // A busy machine takes its time to fill an empty store.
  }, 240_000);
  afterAll(() => product.stop());

  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const member = (name: string, over: string) =>
    invited(product, name, { role: 'MEMBER', over, pole: 'periscope' });

  it('is proposed, answered otherwise from a mail, agreed, handed in and won: the tie is realised', async () => {
    const one = await member('Membre une', 'coopaction');
    await member('Membre deux', 'imaginations-fertiles');
    await product.goTo(
      one,
      '/groupements/nouveau?appel=demo-marche-renovation&lots=1&membres=coopaction,imaginations-fertiles',
    );
    await one.getByLabel('Message aux invités (facultatif)').fill('On y va ensemble ?');
    expect(await faultsOf(one)).toEqual([]);
    await shoot(one, 'bid-propose');
    await one.getByRole('button', { name: 'Proposer et inviter' }).click();
    await one.waitForURL(/groupements\/(?!nouveau)/);
    await one.getByText(/^Il manque \d+ choses/).waitFor();
    const slug = new URL(one.url()).pathname.split('/').at(-1) ?? '';
    expect(await faultsOf(one)).toEqual([]);
    await shoot(one, 'bid-room');

    // From the keyboard, which stays on the line under its new name, and goes on to the next one where it is removed.
    await one
      .getByRole('button', { name: /^Modifier / })
      .first()
      .press('Enter');
    await standsAt(one.getByRole('textbox'));
    await one.keyboard.type(' inventé');
    await one.keyboard.press('Enter');
    const line = one.getByRole('button', { name: /^Modifier .* inventé$/ });
    await standsAt(line);
    const box = one.getByRole('checkbox', { name: /inventé.*réunie$/ });
    await box.press('Space');
    await one.locator('[data-done="true"]', { has: line }).waitFor();
    await standsAt(box);
    await line.press('Enter');
    const remove = one.getByRole('button', { name: /^Retirer .* inventé de la liste$/ });
    await remove.press('Enter');
    await remove.waitFor({ state: 'detached' });
    await standsAt(one.getByRole('button', { name: /^Modifier / }));
    // What was done is told where one is, at the foot of the window.
    await eventually(async () => {
      expect(await one.evaluate(() => scrollY)).toBeGreaterThan(200);
      const told = await one.getByText('Enregistré.').boundingBox();
      expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(one.viewportSize()?.height ?? 0);
      expect(told?.y).toBeGreaterThan(0);
    });

    const path = await linkTo(product, 'membre.deux@exemple.test', 'On y va ensemble');
    const { page: other } = await product.open(path, { viewport: { width: 400, height: 800 } });
    await other.getByText('On y va ensemble ?').waitFor();
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Je propose autre chose' }).click();
    await other.getByLabel('La part que je prendrais (%)').fill('40');
    await shoot(other, 'bid-invited');
    await other.getByRole('button', { name: 'Envoyer ma proposition' }).click();
    await other.getByText('Merci, votre réponse').waitFor();

    await one.reload({ waitUntil: 'networkidle' });
    await one.getByRole('button', { name: /^Reprendre les conditions/ }).click();
    await one.getByText('60 %').first().waitFor();
    // Undone, and done again.
    await one.getByRole('button', { name: 'Annuler ce changement' }).click();
    await one.getByText('50 %').first().waitFor();
    await one.getByRole('button', { name: /^Reprendre les conditions/ }).click();
    await one.getByRole('button', { name: 'Le groupement est formé' }).click();
    await one.getByRole('button', { name: 'L’offre est déposée' }).click();
    await one.getByRole('button', { name: 'Confirmer' }).click();
    await one.getByText('L’offre est déposée auprès de l’acheteur.').waitFor();
    await one.getByRole('button', { name: 'Gagné' }).click();
    await one.getByLabel('Montant du marché (€ HT)').fill('84 000');
    await shoot(one, 'bid-won');
    await one.getByRole('button', { name: 'Confirmer' }).click();
    await one.getByText('Le marché est gagné.').waitFor();
    // At the foot of the room, what was done covers nothing.
    await one.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await faultsOf(one)).toEqual([]);
    const { tie } = await ask<{ tie: object }>(
      one,
      `{ tie(slug: "${slug}") { stance ... on Cooperation { status bidState bidAmount } } }`,
    );
    expect(tie).toEqual({ stance: 'CONFIRMED', status: 'REALISED', bidState: 'WON', bidAmount: 84_000 });
    const file = await one.request.get(`${product.url}/pieces/groupement/${slug}/dc1.docx`);
    expect(file.headers()['content-type']).toContain('wordprocessingml');
    await product.goTo(one, '/groupements');
    await one.getByText(/84\s000\s€/).waitFor();
    expect(await faultsOf(one)).toEqual([]);
    // The room is not there for a visitor.
    const { page: visitor } = await product.open(`/groupements/${slug}`);
    await visitor.getByText('Cette salle n’existe pas, ou n’est pas la vôtre').waitFor();
  }, 240_000);
});
