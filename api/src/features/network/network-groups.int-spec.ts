import { functions } from '@maillage/graph-schema/vocabulary';
import { publicViewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { NetworkGrouping } from './network-groups.model';
import type { TiesRow } from './network-groups.repository';
import { NetworkGroupsService } from './network-groups.service';
import { everything, NetworkService } from './network.service';

const commune = (index: number) => `commune-${index % COMMUNES}`;

const territory = (
  key: string,
  level: 'REGION' | 'DEPARTEMENT' | 'COMMUNE',
  code: string,
  within: string[] = [],
) => put('territories', { key, level, code, name: key, within, reference: 'invented', fictitious: true });

/** More communes than can be read at a glance. */
const COMMUNES = 44;
const ACTORS = 3 * COMMUNES;

/** Two départements, actors of one function each, and ties of two and of three, in whatever order their parties come. */
const country = [
  ...ground,
  territory('region', 'REGION', '1'),
  territory('east', 'DEPARTEMENT', '10', ['region']),
  territory('west', 'DEPARTEMENT', '11', ['region']),
  ...Array.from({ length: COMMUNES }, (_, index) =>
    territory(commune(index), 'COMMUNE', String(1000 + index), [index % 3 === 0 ? 'east' : 'west']),
  ),
  ...Array.from({ length: ACTORS }, (_, index) =>
    put('actors', {
      key: `actor-${index}`,
      type: 'ASSOCIATION',
      name: `Actor ${index}`,
      territory: commune(index),
      functions: [
        {
          code: functions[Math.floor(index / 5) % functions.length]?.code ?? 'CSR_PROMOTION',
          modality: 'REPORTED',
          evidence: says('minutes', 1),
        },
      ],
      fictitious: true,
    }),
  ),
  ...Array.from({ length: 240 }, (_, index) => {
    const who = [index, 7 * index + 1, 31 * index + 5].slice(0, index % 2 === 0 ? 2 : 3);
    return put('ties', {
      key: `tie-${index}`,
      kind: 'SHARED_SERVICES',
      name: `Tie ${index}`,
      pole: 'pole',
      fictitious: true,
      participants: [...new Set(who.map((one) => `actor-${one % ACTORS}`))].map((one) => ({
        who: one,
        role: 'PARTNER' as const,
      })),
      evidence: says('minutes', 2),
    });
  }),
];
const unlimited = { nodes: Infinity, ties: Infinity };

describe('the groups of a country', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(country);
  });
  afterAll(() => app.stop());

  /** The groups of each actor, as the graph has them. */
  const groupsOfActors = async (by: NetworkGrouping) => {
    const rows = await app.store<{ id: string; keys: string[] }>(
      by === NetworkGrouping.TERRITORY
        ? `MATCH (a:Actor)-[:LOCATED_IN]->(:Territory)-[:WITHIN]->(t:Territory { level: 'DEPARTEMENT' })
           RETURN a.id AS id, collect('departement-' + t.code) AS keys`
        : 'MATCH (a:Actor) RETURN a.id AS id, a.functions AS keys',
    );
    return new Map(rows.map(({ id, keys }) => [id, keys]));
  };

  it.each([NetworkGrouping.TERRITORY, NetworkGrouping.FUNCTION])(
    'are what one counts one by one, from few rows: %s',
    async (by) => {
      const read = jest.spyOn(app.nest.get(DatabaseService), 'read');
      const counted = await app.nest.get(NetworkGroupsService).groups(everything, by, publicViewer);
      const rows = (await (read.mock.results[1]?.value as Promise<unknown>)) as TiesRow[];
      read.mockRestore();

      const { nodes, ties } = await app.nest.get(NetworkService).network(everything, publicViewer, unlimited);
      const keys = await groupsOfActors(by);
      const sizes = new Map<string, number>();
      const within = new Map<string, number>();
      const across = new Map<string, number>();
      const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const { id, kind } of nodes)
        if (kind === 'ACTOR') for (const key of keys.get(id) ?? []) add(sizes, key);
      const sorts = new Set<string>();
      for (const { participants } of ties) {
        const parties = [...new Set(participants.map(({ nodeId }) => nodeId))].map(
          (id) => keys.get(id)?.[0] ?? '',
        );
        const here = [...new Set(parties)].sort();
        const often = here.filter((key) => parties.filter((one) => one === key).length > 1);
        for (const key of often) add(within, key);
        for (const [index, from] of here.entries())
          for (const to of here.slice(index + 1)) add(across, `${from} ${to}`);
        sorts.add(`${here.join()} ${often.join()}`);
      }
      expect(Object.fromEntries(counted.groups.map((group) => [group.key, group.count]))).toEqual(
        Object.fromEntries(sizes),
      );
      expect(counted.groups.map((group) => [group.key, group.ties])).toEqual(
        counted.groups.map(({ key }) => [key, within.get(key) ?? 0]),
      );
      expect(
        Object.fromEntries(counted.between.map(({ from, to, ties: n }) => [`${from} ${to}`, n])),
      ).toEqual(Object.fromEntries(across));
      expect(counted.ties).toBe(ties.length);
      // A row for each sort of tie there is, whatever communes and whatever order its parties are in.
      expect(rows).toHaveLength(sorts.size);
      expect(rows.length).toBeLessThan(ties.length / 4);
    },
  );
});

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
