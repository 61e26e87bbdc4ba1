import { countingStatements } from '../../platform/database/statement-count';
import { networkGround } from '../../testing/network-ground';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

interface Communities {
  actors: number;
  count: number;
  modularity: number;
  stability: number | null;
  draws: number;
  tooMany: boolean;
  communities: { actors: { slug: string }[]; pairs: number; pairsOut: number }[];
}

const COMMUNITIES = `query ($filter: NetworkFilter, $withOutsiders: Boolean) {
  networkCommunities(filter: $filter, withOutsiders: $withOutsiders) {
    actors count modularity stability draws tooMany communities { actors { slug } pairs pairsOut }
  }
}`;

const together = (one: string, other: string, fields: Record<string, unknown> = {}) =>
  put('ties', {
    key: `${one}-with-${other}`,
    kind: 'SHARED_SERVICES',
    name: `${one} and ${other}`,
    pole: 'pole',
    fictitious: true,
    participants: [one, other].map((who) => ({ who, role: 'PARTNER' as const })),
    evidence: says('minutes', 1),
    ...fields,
  });

describe('the groups that cooperate', () => {
  let app: TestApplication;
  afterEach(() => app.stop());

  const ask = async (filter = {}, readers = ['public'], withOutsiders = true) => {
    const { data, errors } = await app.query<{ networkCommunities: Communities }>(
      COMMUNITIES,
      { filter, withOutsiders },
      readers,
    );
    expect(errors).toBeUndefined();
    return data.networkCommunities;
  };
  const slugs = ({ communities }: Communities) =>
    communities
      .map(({ actors }) =>
        actors
          .map(({ slug }) => slug)
          .sort()
          .join(),
      )
      .sort();

  it('are told with who is in them, as the viewer reads the network', async () => {
    app = await TestApplication.start();
    const triangles = ['x1', 'x2', 'x3', 'y1', 'y2', 'y3'];
    await app.put([
      ...networkGround,
      ...triangles.map((key) => put('actors', { key, type: 'ASSOCIATION', name: key, fictitious: true })),
      ...['x', 'y'].flatMap((side) => [
        together(`${side}1`, `${side}2`),
        together(`${side}2`, `${side}3`),
        together(`${side}1`, `${side}3`),
      ]),
      together('x1', 'y1', { readers: ['pole:pole'] }),
      together('x2', 'y3', { modality: 'PLANNED' }),
    ]);
    const told = await ask();
    expect(told).toMatchObject({ actors: 12, count: 3, draws: 50, tooMany: false });
    expect(slugs(told)).toEqual(['a,b,c,d,e', 'x1,x2,x3', 'y1,y2,y3']);
    expect(told.communities[0]?.actors).toHaveLength(5);
    const x = ({ communities }: Communities) =>
      communities.find(({ actors }) => actors.some(({ slug }) => slug === 'x1'));
    expect(x(told)).toMatchObject({ pairs: 3, pairsOut: 0 });
    expect(x(await ask({}, ['public', 'pole:pole']))).toMatchObject({ pairs: 3, pairsOut: 1 });
    // Nobody is a member of a pole here.
    expect(await ask({}, ['public'], false)).toMatchObject({
      actors: 0,
      count: 0,
      communities: [],
      stability: null,
    });
    const { statements } = await countingStatements(() => ask());
    expect(statements).toEqual(['network.snapshot', 'network.measured.actors']);
  });

  it('are counted and not told where there are more actors than can be drawn', async () => {
    app = await TestApplication.start();
    const many = Array.from({ length: 501 }, (_, at) => `m${at}`);
    await app.put([
      ...ground,
      ...many.map((key) => put('actors', { key, type: 'ASSOCIATION', name: key, fictitious: true })),
      ...many.slice(1).map((key, at) => together(many[at - (at % 10)] ?? '', key)),
    ]);
    const told = await ask();
    expect(told).toMatchObject({ actors: 501, tooMany: true, communities: [] });
    expect(told.count).toBeGreaterThan(10);
  });
});
