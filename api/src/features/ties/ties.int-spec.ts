import { put } from '../../testing/records';
import { sampleNetwork } from '../../testing/sample-network';
import { TestApplication } from '../../testing/test-application';

const TOKEN = 'actor:somebody';
const INSIDER = ['public', TOKEN];

interface Tie {
  id: string;
  slug: string;
}

describe('ties asked for by their ids', () => {
  let app: TestApplication;
  let all: Tie[] = [];

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(sampleNetwork(TOKEN));
    all = (await list('', INSIDER)).nodes;
  });
  afterAll(() => app.stop());

  const list = async (args: string, readers: readonly string[]) => {
    const answer = await app.query<{ ties: { totalCount: number; nodes: Tie[] } }>(
      `{ ties(first: 200 ${args}) { totalCount nodes { id slug } } }`,
      {},
      readers,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.ties;
  };
  const slugs = (ties: readonly Tie[]) => ties.map(({ slug }) => slug).sort();
  const named = (ids: readonly string[]) => `filter: { ids: ${JSON.stringify(ids)} }`;
  const hidden = ({ slug }: Tie) => slug.includes('hidden');

  it('are those and no others, in the order of the list, a page at a time', async () => {
    const some = all.slice(0, 3);
    const asked = named([...some.map(({ id }) => id).reverse(), 'nothing-has-this-id']);
    const { nodes, totalCount } = await list(asked, INSIDER);
    expect([nodes, totalCount]).toEqual([some, 3]);
    const first = await app.query<{ ties: { nodes: Tie[]; pageInfo: { endCursor: string } } }>(
      `{ ties(first: 2, ${asked}) { nodes { id slug } pageInfo { endCursor } } }`,
      {},
      INSIDER,
    );
    const { endCursor } = first.data.ties.pageInfo;
    expect([
      ...first.data.ties.nodes,
      ...(await list(`after: "${endCursor}" ${asked}`, INSIDER)).nodes,
    ]).toEqual(some);
    expect((await list(named([]), INSIDER)).nodes).toEqual([]);
  });

  it('are those of a party where a party is asked', async () => {
    const ofActor = async (filter: string) => {
      const { data } = await app.query<{ party: { ties: { nodes: Tie[] } } }>(
        `{ party(slug: "open-actor") { ties(first: 200 ${filter}) { nodes { id slug } } } }`,
        {},
        INSIDER,
      );
      return data.party.ties.nodes;
    };
    const own = await ofActor('');
    const [one] = own;
    const other = all.find(({ id }) => !own.some((tie) => tie.id === id));
    expect(slugs(await ofActor(named([one?.id ?? '', other?.id ?? ''])))).toEqual([one?.slug]);
  });

  it('say the same alone, beside what is asked along with them, and in a list', async () => {
    const fields =
      'id slug kind name summary tieKind stance modality implied saying span { since until end }';
    for (const { id } of all) {
      const { data } = await app.query<{ alone: object; beside: object; listed: { nodes: object[] } }>(
        `{ alone: tie(id: "${id}") { ${fields} }
           beside: tie(id: "${id}") { ${fields} ... on Thing { evidence { line } } pole { id } }
           listed: ties(${named([id])}) { nodes { ${fields} } } }`,
        {},
        INSIDER,
      );
      expect(data.alone).toMatchObject({ id, saying: expect.any(String) as string });
      expect(data.beside).toMatchObject(data.alone);
      expect(data.listed.nodes).toEqual([data.alone]);
    }
  });

  it('are not those that may not be read', async () => {
    expect(all.some(hidden)).toBe(true);
    const { nodes, totalCount } = await list(named(all.map(({ id }) => id)), ['public']);
    expect(nodes.some(hidden)).toBe(false);
    expect(slugs(nodes)).toEqual(slugs((await list('', ['public'])).nodes));
    expect(totalCount).toBe(nodes.length);
  });

  it('keep from who may not read it which pole keeps them', async () => {
    const poleFor = async (readers: readonly string[]) => {
      const asked = '{ tie(slug: "open-tie-of-hidden-pole") { name pole { slug } } }';
      const { data, errors } = await app.query<{ tie: unknown }>(asked, {}, readers);
      expect(errors).toBeUndefined();
      return data.tie;
    };
    const [name, hidden] = ['Told by all', { readers: [TOKEN], fictitious: true }];
    await app.put([
      put('poles', { key: 'hidden-pole', name: 'Hidden pole', ...hidden }),
      put('ties', {
        ...{ key: 'open-tie-of-hidden-pole', kind: 'SHARED_TRAINING', name, pole: 'hidden-pole' },
        participants: ['open-actor', 'third-actor'].map((who) => ({ who, role: 'PARTNER', answers: [] })),
        fictitious: true,
      }),
    ]);
    expect(await poleFor(INSIDER)).toEqual({ name, pole: { slug: 'hidden-pole' } });
    expect(await poleFor(['public'])).toEqual({ name, pole: null });
  });

  it('say by which day their documents were there', async () => {
    const days = {
      year: ['2013', '2013-12-31'],
      month: ['2016-02~', '2016-02-29'],
      day: ['2013-03-05', '2013-03-05'],
    };
    await app.put(
      Object.entries(days).map(([key, [date = '']]) =>
        put('sources', { key, kind: 'PRESS', title: key, date, fictitious: true }),
      ),
    );
    const { data } = await app.query<{ sources: { key: string; date: string; dateTo: string }[] }>(
      '{ sources { key date dateTo } }',
    );
    const said = Object.fromEntries(data.sources.map(({ key, date, dateTo }) => [key, [date, dateTo]]));
    expect(said).toMatchObject(days);
  });
});
