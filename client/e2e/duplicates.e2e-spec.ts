import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { fits, ServedProduct } from './served-product';
import { ask, facilitatorOf } from './signed-in';

const MAKE = `mutation ($request: ID!, $edits: [EditInput!]!) {
  edit(request: $request, edits: $edits) { done { key } problems { code field } }
}`;

const made = [
  {
    kind: 'ACTORS',
    key: '~1',
    record: {
      type: 'COOPERATIVE',
      name: 'Coopaction inventée',
      summary: 'Inventée pour cet essai.',
      fictitious: true,
    },
  },
  {
    kind: 'ACTORS',
    key: '~2',
    record: {
      type: 'ASSOCIATION',
      name: 'COOP’ACTION INVENTÉE (SCIC)',
      cooperativeStatus: 'SCIC',
      fictitious: true,
      evidence: [{ source: '000', line: 15, quote: 'la commune de Ramonville' }],
    },
  },
  ...['~1', '~2'].map((who, index) => ({
    kind: 'TIES',
    key: `~t${index}`,
    record: {
      kind: 'SHARED_SERVICES',
      name: `Services inventés ${index + 1}`,
      pole: 'periscope',
      fictitious: true,
      participants: [
        { who, role: 'PARTNER' },
        { who: 'imaginations-fertiles', role: 'PARTNER' },
      ],
      evidence: [{ source: '000', line: 15, quote: 'la commune de Ramonville' }],
    },
  })),
];

/** What a merge touches, whole. */
const STATE = `query ($one: String!, $other: String!) {
  one: party(slug: $one) { ...all }
  other: party(slug: $other) { ...all }
}
fragment all on Party {
  id slug name summary tieCount
  ties(first: 20) { nodes { id slug name participations { role party { id name } } } }
}`;
const RECORD = 'query ($id: ID!) { record(id: $id) { id key record version } }';

interface State {
  readonly one: Stated;
  readonly other: Stated;
}
interface Slugs {
  readonly one: string;
  readonly other: string;
}
interface Stated {
  readonly id: string;
  readonly name: string;
  readonly ties: { readonly nodes: readonly { readonly id: string }[] };
}

/** The two, their ties, and every record of them. */
async function stateOf(page: Page, slugs: Slugs): Promise<{ state: State; records: unknown[] }> {
  const state = await ask<State>(page, STATE, { ...slugs });
  const ids = [state.one, state.other].flatMap((actor) => [
    actor.id,
    ...actor.ties.nodes.map((tie) => tie.id),
  ]);
  const records: unknown[] = [];
  for (const id of ids) records.push(await ask(page, RECORD, { id }));
  return { state, records };
}

describe('duplicates', () => {
  let product: ServedProduct;
  let page: Page;
  let slugs: Slugs;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await facilitatorOf(product, 'periscope');
    const { edit } = await ask<{ edit: { problems: object[]; done: { key: string }[] } }>(page, MAKE, {
      request: 'two-spellings-of-one',
      edits: made,
    });
    expect(edit.problems).toEqual([]);
    slugs = { one: edit.done[0]?.key ?? '', other: edit.done[1]?.key ?? '' };
  });
  afterAll(() => product.stop());

  it('makes one of two spellings of Coopaction from the keyboard, and two of one again', async () => {
    const before = await stateOf(page, slugs);
    expect(before.records).toHaveLength(4);
    await product.goTo(page, '/doublons');
    const compare = page.getByRole('link', { name: /^Comparer .*Coopaction inventée/ });
    await compare.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await compare.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Comparer et réunir' }).waitFor();
    await page.getByText('Services inventés 1').first().waitFor();
    await page.getByText('Peut-être le même lien deux fois').waitFor();
    await page.getByRole('region', { name: 'Citations' }).getByText('« la commune de Ramonville »').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const type = page.getByRole('group', { name: 'Type' });
    await type.getByRole('radio', { name: 'Coopérative' }).focus();
    await page.keyboard.press('Space');
    for (const width of [400, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await fits(page);
    }
    await page.getByRole('button', { name: 'Réunir' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/coop/);
    const kept = page.url();
    await page.getByText(/Réunit aussi/).waitFor();
    for (const tie of ['Services inventés 1', 'Services inventés 2'])
      await page.getByRole('link', { name: tie }).first().waitFor();
    for (const slug of Object.values(slugs)) {
      await product.goTo(page, `/acteurs/${slug}`);
      await page.waitForURL((url) => url.pathname === new URL(kept).pathname);
    }
    const merged = await ask<State>(page, STATE, { ...slugs });
    expect(merged.other).toEqual(merged.one);
    expect(merged.one.ties.nodes).toHaveLength(2);
    const split = page.getByRole('link', { name: /Séparer/ });
    await split.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Rien de ce qui a été réuni').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Séparer' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.pathname.startsWith('/acteurs/') && url.pathname !== new URL(kept).pathname,
    );
    expect(await stateOf(page, slugs)).toEqual(before);
    await product.goTo(page, '/doublons');
    await compare.waitFor();
  });

  it('merges what a page is merged with, and splits it from the list of merges', async () => {
    const before = await stateOf(page, slugs);
    await product.goTo(page, `/acteurs/${slugs.one}`);
    await page.getByRole('link', { name: 'Réunir avec…' }).click();
    await page.getByRole('combobox', { name: 'L’autre structure' }).pressSequentially('coop action inv');
    // What was found on the way, with fewer letters, stays there until the last answer.
    await eventually(async () =>
      expect(await page.getByRole('option').allInnerTexts()).toEqual([
        expect.stringContaining('COOP’ACTION INVENTÉE'),
      ]),
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByLabel('Pourquoi (facultatif)').fill('Deux saisies d’une seule');
    await page.getByRole('button', { name: 'Réunir' }).click();
    await page.waitForURL(/\/acteurs\/coopaction-inventee/);
    await product.goTo(page, '/doublons');
    await page.getByText(/Deux saisies d’une seule/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /Séparer/ }).click();
    await page.getByRole('button', { name: 'Séparer' }).click();
    await page.waitForURL(/\/acteurs\/coop-action/);
    expect(await stateOf(page, slugs)).toEqual(before);
  });

  it('leads nobody else to merging', async () => {
    const { page: visitor } = await product.open(`/acteurs/${slugs.one}`);
    await visitor.getByRole('heading', { name: 'Coopaction inventée' }).waitFor();
    expect(await visitor.getByRole('link', { name: 'Réunir avec…' }).count()).toBe(0);
    await product.goTo(visitor, '/doublons');
    await visitor.getByText('Réservé à l’animation du pôle').waitFor();
  });

  it('remembers that two are two, and takes it back', async () => {
    await product.goTo(page, '/doublons');
    await page.getByRole('button', { name: /Coopaction inventée.* sont deux structures/ }).click();
    await page.getByText(/ne seront plus proposées ensemble/).waitFor();
    await page.getByRole('button', { name: /Proposer de nouveau .*Coopaction inventée/ }).click();
    await page.getByRole('link', { name: /^Comparer .*Coopaction inventée/ }).waitFor();
  });
});
