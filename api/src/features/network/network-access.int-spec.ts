import { put, says } from '../../testing/records';
import { sampleNetwork } from '../../testing/sample-network';
import { TestApplication } from '../../testing/test-application';
import type { PutCommand } from '../../platform/changes/node-image';

const TOKEN = 'actor:somebody';
const OTHER = ['actor:somebody-else', 'public'];
const INSIDER = ['public', TOKEN];

const fields =
  'nodes { slug name degree } ties { slug name knownSince evidenceCount stance participants { nodeId } } pairs { from to } omittedNodes omittedTies';

interface Picture {
  nodes: { slug: string; degree: number }[];
  ties: {
    slug: string;
    knownSince: string | null;
    evidenceCount: number;
    participants: { nodeId: string }[];
  }[];
  omittedNodes: number;
  omittedTies: number;
}

/** An open tie that a hidden source knew first, and one that only open actors are in but nobody else may see. */
const betrayals: PutCommand[] = [
  put('ties', {
    key: 'open-told-twice',
    kind: 'SHARED_SERVICES',
    name: 'Zebra told twice',
    pole: 'pole',
    fictitious: true,
    readers: ['public', TOKEN],
    participants: [
      { who: 'open-actor', role: 'PARTNER' },
      { who: 'open-person', role: 'PARTNER' },
    ],
    evidence: [...says('report', 9), { source: 'early-secret', line: 9, quote: 'quote 9 of early-secret' }],
  }),
];

describe('what is hidden in the network', () => {
  let app: TestApplication;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...sampleNetwork(TOKEN),
      put('sources', {
        key: 'early-secret',
        kind: 'INTERVIEW',
        title: 'Early secret',
        date: '2001-01-01',
        readers: [TOKEN],
        fictitious: true,
      }),
      ...betrayals,
    ]);
    ids = Object.fromEntries(await app.ids());
  });
  afterAll(() => app.stop());

  const ask = async (query: string, readers: readonly string[]) => {
    const answer = await app.query<{ picture: Picture }>(`{ picture: ${query} }`, {}, readers);
    return { ...answer, text: JSON.stringify(answer) };
  };
  const hiddenIds = () =>
    Object.entries(ids)
      .filter(([slug]) => /hidden|secret/.test(slug))
      .map(([, id]) => id);

  const pictures = [
    `network(filter: { withHub: true, folded: true }) { ${fields} }`,
    `network(filter: { knownOn: "2020-01-01", folded: true }) { ${fields} }`,
    `network(filter: { asOf: "2013-06-01", folded: true }) { ${fields} }`,
  ];

  it('is in no picture: neither as a node, a tie, a participant, nor in a degree', async () => {
    const around = ['open-actor', 'third-actor', 'open-place', 'pole'].flatMap((slug) =>
      [1, 4].map((degree) => `neighbourhood(id: "${ids[slug]}", degree: ${degree}) { ${fields} }`),
    );
    for (const readers of [['public'], OTHER]) {
      for (const query of [...pictures, ...around]) {
        const { text, errors, data } = await ask(query, readers);
        expect(errors).toBeUndefined();
        expect(text).not.toMatch(/hidden|secret/i);
        for (const id of hiddenIds()) expect(text).not.toContain(id);
        expect(data.picture.omittedNodes + data.picture.omittedTies).toBe(0);
        const degree = Object.fromEntries(data.picture.nodes.map((node) => [node.slug, node.degree]));
        if ('third-actor' in degree) expect(degree['third-actor']).toBe(0);
        if ('open-actor' in degree && 'open-person' in degree) expect(degree['open-actor']).toBe(2);
      }
    }
  });

  it('does not betray itself by the day on which an open tie became known', async () => {
    const told = async (readers: readonly string[]) =>
      (await ask(pictures[0] ?? '', readers)).data.picture.ties.find((tie) => tie.slug === 'open-told-twice');
    expect(await told(['public'])).toMatchObject({ knownSince: '2016-03-10', evidenceCount: 1 });
    expect(await told(INSIDER)).toMatchObject({ knownSince: '2001-01-01', evidenceCount: 2 });
    const early = `network(filter: { knownOn: "2005-01-01" }) { ${fields} }`;
    expect((await ask(early, ['public'])).data.picture.ties).toEqual([]);
    expect((await ask(early, INSIDER)).data.picture.ties.map((tie) => tie.slug)).toEqual(['open-told-twice']);
  });

  it('is no centre and no end of a way, and no way leads through it', async () => {
    const codes = async (query: string, readers: readonly string[]) =>
      (await app.query(`{ ${query} }`, {}, readers)).errors?.[0]?.extensions.code;
    const hidden = ids['hidden-actor'];
    const open = ids['open-actor'];
    for (const query of [
      `neighbourhood(id: "${hidden}") { version }`,
      `paths(from: "${open}", to: "${hidden}") { length }`,
      `paths(from: "${hidden}", to: "${open}") { length }`,
      `paths(from: "${hidden}", to: "${hidden}") { length }`,
    ]) {
      expect(await codes(query, OTHER)).toBe('NOT_FOUND');
      expect(await codes(query, INSIDER)).toBeUndefined();
    }
    const way = `paths(from: "${open}", to: "${ids['third-actor']}") { length paths { steps { tie { slug } } } }`;
    expect((await ask(way, OTHER)).data.picture).toEqual({ length: null, paths: [] });
    expect((await ask(way, INSIDER)).data.picture).toMatchObject({ length: 1 });
  });

  it('counts in no group, nor in a total, nor in a line between groups', async () => {
    const counts = async (readers: readonly string[]) => {
      const { text, errors, data } = await ask(
        'network(filter: { withHub: true, wholeOrNothing: true }) { nodes { slug } ties { slug } }',
        readers,
      );
      expect(errors).toBeUndefined();
      if (readers !== INSIDER) expect(text).not.toMatch(/hidden|secret/i);
      const grouped = await app.query<{
        networkGroups: { actors: number; others: number; ties: number; between: { ties: number }[] };
      }>(
        '{ networkGroups(filter: { withHub: true }) { actors others ties groups { key territory { name } count ties } between { ties } } }',
        {},
        readers,
      );
      const { actors, others, ties, between } = grouped.data.networkGroups;
      expect([actors + others, ties]).toEqual([data.picture.nodes.length, data.picture.ties.length]);
      if (readers !== INSIDER) expect(JSON.stringify(grouped)).not.toMatch(/hidden|secret/i);
      return { actors, ties, between: between.reduce((sum, one) => sum + one.ties, 0) };
    };
    const open = await counts(['public']);
    expect(await counts(OTHER)).toEqual(open);
    const told = await counts(INSIDER);
    for (const key of ['actors', 'ties', 'between'] as const) expect(told[key]).toBeGreaterThan(open[key]);
  });

  it('is there for who may read it', async () => {
    const { data } = await ask(pictures[0] ?? '', INSIDER);
    const degree = Object.fromEntries(data.picture.nodes.map((node) => [node.slug, node.degree]));
    expect(degree).toMatchObject({ 'hidden-actor': 2, 'third-actor': 2, 'open-actor': 4 });
  });
});
