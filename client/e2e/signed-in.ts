import type { Page } from 'playwright-core';
import type { ServedProduct } from './served-product';

const PASSWORD = 'un estuaire, sept oiseaux et la brume';

/** Asks the API from a page, with its cookie. What is refused is a fault. */
export async function ask<T = Record<string, never>>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as {
        data: Record<string, { problems?: unknown[] } | null> | null;
        errors?: unknown;
      };
    },
    { query, variables },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const refused = Object.values(answer.data ?? {}).flatMap((field) => field?.problems ?? []);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return answer.data as T;
}

const ACCEPT = `mutation ($token: String!, $name: String!, $email: String) {
  acceptInvitation(token: $token, name: $name, email: $email, password: "${PASSWORD}") { problems { code } }
}`;

const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);

const administrators = new WeakMap<ServedProduct, Promise<Page>>();

/** The first administrator, in a browser of its own. */
export function administratorOf(product: ServedProduct): Promise<Page> {
  const known = administrators.get(product);
  if (known) return known;
  const opened = (async () => {
    const link = product.links.find((one) => /first account/i.test(one.label));
    if (!link)
      throw new Error(`No link for the first administrator: ${product.links.map((one) => one.label).join()}`);
    const { page } = await product.open('/compte');
    await ask(page, ACCEPT, {
      token: tokenOf(link.url),
      name: 'Administration inventée',
      email: 'admin@exemple.test',
    });
    return page;
  })();
  administrators.set(product, opened);
  return opened;
}

function addressOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${plain.replaceAll(/[^a-z]+/g, '.')}@exemple.test`;
}

/** Whoever was invited, once more. */
export async function signInAgain(page: Page, name: string): Promise<void> {
  await ask(
    page,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { problems { code } } }',
    { email: addressOf(name), password: PASSWORD },
  );
}

/** Somebody invited to a role, signed in, in a browser of its own. */
export async function invited(
  product: ServedProduct,
  name: string,
  role: { role: string; over: string; pole: string },
): Promise<Page> {
  const administrator = await administratorOf(product);
  const ids = await ask<{ over: { id: string }; pole: { id: string } }>(
    administrator,
    'query ($over: String!, $pole: String!) { over: party(slug: $over) { id } pole: party(slug: $pole) { id } }',
    { over: role.over, pole: role.pole },
  );
  const email = addressOf(name);
  const { invite } = await ask<{ invite: { link: string } }>(
    administrator,
    `mutation ($email: String!, $role: AccountRole!, $over: ID!, $pole: ID!) {
       invite(email: $email, role: $role, over: $over, pole: $pole) { link problems { code } }
     }`,
    { email, role: role.role, over: ids.over.id, pole: ids.pole.id },
  );
  const { page } = await product.open('/compte');
  await ask(page, ACCEPT, { token: tokenOf(invite.link), name });
  await page.reload();
  return page;
}

export function facilitatorOf(product: ServedProduct, pole: string): Promise<Page> {
  return invited(product, 'Animatrice inventée', { role: 'FACILITATOR', over: pole, pole });
}

/** Takes ties off the screens, for a store that does not know them. */
export async function withoutTies(page: Page, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const { tie } = await ask<{ tie: { id: string } }>(
      page,
      'query ($slug: String!) { tie(slug: $slug) { id } }',
      { slug },
    );
    const { record } = await ask<{ record: { key: string; version: string } }>(
      page,
      'query ($id: ID!) { record(id: $id) { key version } }',
      { id: tie.id },
    );
    await ask(
      page,
      `mutation ($request: ID!, $edits: [EditInput!]!) { edit(request: $request, edits: $edits) { problems { code } } }`,
      {
        request: `without-${slug}`,
        edits: [{ kind: 'TIES', key: record.key, version: record.version, record: null }],
      },
    );
  }
}
