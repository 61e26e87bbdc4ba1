import { publicViewer } from '../../platform/access/viewer';
import { networkGround } from '../../testing/network-ground';
import { TestApplication } from '../../testing/test-application';
import { everything, NetworkService } from './network.service';

interface NetworkAnswer {
  nodes: { slug: string; degree: number }[];
  ties: { slug: string; stance: string; certain: boolean }[];
  pairs: { weight: number; direction: string; stance: string }[];
}

interface GroupsAnswer {
  level: string | null;
  path: { name: string }[];
  groups: { key: string; kind: string; count: number; ties: number }[];
  between: { from: string; to: string; ties: number }[];
  actors: number;
  others: number;
  ties: number;
  drawable: boolean;
}

describe('the network', () => {
  let app: TestApplication;
  let id: Record<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(networkGround);
    id = Object.fromEntries(await app.ids());
  });
  afterAll(() => app.stop());

  const network = async (filter = '{}') => {
    const answer = await app.query<{ network: NetworkAnswer }>(
      `{ network(filter: ${filter}) { nodes { slug degree } ties { slug stance certain } pairs { weight direction stance } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.network;
  };
  const slugs = (ties: { slug: string }[]) => ties.map((one) => one.slug).sort();

  it('leaves out what runs the pole, and the ties that only it holds together', async () => {
    const seen = await network();
    expect(slugs(seen.nodes)).not.toContain('hub');
    expect(slugs(seen.ties)).toContain('with-hub');
    expect(slugs(seen.ties)).not.toContain('only-hub');
    expect(slugs((await network('{ withHub: true }')).ties)).toContain('only-hub');
  });

  it('counts distinct others, and keeps who has none', async () => {
    const degree = Object.fromEntries((await network()).nodes.map((node) => [node.slug, node.degree]));
    expect(degree).toMatchObject({ a: 2, b: 3, c: 3, d: 3, e: 3, alone: 0, place: 2 });
  });

  it('shows a day: what is possibly true then, and whether it is certain', async () => {
    const certain = async (day: string) =>
      Object.fromEntries(
        (await network(`{ asOf: "${day}", kinds: [COMMERCIAL_RELATION, SHARED_SERVICES] }`)).ties.map(
          (one) => [one.slug, one.certain],
        ),
      );
    expect(await certain('2011-05-05')).toMatchObject({ 'a-b': true, 'd-e': false });
    const march = await certain('2013-03-05');
    expect(march).toMatchObject({ 'b-c-d': false });
    expect(march).not.toHaveProperty('a-b');
    expect(await certain('2020-01-01')).toMatchObject({ 'b-c-d': true });
  });

  it('shows what was known on a day, with the answers given by then', async () => {
    const before = await network('{ knownOn: "2014-01-01" }');
    expect(slugs(before.ties)).not.toContain('d-e');
    expect(before.ties.find((one) => one.slug === 'a-e-contested')?.stance).toBe('DECLARED');
    const after = await network('{ knownOn: "2017-01-01" }');
    expect(after.ties.find((one) => one.slug === 'a-e-contested')?.stance).toBe('CONTESTED');
    expect(after.ties.find((one) => one.slug === 'd-e')?.stance).toBe('CONFIRMED');
  });

  it('filters by kind, stance and invention', async () => {
    expect(slugs((await network('{ kinds: [OCCUPANCY] }')).ties)).toEqual(['at-place', 'e-at-place']);
    expect(slugs((await network('{ stances: [CONFIRMED] }')).ties)).toEqual(['d-e']);
    expect((await network('{ withFictitious: false }')).nodes).toEqual([]);
  });

  it('filters actors by function and by territory, and leaves places where they are', async () => {
    for (const filter of ['{ functions: [ACTIVITY_CREATION] }', '{ territory: "REGION" }']) {
      const seen = await network(filter);
      expect(slugs(seen.nodes)).toEqual(['alone', 'd', 'e', 'place', 'pole']);
      expect(slugs(seen.ties)).toEqual(['d-e', 'e-at-place']);
    }
    expect(slugs((await network('{ territory: "nowhere" }')).nodes)).toEqual(['place', 'pole']);
  });

  it('shows alone whoever was there, and known, on the day', async () => {
    expect(slugs((await network('{ knownOn: "1999-01-01" }')).nodes)).toEqual([]);
    expect(slugs((await network('{ asOf: "1999-01-01" }')).nodes)).toContain('alone');
  });

  it('folds ties into pairs, with weight and direction', async () => {
    const sale = await network('{ kinds: [COMMERCIAL_RELATION], folded: true }');
    expect(sale.pairs).toEqual([
      { weight: 1, direction: expect.stringMatching(/FORWARD|BACKWARD/) as string, stance: 'DECLARED' },
    ]);
    expect((await network()).pairs).toEqual([]);
  });

  const groups = async (filter = '{}', by = 'TERRITORY') => {
    const answer = await app.query<{ networkGroups: GroupsAnswer }>(
      `{ networkGroups(filter: ${filter}, by: ${by}) { level path { name } groups { key kind count ties } between { from to ties } actors others ties drawable } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.networkGroups;
  };
  const countOf = (answer: GroupsAnswer) =>
    Object.fromEntries(answer.groups.map(({ key, count, ties }) => [key, [count, ties]]));

  it('is counted by territory and by function, as it is drawn', async () => {
    for (const filter of [
      '{}',
      '{ asOf: "2013-03-05" }',
      '{ asOf: "1999-01-01" }',
      '{ knownOn: "2014-01-01" }',
    ]) {
      const whole = filter.replace('{', '{ wholeOrNothing: true ');
      const [drawn, counted] = [await network(whole), await groups(filter)];
      expect([counted.actors + counted.others, counted.ties]).toEqual([
        drawn.nodes.length,
        drawn.ties.length,
      ]);
    }
    const whole = await groups();
    expect(whole).toMatchObject({ level: 'REGION', path: [], drawable: true });
    expect(countOf(whole)).toEqual({ 'region-REGION': [3, 1], '-': [3, 2], others: [1, 0] });
    expect(whole.between).toEqual([
      { from: '-', to: 'region-REGION', ties: 3 },
      { from: '-', to: 'others', ties: 1 },
      { from: 'others', to: 'region-REGION', ties: 1 },
    ]);
    const counts = countOf(await groups('{}', 'FUNCTION'));
    expect(counts).toMatchObject({ ACTIVITY_CREATION: [3, 1], NONE: [3, 2] });
  });

  it('is narrowed to each of its groups', async () => {
    const actors = async (filter: string) =>
      slugs((await network(filter)).nodes).filter((slug) => !['place', 'pole'].includes(slug));
    expect(await actors('{ territory: "REGION", territoryLevel: REGION }')).toEqual(['alone', 'd', 'e']);
    expect(await actors('{ territory: "REGION", territoryLevel: COMMUNE }')).toEqual([]);
    expect(await actors('{ unplaced: true }')).toEqual(['a', 'b', 'c']);
    expect(await actors('{ territory: "REGION", unplaced: true }')).toEqual([]);
    expect(await actors('{ territory: "COMMUNE", unplaced: true }')).toEqual(['alone', 'd', 'e']);
    expect(await actors('{ withoutFunction: true }')).toEqual(['a', 'b', 'c']);
    const inside = await groups('{ territory: "COMMUNE" }');
    expect(inside.path.map(({ name }) => name)).toEqual(['REGION', 'COMMUNE']);
    expect(countOf(inside)).toMatchObject({ '-commune-COMMUNE': [3, 1] });
  });

  it('refuses a day that is not in the calendar, instead of taking it for another one', async () => {
    for (const day of ['asOf: "2024-99-99"', 'asOf: "2023-02-29"', 'knownOn: "2024-13-01"']) {
      const { errors } = await app.query(`{ network(filter: { ${day} }) { version } }`);
      expect({ day, code: errors?.[0]?.extensions.code }).toEqual({ day, code: 'INVALID_INPUT' });
    }
  });

  it('gives nothing of what is too large to be drawn whole, where that is asked for', async () => {
    const asked = { ...everything, wholeOrNothing: true };
    const within = (nodes: number, ties: number) =>
      app.nest.get(NetworkService).network(asked, publicViewer, { nodes, ties });
    expect(await within(7, 99)).toMatchObject({ tooLarge: false, omittedNodes: 0 });
    for (const cut of [await within(6, 99), await within(99, 2)])
      expect(cut).toMatchObject({ tooLarge: true, nodes: [], ties: [] });
    for (const field of [`neighbourhood(id: "${id['a']}"`, `paths(from: "${id['a']}", to: "${id['b']}"`]) {
      const { errors } = await app.query(`{ ${field}, filter: { wholeOrNothing: true }) { __typename } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('refuses a day that is none', async () => {
    const answer = await app.query('{ network(filter: { asOf: "2013-3" }) { version } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('shows what lies around a party, as far as asked', async () => {
    const around = async (degree: number) => {
      const { data } = await app.query<{ neighbourhood: { nodes: { slug: string }[] } }>(
        `{ neighbourhood(id: "${id['a']}", degree: ${degree}, filter: { kinds: [COMMERCIAL_RELATION, SHARED_SERVICES] }) { nodes { slug } } }`,
      );
      return slugs(data.neighbourhood.nodes);
    };
    expect(await around(1)).toEqual(['a', 'b', 'e']);
    expect(await around(2)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const lonely = await app.query<{ neighbourhood: NetworkAnswer }>(
      `{ neighbourhood(id: "${id['alone']}") { nodes { slug degree } ties { slug stance certain } pairs { weight direction stance } } }`,
    );
    expect(lonely.data.neighbourhood.nodes).toEqual([{ slug: 'alone', degree: 0 }]);
    const nowhere = await app.query('{ neighbourhood(id: "nowhere") { version } }');
    expect(nowhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('shows what lies around who runs the pole, and around a place', async () => {
    const around = async (slug: string) => {
      const { data } = await app.query<{ neighbourhood: { nodes: { slug: string }[] } }>(
        `{ neighbourhood(id: "${id[slug]}") { nodes { slug } } }`,
      );
      return slugs(data.neighbourhood.nodes);
    };
    expect(await around('hub')).toEqual(['a', 'alone', 'e', 'hub']);
    expect(await around('place')).toEqual(['c', 'e', 'place']);
  });

  it('follows no tie that is not asked for', async () => {
    const { data } = await app.query<{ neighbourhood: { nodes: { slug: string }[] } }>(
      `{ neighbourhood(id: "${id['a']}", degree: 4, filter: { stances: [CONTESTED] }) { nodes { slug } } }`,
    );
    expect(slugs(data.neighbourhood.nodes)).toEqual(['a', 'e']);
  });

  it('refuses a degree, a number of ways and an end that are none', async () => {
    const code = async (query: string) => (await app.query(query)).errors?.[0]?.extensions.code;
    expect(await code(`{ neighbourhood(id: "${id['a']}", degree: 5) { version } }`)).toBe('INVALID_INPUT');
    expect(await code(`{ neighbourhood(id: "${id['a']}", degree: 0) { version } }`)).toBe('INVALID_INPUT');
    expect(await code(`{ neighbourhood(id: "${id['a-b']}") { version } }`)).toBe('NOT_FOUND');
    const way = (to: string, atMost: number) =>
      `{ paths(from: "${id['a']}", to: "${to}", atMost: ${atMost}) { length } }`;
    expect(await code(way(id['b'] ?? '', 21))).toBe('INVALID_INPUT');
    expect(await code(way(id['minutes'] ?? '', 5))).toBe('NOT_FOUND');
    expect(await code(way('nowhere', 5))).toBe('NOT_FOUND');
  });

  it('takes one statement for each question', async () => {
    for (const [query, statement] of [
      ['{ network { ties { participants { role } } } }', 'network.read'],
      ['{ network(filter: { knownOn: "2014-01-01" }) { version } }', 'network.read.asKnown'],
      [
        `{ neighbourhood(id: "${id['a']}", degree: 2) { nodes { name } ties { name } } }`,
        'network.neighbourhood.2',
      ],
      [
        `{ paths(from: "${id['a']}", to: "${id['d']}") { paths { steps { from { name } tie { name } } } } }`,
        'network.paths',
      ],
    ] as const) {
      expect((await app.counting(query)).statements).toEqual([statement]);
    }
  });

  it('takes two for groups, for it follows from the parties what ties are counted by', async () => {
    const query = '{ networkGroups { groups { key } between { ties } path { name } } }';
    expect((await app.counting(query)).statements).toEqual([
      'network.groups.territory.classes.anywhere',
      'network.groups.territory.ties.anywhere',
    ]);
  });

  const way = async (from: string, to: string, filter = '{}') => {
    const { data, errors } = await app.query<{
      paths: {
        length: number | null;
        paths: { steps: { from: { slug: string }; tie: { slug: string }; to: { slug: string } }[] }[];
      };
      // What is asked of the steps is read for them alone.
      alone: { length: number | null };
    }>(
      `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, filter: ${filter}) { length paths { steps { from { slug } tie { slug } to { slug } } } }
        alone: paths(from: $from, to: $to, filter: ${filter}) { length }
      }`,
      { from: id[from], to: id[to] },
    );
    expect(errors).toBeUndefined();
    expect(data.alone.length).toBe(data.paths.length);
    expect(data.paths.paths.every(({ steps }) => steps.length === data.paths.length)).toBe(true);
    return {
      length: data.paths.length,
      ways: data.paths.paths.map((one) => one.steps.map((step) => step.tie.slug)),
    };
  };

  it('tells by whom to go, and leaves contested ties out unless asked for', async () => {
    expect(await way('a', 'd')).toEqual({
      length: 2,
      ways: expect.arrayContaining([['a-b', 'b-c-d']]) as string[][],
    });
    expect((await way('a', 'e', '{ stances: [CONTESTED] }')).ways).toEqual([['a-e-contested']]);
    expect((await way('a', 'e')).ways).toEqual([['with-hub']]);
  });

  it('tells the way to oneself, and that there is none', async () => {
    expect(await way('a', 'a')).toEqual({ length: 0, ways: [[]] });
    expect(await way('a', 'alone')).toEqual({ length: null, ways: [] });
  });

  it('tells the ways of a day, and as they were known', async () => {
    const contested = (day: string) => way('a', 'e', `{ knownOn: "${day}", kinds: [SHARED_SERVICES] }`);
    expect((await contested('2014-01-01')).ways).toEqual([['a-e-contested'], ['with-hub']]);
    expect((await contested('2015-01-01')).ways).toEqual([['with-hub']]);
    expect((await way('a', 'b', '{ asOf: "2011-01-01", kinds: [COMMERCIAL_RELATION] }')).length).toBe(1);
    expect((await way('a', 'b', '{ asOf: "2015-01-01", kinds: [COMMERCIAL_RELATION] }')).length).toBeNull();
  });

  it('starts and ends at who runs the pole, but goes through it only if asked', async () => {
    expect((await way('hub', 'alone')).ways).toEqual([['only-hub']]);
    expect((await way('a', 'alone')).length).toBeNull();
    expect((await way('a', 'alone', '{ withHub: true }')).ways).toEqual([['with-hub', 'only-hub']]);
  });

  it('does not go through a place', async () => {
    expect((await way('c', 'e', '{ kinds: [OCCUPANCY] }')).length).toBeNull();
  });
});
