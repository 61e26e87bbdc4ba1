import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { standsAt } from './eventually';
import { ServedProduct } from './served-product';
import { ask, facilitatorOf, invited } from './signed-in';

type Ids = Record<string, { id: string; name: string }>;

describe('the inbox of who runs a pole', () => {
  let product: ServedProduct;
  let page: Page;
  let ids: Ids;

  beforeAll(async () => {
    product = await ServedProduct.start();
    const member = await invited(product, 'Membre une', {
      role: 'MEMBER',
      over: 'coopaction',
      pole: 'periscope',
    });
    await invited(product, 'Membre deux', {
      role: 'MEMBER',
      over: 'imaginations-fertiles',
      pole: 'periscope',
    });
    page = await facilitatorOf(product, 'periscope');
    ids = await ask<Ids>(
      member,
      `{ own: party(slug: "coopaction") { id name } other: party(slug: "imaginations-fertiles") { id name }
         silent: party(slug: "sicoval") { id name } tie: tie(slug: "conciergerie") { id name } }`,
    );
    let declared = 0;
    const declare = (other: string, name: string) =>
      ask<{ declareTie: { tie: string } }>(
        member,
        `mutation ($actor: ID!, $with: [ID!]!, $name: String!, $request: ID!) {
          declareTie(request: $request, actor: $actor, with: $with, kind: SHARED_TRAINING, name: $name) { tie problems { code } } }`,
        { actor: ids['own']?.id, with: [ids[other]?.id], name, request: `declare-${(declared += 1)}` },
      );
    await declare('other', 'Formation inventée à deux');
    await declare('silent', 'Formation inventée sans réponse');
    const contested = await declare('other', 'Formation inventée contestée');
    await ask(
      member,
      `mutation ($tie: ID!, $actor: ID!) {
        answer(request: "contest-it", tie: $tie, actor: $actor, stance: CONTESTED, why: "Jamais eu lieu") { problems { code } } }`,
      { actor: ids['own']?.id, tie: contested.declareTie.tie },
    );
    await ask(
      page,
      `mutation { edit(request: "make-twins", edits: [
        { kind: ACTORS, key: "~1", record: { type: "ASSOCIATION", name: "Les Jumelles Inventées", fictitious: true } },
        { kind: ACTORS, key: "~2", record: { type: "ASSOCIATION", name: "Association Les Jumelles inventées", fictitious: true } }
      ]) { problems { code } } }`,
    );
    // The first page leads to the inbox whoever runs a pole, and says how much waits in it.
    await product.goTo(page, '/');
    const waiting = page.getByRole('main').getByRole('link', { name: /^(Liens contestés|Sans réponse) \d/ });
    await waiting.nth(1).waitFor();
    const counts = await waiting.allInnerTexts();
    await page.getByRole('main').getByRole('link', { name: 'Boîte de réception' }).click();
    await page.waitForURL(/\/boite/);
    await page.getByRole('heading', { level: 1, name: 'Boîte de réception' }).waitFor();
    for (const count of counts)
      await page.getByRole('heading', { level: 2, name: count.replace(/\s+/g, ' '), exact: true }).waitFor();
    // A member reads there how many ties await its answer.
    await product.goTo(member, '/');
    const own = member.getByRole('main').getByRole('link', { name: /^Attendent votre réponse \d/ });
    await own.waitFor();
    const awaiting = (await own.innerText()).replace(/\s+/g, ' ');
    await own.click();
    await member.getByRole('heading', { level: 2, name: awaiting, exact: true }).waitFor();
  }, 180_000);
  afterAll(() => product.stop());

  const section = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });
  const line = (group: string, text: string) =>
    section(group).getByRole('listitem').filter({ hasText: text });
  const back = () => product.goTo(page, '/boite');

  it('has a section for each kind of thing that waits, readable by all', async () => {
    for (const name of [
      'Liens contestés',
      'Sans réponse',
      'À redemander',
      'Nouveaux comptes',
      'Doublons possibles',
    ])
      await section(name).first().waitFor();
    const folder = process.env['E2E_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/inbox.png`, fullPage: true });
    expect(await faultsOf(page)).toEqual([]);
  }, 180_000);

  it('tells who contests and why, and leads to both versions', async () => {
    const contested = line('Liens contestés', 'Formation inventée contestée');
    await contested.getByText('« Jamais eu lieu »').waitFor();
    await contested.getByRole('link', { name: 'Voir les deux versions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Formation inventée contestée' }).waitFor();
    await back();
  }, 180_000);

  it('says when it was asked last, and offers to ask again only when that is allowed', async () => {
    const waiting = line('Sans réponse', 'Formation inventée à deux');
    // Declaring has asked them by mail already, less than a day ago.
    await waiting.getByText(/^Demandé le /).waitFor();
    expect(await waiting.getByRole('button').count()).toBe(0);
  }, 180_000);

  it('says that one does not facilitate the pole of the address, and leads to one’s own', async () => {
    await product.goTo(page, '/boite?pole=ailleurs');
    await page.getByText('Vous n’animez aucun pôle « ailleurs »').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Le Périscope' }).click();
    await section('Sans réponse').waitFor();
  }, 180_000);

  it('invites for a structure that nobody answers for, already chosen', async () => {
    await line('Sans réponse', 'Formation inventée sans réponse')
      .getByRole('link', { name: `Inviter ${ids['silent']?.name ?? ''}` })
      .click();
    // The inbox names it too: it is chosen once the form says so.
    await page.getByText(new RegExp(`^Choisi\\s: ${ids['silent']?.name ?? '-'}`)).waitFor();
    await page
      .getByLabel(/adresse/i)
      .first()
      .fill('sicoval@exemple.test');
    await page.getByRole('button', { name: /^Inviter/ }).click();
    await page
      .getByText(/sicoval@exemple\.test/)
      .first()
      .waitFor();
    await back();
    await line('Nouveaux comptes', 'sicoval@exemple.test').first().waitFor();
    const asked = line('Sans réponse', 'Formation inventée sans réponse');
    await asked.getByRole('button', { name: 'Demander par courriel' }).click();
    await asked.getByRole('status').filter({ hasText: 'Demandé à 1 personne' }).waitFor();
  }, 180_000);

  it('asks again about what nobody has confirmed for long', async () => {
    // The round that asks by itself has been there today, before this structure had an account.
    const stale = section('À redemander')
      .getByRole('listitem')
      .filter({ hasText: 'Le Sicoval, propriétaire' });
    await stale.getByRole('button', { name: 'Demander par courriel' }).press('Enter');
    await stale.getByRole('status').filter({ hasText: 'Demandé à 1 personne' }).waitFor();
    // The keyboard stands at what came of it.
    await standsAt(stale.getByRole('status'));
  }, 180_000);

  it('tells of new accounts, and of pairs that may be one', async () => {
    await line('Nouveaux comptes', 'Membre une').getByRole('link', { name: 'Voir les comptes' }).waitFor();
    await section('Doublons possibles').getByRole('link', { name: 'Comparer' }).click();
    await page.getByText('Les Jumelles Inventées').first().waitFor();
  }, 180_000);
});
