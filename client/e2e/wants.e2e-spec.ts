import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { fits, ServedProduct } from './served-product';
import { administratorOf, ask, invited, signInAgain } from './signed-in';

/** Milliseconds that starting the product and inviting somebody may take on a busy machine. */
const PATIENCE = 180_000;

describe('needs, offers and partners', () => {
  let product: ServedProduct;
  let member: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    member = await invited(product, 'Directrice inventée', {
      role: 'MEMBER',
      over: 'demo-pedagogie',
      pole: 'periscope',
    });
  }, PATIENCE);
  afterAll(() => product.stop());

  const shot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/wants-${name}.png`, fullPage: true });
  };

  it('are looked through by a visitor, in the address, down to why two answer each other', async () => {
    const { page, faults } = await product.open('/besoins');
    await page.getByRole('combobox', { name: 'Genre' }).selectOption('PREMISES');
    await page.waitForURL(/genre=PREMISES/);
    await page.getByRole('searchbox', { name: 'Mots ou structure' }).fill('stocker');
    await page.getByText('1 besoin ou offre.').waitFor();
    await page.reload();
    await page.getByText('1 besoin ou offre.').waitFor();
    await shot(page, 'board');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Un local sec pour stocker des meubles' }).click();
    await page.waitForURL(/\/besoins\/demo-besoin-stockage/);
    await page.getByRole('link', { name: 'Un hangar à partager' }).waitFor();
    await page.getByText('le même mot-clé : « stockage »').waitFor();
    await page.getByText('la même intercommunalité', { exact: false }).waitFor();
    // A visitor takes nothing up.
    expect(await page.getByRole('button', { name: /^Donner suite/ }).count()).toBe(0);
    await shot(page, 'need');
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are told in two lines, answered at once, taken up, and taken back', async () => {
    await product.goTo(member, '/ma-structure');
    await member.getByRole('link', { name: 'Tous mes besoins et toutes mes offres' }).click();
    await member.waitForURL(/besoins\?structure=demo-pedagogie/);
    // The address changes before the page does.
    await member.getByRole('heading', { level: 1, name: 'Besoins et offres' }).waitFor();
    await eventually(async () => {
      const of = await member.getByRole('article').locator('a[href*="/acteurs/"]').allInnerTexts();
      expect(new Set(of).size).toBe(1);
    });
    await product.goTo(member, '/ma-structure');
    await member.getByRole('link', { name: 'Dire un besoin ou une offre' }).click();
    await member.getByRole('button', { name: 'Publier' }).click();
    await member.getByText('Dites d’abord quoi.').waitFor();
    await member.getByRole('textbox', { name: 'Quoi, en quelques mots' }).fill('Des bocaux pour la rentrée');
    await member.getByRole('combobox', { name: 'Genre' }).selectOption('GOODS');
    // What is typed outlives the page.
    await member.reload();
    await member.getByText('Une saisie non enregistrée a été retrouvée.').waitFor();
    const words = member.getByRole('textbox', { name: 'Quoi, en quelques mots' });
    await eventually(async () => expect(await words.inputValue()).toBe('Des bocaux pour la rentrée'));
    await member.getByRole('textbox', { name: 'À partir de' }).fill('janvier 2027');
    expect(await faultsOf(member)).toEqual([]);
    await shot(member, 'form');
    await member.getByRole('button', { name: 'Publier' }).click();
    await member.waitForURL('**/besoins/des-bocaux-pour-la-rentree*');
    await member.getByText('des mots en commun : « bocaux »', { exact: false }).waitFor();
    await member
      .getByRole('button', { name: /^Donner suite avec/ })
      .first()
      .click();
    await member.getByRole('combobox', { name: 'Ce que cela devient' }).selectOption('SHARED_SERVICES');
    expect(await faultsOf(member)).toEqual([]);
    await shot(member, 'taking-up');
    await member.getByRole('button', { name: 'Déclarer ce lien' }).click();
    await member.getByText('Devenu ce lien :').waitFor();
    await shot(member, 'taken');
    await member.getByRole('button', { name: 'Annuler ce changement' }).click();
    await member
      .getByRole('button', { name: /^Donner suite avec/ })
      .first()
      .waitFor();
    await member.getByRole('button', { name: 'Clore' }).click();
    await member.getByRole('button', { name: 'Rouvrir' }).waitFor();
    expect(await faultsOf(member)).toEqual([]);
  });

  it('partners are ranked with every reason, by weights that the address keeps', async () => {
    await product.goTo(member, '/partenaires');
    await member.getByRole('article').first().waitFor();
    const first = member.getByRole('article').first();
    await eventually(async () => expect(await first.getByRole('listitem').count()).toBe(5));
    await shot(member, 'partners');
    expect(await faultsOf(member)).toEqual([]);
    await member.getByRole('slider', { name: 'Proche par le lieu' }).press('ArrowRight');
    await member.waitForURL(/poids=1\.3\.3\.1\.1/);
    await member.getByRole('checkbox', { name: /^Montrer aussi/ }).click();
    await member.waitForURL(/presents=1/);
    await member.setViewportSize({ width: 400, height: 860 });
    await product.goTo(member, `${member.url()}&lang=en`);
    await member.getByRole('article').first().waitFor();
    await member.getByRole('button', { name: 'What counts, and how much' }).click();
    await eventually(async () =>
      expect(await member.getByRole('slider', { name: 'Close by place' }).inputValue()).toBe('3'),
    );
    await fits(member);
    await shot(member, 'partners-telephone');
    expect(await faultsOf(member)).toEqual([]);
  });

  it('are looked for on behalf of the structure that is chosen, kept from page to page', async () => {
    const both = await invited(product, 'Deux structures', {
      role: 'MEMBER',
      over: 'demo-cantine',
      pole: 'periscope',
    });
    const { viewer } = await ask<{ viewer: { account: { id: string } } }>(
      both,
      '{ viewer { account { id } } }',
    );
    const administrator = await administratorOf(product);
    const ids = await ask<Record<'over' | 'pole', { id: string }>>(
      administrator,
      '{ over: party(slug: "demo-velo") { id } pole: party(slug: "periscope") { id } }',
    );
    await ask(
      administrator,
      `mutation ($account: ID!, $over: ID!, $pole: ID!) {
        grant(account: $account, role: MEMBER, over: $over, pole: $pole) { problems { code } } }`,
      { account: viewer.account.id, over: ids.over.id, pole: ids.pole.id },
    );
    // A new role ends one's sessions.
    await signInAgain(both, 'Deux structures');
    await product.goTo(both, '/partenaires');
    await both.getByRole('combobox', { name: 'Pour la structure' }).selectOption('demo-velo');
    await both.waitForURL(/pour=demo-velo/);
    for (const address of ['/trouver-des-partenaires', '/besoins'])
      await both.locator(`a[href="${address}?pour=demo-velo"]`).first().waitFor();
    await both.locator('a[href="/trouver-des-partenaires?pour=demo-velo"]').first().click();
    const chooser = both.getByRole('combobox', { name: 'Pour la structure' });
    await both.waitForURL(/trouver-des-partenaires/);
    await eventually(async () => expect(await chooser.inputValue()).toBe('demo-velo'));
    expect(await faultsOf(both)).toEqual([]);
    // A need that nobody covers leads to publishing it in these words, for that structure.
    await both.getByRole('textbox', { name: 'Ajouter un besoin' }).fill('licornes');
    await both.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await both.waitForURL(/avec=demo-velo/);
    await both.getByRole('link', { name: 'Publier ce besoin' }).click();
    await both.waitForURL(/besoins\/nouveau/);
    const words = both.getByRole('textbox', { name: 'Quoi, en quelques mots' });
    await eventually(async () => expect(await words.inputValue()).toBe('licornes'));
    const whose = both.getByRole('combobox', { name: 'Pour', exact: true });
    await eventually(async () =>
      expect(await whose.locator('option:checked').textContent()).toMatch(/vélo/i),
    );
    await product.goTo(both, '/ma-structure/competences?pour=demo-velo');
    await both.getByRole('combobox', { name: 'Pour la structure' }).selectOption('demo-cantine');
    await both.waitForURL(/pour=demo-cantine/);
    expect(await faultsOf(both)).toEqual([]);
  });

  it('fits a telephone in the dark, in English', async () => {
    const { page, faults } = await product.open('/besoins/demo-besoin-salle?lang=en', {
      colorScheme: 'dark',
      viewport: { width: 400, height: 860 },
    });
    await page.getByRole('heading', { name: /What answers it/ }).waitFor();
    await page.getByText('the dates overlap', { exact: false }).first().waitFor();
    await fits(page);
    await shot(page, 'telephone');
    expect(await faultsOf(page)).toEqual([]);
    await product.goTo(page, '/besoins?lang=en');
    await fits(page);
    await shot(page, 'telephone-board');
    expect(faults).toEqual([]);
  });

  it('that are not published yet stay in the browser only if whoever signs out wants that', async () => {
    await product.goTo(member, '/besoins/nouveau');
    await member.getByRole('textbox', { name: 'Quoi, en quelques mots' }).fill('Un secret pas encore dit');
    await product.goTo(member, '/compte');
    await member.getByRole('button', { name: 'Se déconnecter' }).click();
    await member.getByRole('alert').filter({ hasText: 'Une saisie non enregistrée' }).waitFor();
    expect(await faultsOf(member)).toEqual([]);
    await shot(member, 'sign-out');
    await member.getByRole('button', { name: 'L’effacer et se déconnecter' }).click();
    await member.getByRole('main').getByRole('link', { name: 'Se connecter' }).waitFor();
    await eventually(async () =>
      expect(await member.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('secret'),
    );
  });
});
