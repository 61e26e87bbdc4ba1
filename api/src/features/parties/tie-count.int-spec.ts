import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const actor = (key: string, fictitious = false, territory?: string) =>
  put('actors', {
    key,
    territory,
    type: 'ASSOCIATION',
    name: key,
    fictitious,
    functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: says('minutes', 3) }],
    evidence: says('minutes', 1),
  });

const territory = (key: string, level: 'COMMUNE' | 'REGION', within: string[] = []) =>
  put('territories', { key, level, code: key.toUpperCase(), name: key, reference: 'test', within });

const tie = (key: string, who: readonly string[], fictitious = false) =>
  put('ties', {
    key,
    kind: 'SHARED_SERVICES',
    name: key,
    pole: 'pole',
    fictitious,
    participants: who.map((one) => ({ who: one, role: 'PARTNER' as const })),
    evidence: says('minutes', 2),
  });

interface Counted {
  slug: string;
  tieCount: number;
}

describe('how many ties a party has', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...ground,
      territory('there', 'REGION'),
      territory('here', 'COMMUNE', ['there']),
      actor('a'),
      actor('b', false, 'there'),
      actor('c', false, 'here'),
      actor('invented', true),
      tie('a-b', ['a', 'b']),
      tie('b-c', ['b', 'c']),
      ...['x', 'y', 'z'].map((key) => tie(`${key}-invented`, ['a', 'invented'], true)),
    ]);
  });
  afterAll(() => app.stop());

  it('is with or without the invented ones', async () => {
    const { data } = await app.query(
      '{ party(slug: "a") { tieCount all: tieCount(withFictitious: true) real: tieCount(withFictitious: false) } }',
    );
    expect(data).toEqual({ party: { tieCount: 4, all: 4, real: 1 } });
  });

  async function listed(filter: string, count: string): Promise<Record<string, number>> {
    const { data } = await app.query<{ actors: { nodes: Counted[] } }>(
      `{ actors(sort: TIES_DESC, ${filter}) { nodes { slug tieCount${count} } } }`,
    );
    return Object.fromEntries(data.actors.nodes.map(({ slug, tieCount }) => [slug, tieCount]));
  }

  it('orders a list by what it counts', async () => {
    const all = await listed('filter: {}', '');
    expect(Object.entries(all)).toEqual(
      expect.arrayContaining([
        ['a', 4],
        ['invented', 3],
        ['b', 2],
        ['c', 1],
      ]),
    );
    expect(Object.keys(all)[0]).toBe('a');
    const real = await listed('filter: { withFictitious: false }', '(withFictitious: false)');
    expect(Object.keys(real)[0]).toBe('b');
    expect(real).toMatchObject({ a: 1, b: 2, c: 1 });
    expect(real).not.toHaveProperty('invented');
  });

  it.each(['{}', '{ withFictitious: false }', '{ territory: "THERE" }'])(
    'orders pages as the whole list, with the filter %s',
    async (filter) => {
      const page = async (first: number, after: string | null) => {
        const { data } = await app.query<{
          actors: { nodes: Counted[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }>(
          `query ($first: Int!, $after: String) { actors(sort: TIES_DESC, filter: ${filter}, first: $first, after: $after) {
             nodes { slug } pageInfo { endCursor hasNextPage } } }`,
          { first, after },
        );
        return data.actors;
      };
      const whole = (await page(100, null)).nodes.map((one) => one.slug);
      expect(whole.length).toBeGreaterThan(1);
      for (const first of [1, 2, 3]) {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const { nodes, pageInfo } = await page(first, after);
          seen.push(...nodes.map((one) => one.slug));
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        expect(seen).toEqual(whole);
      }
    },
  );

  it('is of those who lie in a territory or in one within it', async () => {
    const { data } = await app.query(
      `{ region: actors(filter: { territory: "THERE" }) { totalCount nodes { slug } }
         commune: actors(filter: { territory: "HERE", types: [ASSOCIATION] }, sort: NAME_DESC) { totalCount nodes { slug } } }`,
    );
    expect(data).toEqual({
      region: { totalCount: 2, nodes: [{ slug: 'b' }, { slug: 'c' }] },
      commune: { totalCount: 1, nodes: [{ slug: 'c' }] },
    });
  });

  it('is what the argument asks, whatever the list leaves out', async () => {
    expect(await listed('filter: { withFictitious: false }', '(withFictitious: true)')).toMatchObject({
      a: 4,
      b: 2,
    });
    expect(await listed('filter: {}', '(withFictitious: false)')).toMatchObject({ a: 1, invented: 0 });
  });

  it('counts the actors of a function in the same way', async () => {
    const count = async (args: string) => {
      const { data } = await app.query<{ functions: { code: string; actorCount: number }[] }>(
        `{ functions${args} { code actorCount } }`,
      );
      return data.functions.find(({ code }) => code === 'ACTIVITY_CREATION')?.actorCount;
    };
    expect(await count('')).toBe(4);
    expect(await count('(withFictitious: false)')).toBe(3);
  });
});
