import { GraphQLSchemaHost } from '@nestjs/graphql';
import { everyQuery } from '../../testing/every-query';
import { sampleNetwork } from '../../testing/sample-network';
import { TestApplication } from '../../testing/test-application';

const TOKEN = 'actor:test-secret';

/** What only the readers of the token may learn, by name, key, quote or figure. */
const secrets = /hidden|secret|Zebra room|Zebra meeting|\b77[78]\b/i;

/** Milliseconds that planning and asking everything may take on a busy machine. */
const PATIENCE = 300_000;

describe('a hidden thing', () => {
  let app: TestApplication;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(sampleNetwork(TOKEN));
    const rows = await app.store<{ name: string; id: string }>(
      'MATCH (n:Thing|Statement|Territory) RETURN coalesce(n.slug, n.code, toString(n.value)) AS name, n.id AS id',
    );
    ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  });
  afterAll(() => app.stop());

  const queries = (id: string, slug: string) => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const values: Record<string, Record<string, string>> = {
      node: { id: `"${id}"` },
      thing: { id: `"${id}"` },
      party: { id: `"${id}"` },
      actor: { id: `"${id}"` },
      tie: { id: `"${id}"` },
      history: { thing: `"${id}"` },
      source: { slug: `"${slug}"` },
      territory: { code: '"99999"' },
      search: { text: '"zebra"', first: '50' },
      cpvCodes: { text: '"zebra"' },
      cpvNames: { codes: '["90910000"]' },
      competencesOf: { actor: '"open-actor"' },
      neighbourhood: { id: `"${id}"`, degree: '4' },
      paths: { from: `"${ids['open-actor']}"`, to: `"${ids['third-actor']}"` },
      link: { token: '"-"' },
      duplicates: { pole: `"${id}"` },
      mergePreview: { kept: `"${id}"`, absorbed: `"${id}"` },
      mergesInto: { actor: `"${id}"` },
      splitPreview: { absorbed: `"${id}"` },
      merges: { pole: `"${id}"` },
      inbox: { pole: `"${id}"` },
      tender: { slug: `"${slug}"` },
      want: { slug: `"${slug}"` },
      partnersForMe: { actor: `"${id}"` },
      noticesImported: { request: '"-"' },
      sheetRowsImported: { request: '"-"' },
      figuresBehind: { indicator: 'GIVEN_USERS', year: '2013' },
      figureRecords: { statements: `["${id}"]`, ties: `["${id}"]`, events: `["${id}"]` },
      mayPinAbout: { things: `["${id}"]` },
      askedQuestion: { token: '"-"' },
      figureForm: { actor: `"${id}"`, year: '2013' },
      figureFormByLink: { token: '"-"' },
      figureCollection: { pole: `"${id}"`, year: '2013' },
      publicPages: { pole: `"${id}"` },
      publishedPage: { token: '"-"' },
      figureQuality: { pole: `"${id}"`, withFictitious: 'true' },
      supportedProject: { slug: '"hidden-project"' },
      purchase: { slug: '"hidden-purchase"' },
      similarTies: {
        actor: `"${id}"`,
        with: `["${ids['open-actor']}", "${ids['hidden-actor']}", "${ids['third-actor']}"]`,
      },
      record: { id: `"${id}"` },
    };
    return everyQuery(schema, (field) => values[field] ?? {}, 2);
  };

  it('keeps to the rules of the store', async () => {
    expect(await app.faults()).toEqual([]);
  });

  it(
    'is found by nobody else: by id, list, count, nested edge, search, network or path',
    async () => {
      for (const [id, slug] of [
        [ids['open-actor'], 'minutes'],
        [ids['open-place'], 'minutes'],
        [ids['open-tie'], 'minutes'],
        [ids['pole'], 'minutes'],
        [ids['hidden-actor'], 'secret'],
        [ids['hidden-tie'], 'secret'],
        [ids['777'], 'secret'],
      ] as const) {
        for (const [name, query] of queries(id ?? '', slug)) {
          const text = JSON.stringify(await app.ask(query));
          expect({ name, slug, leak: secrets.exec(text)?.[0] }).toEqual({ name, slug, leak: undefined });
        }
      }
    },
    PATIENCE,
  );

  it(
    'is there for who may read it',
    async () => {
      const everything = await Promise.all(
        [...queries(ids['hidden-actor'] ?? '', 'secret').values()].map((query) =>
          app.ask(query, ['public', TOKEN]),
        ),
      );
      const text = JSON.stringify(everything);
      for (const word of [
        'Zebra hidden',
        'Zebra hidden-tie',
        'Secret interview',
        '777',
        'Zebra room hidden',
      ]) {
        expect(text).toContain(word);
      }
    },
    PATIENCE,
  );

  it('is not counted', async () => {
    const query = `{
      actors(first: 1) { totalCount } ties(first: 1) { totalCount } statements(first: 1) { totalCount }
      party(slug: "open-actor") { tieCount ties(first: 1) { totalCount } statements(first: 1) { totalCount } }
      functions { actorCount }
    }`;
    const seen = (await app.query(query)).data as Record<string, { totalCount: number }>;
    expect(seen['actors']?.totalCount).toBe(2);
    expect(seen['ties']?.totalCount).toBe(1);
    expect(seen['statements']?.totalCount).toBe(2);
    expect(seen['party']).toMatchObject({
      tieCount: 1,
      ties: { totalCount: 1 },
      statements: { totalCount: 2 },
    });
  });
});
