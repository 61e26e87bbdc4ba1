import { ground, put } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const territory = (
  key: string,
  level: 'REGION' | 'DEPARTEMENT' | 'COMMUNE',
  code: string,
  within: string[] = [],
) => put('territories', { key, level, code, name: key, within, reference: 'invented', fictitious: true });

describe('a code that two levels share', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...ground,
      territory('occitanie', 'REGION', '76'),
      territory('normandie', 'REGION', '28'),
      territory('haute-garonne', 'DEPARTEMENT', '31', ['occitanie']),
      territory('seine-maritime', 'DEPARTEMENT', '76', ['normandie']),
      territory('eure', 'DEPARTEMENT', '27', ['normandie']),
      territory('ramonville', 'COMMUNE', '31446', ['haute-garonne']),
      territory('rouen', 'COMMUNE', '76540', ['seine-maritime']),
      ...['ramonville', 'rouen', 'seine-maritime', 'occitanie', 'eure'].map((home) =>
        put('actors', {
          key: `of-${home}`,
          type: 'ASSOCIATION',
          name: home,
          territory: home,
          fictitious: true,
        }),
      ),
    ]);
  });
  afterAll(() => app.stop());

  const ask = async (filter: string) => {
    const { data, errors } = await app.query<{
      network: { path: { name: string }[]; nodes: { slug: string; kind: string }[] };
      networkGroups: { actors: number; path: { name: string }[]; groups: { key: string; count: number }[] };
    }>(
      `{ network(filter: ${filter}) { path { name } nodes { slug kind } }
         networkGroups(filter: ${filter}) { actors path { name } groups { key count } } }`,
    );
    expect(errors).toBeUndefined();
    const { network, networkGroups } = data;
    expect(networkGroups.path).toEqual(network.path);
    const actors = network.nodes.filter(({ kind }) => kind === 'ACTOR').map(({ slug }) => slug);
    expect(networkGroups.actors).toBe(actors.length);
    return {
      actors: actors.sort(),
      path: network.path.map(({ name }) => name),
      groups: Object.fromEntries(networkGroups.groups.map(({ key, count }) => [key, count])),
    };
  };

  it('means all that have it, of which each is in a group of its own territory', async () => {
    expect(await ask('{ territory: "76" }')).toEqual({
      actors: ['of-occitanie', 'of-ramonville', 'of-rouen', 'of-seine-maritime'],
      path: [],
      groups: { '-region-76': 1, 'commune-31446': 1, 'commune-76540': 1, '-departement-76': 1 },
    });
    // As in the directory.
    const { data } = await app.query<{ actors: { totalCount: number } }>(
      '{ actors(filter: { territory: "76" }) { totalCount } }',
    );
    expect(data.actors.totalCount).toBe(4);
  });

  it('means one with its level', async () => {
    expect(await ask('{ territory: "76", territoryLevel: DEPARTEMENT }')).toEqual({
      actors: ['of-rouen', 'of-seine-maritime'],
      path: ['normandie', 'seine-maritime'],
      groups: { 'commune-76540': 1, '-departement-76': 1 },
    });
    expect(await ask('{ territory: "76", territoryLevel: REGION }')).toMatchObject({
      actors: ['of-occitanie', 'of-ramonville'],
      path: ['occitanie'],
    });
  });
});
