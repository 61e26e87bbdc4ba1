import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { fits, ServedProduct } from './served-product';
import { ask, facilitatorOf } from './signed-in';

const SLUG = 'conciergerie';

describe('history', () => {
  let product: ServedProduct;
  let page: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await facilitatorOf(product, 'periscope');
  });
  afterAll(() => product.stop());

  it('shows what somebody changed, and undoes it after saying what that would lose', async () => {
    const before = await recordOf(page);
    const name = String(before.record['name']);
    await change(page, { name: 'Nom inventé' });
    await change(page, { summary: 'Résumé inventé' });
    await product.goTo(page, `/liens/${SLUG}`);
    await page.getByRole('heading', { level: 1, name: 'Nom inventé' }).waitFor();
    await page.getByRole('button', { name: 'Voir ce qui a changé' }).click();
    const renamed = page.getByRole('listitem').filter({ hasText: `auparavant «\u00a0${name}\u00a0»` });
    await renamed.getByText('Modification par vous').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await renamed.getByRole('button', { name: /^Annuler/ }).click();
    await page.getByRole('button', { name: 'Oui, annuler ce changement' }).click();
    await page.getByText('Annuler ferait aussi disparaître').waitFor();
    await renamed.getByText('Présentation\u00a0: «\u00a0Résumé inventé\u00a0»').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect((await recordOf(page)).record['name']).toBe('Nom inventé');
    await page.getByRole('button', { name: 'Annuler quand même' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect((await recordOf(page)).record).toEqual(before.record);
  });

  it('brings back what was retired, from the address where it was', async () => {
    const { key, version } = await recordOf(page);
    await edit(page, { kind: 'TIES', key, version, record: null });
    await product.goTo(page, `/liens/${SLUG}`);
    await page.getByRole('heading', { name: 'Cette fiche a été retirée' }).waitFor();
    await page.getByRole('button', { name: 'Annuler : Retrait par vous, Conciergerie solidaire' }).click();
    await page.getByRole('button', { name: 'Oui, annuler ce changement' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /onciergerie/ }).waitFor();
  });

  it('is the news of the pole, whose filters the address holds, and a feed for readers of news', async () => {
    await product.goTo(page, '/nouveautes?pole=periscope&changements=RESTORED');
    await page.getByText('Rétablissement par vous').first().waitFor();
    expect(await page.getByRole('main').getByText('Modification par vous').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Seulement les miens' }).click();
    await page.waitForURL(/miens=1/);
    await page.locator('[aria-busy=false]').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const href = await page.getByRole('link', { name: 'Suivre par Atom' }).getAttribute('href');
    const answer = await page.request.get(product.url + String(href));
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const isFeed = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return (
          parsed.querySelector('parsererror') === null && parsed.querySelectorAll('feed > entry').length > 0
        );
      },
      await answer.text(),
    );
    expect(isFeed).toBe(true);
    await page.setViewportSize({ width: 400, height: 860 });
    await fits(page);
  });
});

interface Editable {
  key: string;
  version: string;
  record: Record<string, unknown>;
}

async function recordOf(page: Page): Promise<Editable> {
  const { tie } = await ask<{ tie: { id: string } }>(page, `{ tie(slug: "${SLUG}") { id } }`);
  const query = 'query ($id: ID!) { record(id: $id) { key version record } }';
  return (await ask<{ record: Editable }>(page, query, { id: tie.id })).record;
}

async function change(page: Page, fields: Record<string, unknown>): Promise<void> {
  const { key, version, record } = await recordOf(page);
  await edit(page, { kind: 'TIES', key, version, record: { ...record, ...fields } });
}

async function edit(page: Page, input: Record<string, unknown>): Promise<void> {
  await ask(
    page,
    'mutation ($request: ID!, $edits: [EditInput!]!) { edit(request: $request, edits: $edits) { problems { code } } }',
    { request: randomUUID(), edits: [input] },
  );
}
