import type { PutCommand } from '../../platform/changes/node-image';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const TOKEN = 'actor:somebody';
const OTHER = ['actor:somebody-else', 'public'];
const INSIDER = ['public', TOKEN];

const territory = (
  key: string,
  level: 'REGION' | 'DEPARTEMENT' | 'EPCI' | 'COMMUNE',
  code: string,
  within: string[] = [],
) =>
  put('territories', {
    key,
    level,
    code,
    name: key,
    within,
    reference: 'invented',
    fictitious: true,
    readers: key.startsWith('hidden') ? [TOKEN] : ['public', TOKEN],
  });
const inTerritory = (key: string, home: string) =>
  put('actors', {
    key,
    type: 'ASSOCIATION',
    name: key,
    territory: home,
    fictitious: true,
    readers: ['public', TOKEN],
  });

/** One hidden territory between an open one and what is wider, and one that an open actor is in. */
const hiddenGround: PutCommand[] = [
  ...ground,
  territory('open-region', 'REGION', '77'),
  territory('open-departement', 'DEPARTEMENT', '88', ['open-region']),
  territory('hidden-epci', 'EPCI', '555000555', ['open-departement']),
  territory('open-commune', 'COMMUNE', '88001', ['hidden-epci']),
  territory('hidden-commune', 'COMMUNE', '88002', ['open-departement']),
  territory('other-commune', 'COMMUNE', '88003', ['open-departement']),
  inTerritory('cut-off', 'open-commune'),
  inTerritory('nowhere', 'hidden-commune'),
  inTerritory('placed', 'other-commune'),
  // Who runs a pole is taken off what is counted, by who may see it.
  put('actors', {
    ...{ key: 'hidden-hub', type: 'ASSOCIATION', name: 'Hidden hub', territory: 'other-commune' },
    ...{ hub: true, fictitious: true, readers: [TOKEN] },
  }),
  put('ties', {
    key: 'of-all',
    kind: 'SHARED_SERVICES',
    name: 'Tie of all',
    pole: 'pole',
    fictitious: true,
    participants: ['cut-off', 'nowhere', 'placed'].map((who) => ({ who, role: 'PARTNER' })),
    evidence: says('minutes', 1),
  }),
];

interface Seen {
  network: {
    path: { name: string }[];
    nodes: { slug: string; kind: string; territoryCode: string | null }[];
  };
  networkGroups: { path: { name: string }[]; actors: number; groups: { key: string; count: number }[] };
  byFunction: { actors: number };
}

describe('a hidden territory in the network', () => {
  let app: TestApplication;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(hiddenGround);
    ids = Object.fromEntries(await app.ids());
  });
  afterAll(() => app.stop());

  const outsiders = [['public'], OTHER];
  const places = 'nodes { slug kind territoryCode territoryName }';
  const betrayed = /hidden|88002|555000555/;

  /** What a filter gives, as a picture and as groups, which count the same. */
  const seen = async (filter: string, readers: readonly string[]) => {
    const answer = await app.query<Seen>(
      `{ network(filter: { ${filter} }) { path { code level name } ${places} }
         networkGroups(filter: { ${filter} }) { level path { code level name } actors groups { key count ties territory { code level name } } between { from to ties } omittedActors omittedTies }
         byFunction: networkGroups(filter: { ${filter} }, by: FUNCTION) { actors path { name } } }`,
      {},
      readers,
    );
    expect(answer.errors).toBeUndefined();
    if (readers !== INSIDER) expect(JSON.stringify(answer)).not.toMatch(betrayed);
    const { network, networkGroups, byFunction } = answer.data;
    const actors = network.nodes.filter(({ kind }) => kind === 'ACTOR').map(({ slug }) => slug);
    expect([networkGroups.actors, byFunction.actors]).toEqual([actors.length, actors.length]);
    expect(networkGroups.path).toEqual(network.path);
    return {
      actors: actors.sort(),
      path: network.path.map(({ name }) => name),
      groups: Object.fromEntries(networkGroups.groups.map(({ key, count }) => [key, count])),
      nodes: network.nodes,
    };
  };

  it('is no group, and who is in it is in none that is known', async () => {
    for (const readers of outsiders) {
      const { groups, nodes } = await seen('', readers);
      expect(groups).toEqual({ 'commune-88001': 1, 'commune-88003': 1, '-': 1 });
      expect(nodes.find(({ slug }) => slug === 'nowhere')?.territoryCode).toBeNull();
    }
    expect((await seen('', INSIDER)).groups).toEqual({
      'commune-88001': 1,
      'commune-88002': 1,
      'commune-88003': 1,
    });
  });

  it('leads to no wider territory, neither in a filter nor in a count', async () => {
    for (const readers of outsiders) {
      for (const wide of ['territory: "88"', 'territory: "77", territoryLevel: REGION']) {
        const { actors, groups } = await seen(wide, readers);
        expect(actors).toEqual(['placed']);
        expect(Object.values(groups)).toEqual([1]);
      }
    }
    expect((await seen('territory: "88"', INSIDER)).actors).toEqual(['cut-off', 'nowhere', 'placed']);
  });

  it('is in no trail', async () => {
    for (const readers of outsiders)
      expect((await seen('territory: "88001"', readers)).path).toEqual(['open-commune']);
    expect((await seen('territory: "88001"', INSIDER)).path).toEqual([
      'open-region',
      'open-departement',
      'hidden-epci',
      'open-commune',
    ]);
  });

  it('answers to its code as one that nothing has', async () => {
    for (const readers of outsiders) {
      for (const more of ['', ', unplaced: true', ', asOf: "2014-01-01"', ', knownOn: "2014-01-01"']) {
        for (const [code, level] of [
          ['88002', 'COMMUNE'],
          ['555000555', 'EPCI'],
        ]) {
          const nothing = await seen(`territory: "88999"${more}`, readers);
          expect(nothing.actors).toEqual([]);
          expect(await seen(`territory: "${code}"${more}`, readers)).toEqual(nothing);
          expect(await seen(`territory: "${code}", territoryLevel: ${level}${more}`, readers)).toEqual(
            nothing,
          );
        }
      }
    }
    expect((await seen('territory: "88002"', INSIDER)).actors).toEqual(['nowhere']);
    expect((await seen('territory: "555000555"', INSIDER)).actors).toEqual(['cut-off']);
  });

  it('is no place that somebody is said to be in', async () => {
    for (const readers of outsiders)
      expect((await seen('unplaced: true', readers)).actors).toEqual(['nowhere']);
    expect((await seen('unplaced: true', INSIDER)).actors).toEqual([]);
    expect((await seen('unplaced: true, territory: "88002"', INSIDER)).actors).toEqual(['nowhere']);
  });

  it('is told of no neighbour, and on no way', async () => {
    for (const readers of outsiders) {
      const answer = await app.query(
        `{ neighbourhood(id: "${ids['placed']}", filter: { territory: "88" }) { path { name } ${places} }
           paths(from: "${ids['cut-off']}", to: "${ids['placed']}") { paths { steps { to { territoryName } } } } }`,
        {},
        readers,
      );
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer)).not.toMatch(betrayed);
    }
  });
});
