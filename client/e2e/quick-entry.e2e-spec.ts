import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { ServedProduct } from './served-product';
import { ask, facilitatorOf, withoutTies } from './signed-in';

/** The passage of the documents, and what it says. */
const passage =
  'Nous avons fait appel à leurs compétences et à leur expérience lorsque nous avons dû concevoir notre espace de co-working ; nous intégrons le Pass co-working commun.';

const GRAPHQL = '**/graphql';

/** Holds back every question of a page by some milliseconds, as a slow network does. */
async function slowed(page: Page, milliseconds: number): Promise<void> {
  await page.route(GRAPHQL, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

/** Counts the keys and clicks of a page from now on, and the changes that it asks for. */
async function counted(page: Page) {
  let changes = 0;
  page.on('request', (request) => {
    if (/^\s*mutation\b/.test((request.postDataJSON() as { query?: string } | null)?.query ?? ''))
      changes += 1;
  });
  const here = await page.evaluateHandle(() => {
    const done = { keys: 0, clicks: 0 };
    addEventListener('keydown', () => (done.keys += 1), true);
    addEventListener('pointerdown', () => (done.clicks += 1), true);
    return done;
  });
  return async () => ({ ...(await here.jsonValue()), changes });
}

describe('quick entry', () => {
  let product: ServedProduct;
  let page: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await facilitatorOf(product, 'periscope');
    // A store that does not know it yet.
    await withoutTies(page, ['conception-coworking', 'pass-coworking']);
  });
  afterAll(() => product.stop());

  it('records two cooperations with their quotes by few keys and one request, without the mouse', async () => {
    await product.goTo(page, '/saisie');
    await page.getByRole('combobox', { name: 'Source', exact: true }).waitFor();
    await slowed(page, 1500); // Typing is faster than what is looked for.
    const done = await counted(page);
    const { keyboard } = page;
    const type = (text: string) => keyboard.type(text, { delay: 20 });
    await type('000');
    await keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('inputmode') === 'numeric');
    await type('31');
    await keyboard.press('Tab');
    await type(passage);
    await keyboard.press('Tab');
    await keyboard.press('Tab'); // Past who may see it.
    await type('expérience');
    await keyboard.press('Enter');
    await type('les imaginations');
    await keyboard.press('Enter');
    await type('association le péri');
    await keyboard.press('Enter');
    await keyboard.press('Enter'); // The next tie.
    await type('pass');
    await keyboard.press('Enter');
    await keyboard.press('Enter'); // Between the same.
    await keyboard.press('Control+Enter');
    await page.getByText('2 liens enregistrés').waitFor();
    // A minute of somebody who types five keys a second; how long the machine takes is no matter.
    const { keys, clicks, changes } = await done();
    expect(keys).toBeLessThan(5 * 60);
    expect([clicks, changes]).toEqual([0, 1]);
    // What is on the screen is being read anew.
    await page.unrouteAll({ behavior: 'wait' });
    const slugs = { experience: await slugOf(page, 'Transfert'), pass: await slugOf(page, 'Pass') };
    const found = await ask<Record<'experience' | 'pass', FoundTie>>(page, FOUND, slugs);
    const said = { evidence: [{ line: 31, quote: passage, source: { slug: '000' } }] };
    expect(found).toMatchObject({
      experience: { tieKind: 'KNOW_HOW_TRANSFER', ...said },
      pass: { tieKind: 'COMMON_PASS', ...said },
    });
    for (const tie of Object.values(found))
      expect(tie.participations.map((one) => one.party.slug).sort()).toEqual(both);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Annulé.').waitFor();
    expect(await ask(page, FOUND, slugs)).toEqual({ experience: null, pass: null });
  });

  it('creates a structure on the spot, adds a quote to what is known, and finds again what was not saved', async () => {
    await product.goTo(page, '/saisie');
    await page.getByRole('button', { name: 'Changer de source' }).click(); // Kept from the entry before.
    await page.getByRole('combobox', { name: 'Source', exact: true }).fill('Réunion inventée');
    await page.getByRole('option', { name: /Nouvelle source/ }).click();
    await page.getByRole('textbox', { name: 'Date de la source' }).fill('mars 2024');
    await page.getByRole('textbox', { name: 'Passage' }).fill('La Fabrique inventée loue chez eux.');
    await page.getByRole('combobox', { name: 'Nature du lien' }).fill('occupation');
    await page.getByRole('option', { name: /Occupation/ }).click();
    const who = page.getByRole('combobox', { name: 'Entre qui' });
    await who.fill('Fabrique inventée de mars');
    await page.getByRole('option', { name: /Créer la structure/ }).click();
    await page.reload();
    await page.getByText('Une saisie non enregistrée').waitFor();
    await page.getByRole('button', { name: 'Enregistrer et suivant' }).click();
    await page.getByText('Ajoutez au moins deux participants.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await who.fill('association le péri');
    await page.getByRole('option', { name: /Association Le Périscope/ }).click();
    await page.getByRole('button', { name: 'Enregistrer et suivant' }).click();
    await page.getByText('1 lien enregistré').waitFor();

    await page.getByRole('textbox', { name: 'Passage' }).fill('Elle est toujours là.');
    await page.getByRole('combobox', { name: 'Nature du lien' }).fill('occupation');
    await page.getByRole('option', { name: /Occupation/ }).click();
    await who.fill('Fabrique inventée de mars');
    await page
      .getByRole('option', { name: /Fabrique inventée de mars/ })
      .first()
      .click();
    await who.fill('association le péri');
    await page.getByRole('option', { name: /Association Le Périscope/ }).click();
    await page.getByRole('button', { name: 'Ajouter cette citation' }).click();
    await page.getByText('La citation s’ajoutera').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 liens enregistrés').waitFor();
    const { tie } = await ask<{ tie: { evidence: unknown[] } }>(
      page,
      'query ($slug: String!) { tie(slug: $slug) { evidence { line } } }',
      { slug: await slugOf(page, 'Occupation') },
    );
    expect(tie.evidence).toHaveLength(2);
  });
});

interface FoundTie {
  tieKind: string;
  evidence: { line: number; quote: string; source: { slug: string } }[];
  participations: { party: { slug: string } }[];
}

const both = ['association-periscope', 'imaginations-fertiles'];

const FOUND = `query ($experience: String!, $pass: String!) {
  experience: tie(slug: $experience) { ...T }
  pass: tie(slug: $pass) { ...T }
}
fragment T on Tie { tieKind evidence { line quote source { slug } } participations { party { slug } } }`;

/** Where the page leads for what it has just recorded. */
async function slugOf(page: Page, name: string): Promise<string> {
  const link = page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first();
  return /liens\/([^?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
}
