import { ServedProduct } from './served-product';

const query = `mutation ($token: String!) {
  useSignInLink(token: $token) { viewer { account { name } } problems { code } } }`;

describe('the cookie of a session, in a real browser', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  it('is told by the start: a first account, and three invented people', () => {
    expect(product.links.map((link) => link.label.replace(/,.*$/, ''))).toEqual([
      expect.stringContaining('first account'),
      'Try it as facilitator',
      'Try it as member',
      'Try it as collectivity',
    ]);
    for (const { url } of product.links) expect(url).toMatch(/^http:\/\/localhost:\d+\/lien#[\w-]{43}$/);
  });

  it.each(['localhost', '127.0.0.1'])('is kept and sent back over plain http at %s', async (host) => {
    const { page } = await product.open('/');
    await page.goto(product.url.replace('127.0.0.1', host));
    const token = product.links[1]?.url.split('#')[1];
    const ask = (document: string, variables: object) =>
      page.evaluate(
        async ([text, values]) => {
          const answer = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: text, variables: values }),
          });
          return (await answer.json()) as { data: Record<string, unknown> };
        },
        [document, variables] as const,
      );
    expect((await ask(query, { token })).data['useSignInLink']).toMatchObject({ problems: [] });
    const kept = await page.context().cookies();
    expect(kept).toMatchObject([
      { name: '__Host-maillage', httpOnly: true, secure: true, sameSite: 'Strict', path: '/', domain: host },
    ]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect((await ask('{ viewer { account { name } } }', {})).data).toEqual({
      viewer: { account: { name: 'Animatrice imaginaire' } },
    });
    await page.context().close();
  });
});
