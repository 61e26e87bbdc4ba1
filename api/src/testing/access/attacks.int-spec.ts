import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import request from 'supertest';
import { livingGraph } from '../living-graph';
import { put } from '../records';
import { makeAccount, type SignedIn } from '../test-account';
import { TestApplication } from '../test-application';
import { askedWith } from './fill-strings';

/** What would do something if a text were ever part of a statement, a search, a path or a page. */
const texts = {
  'ends whatever it stands in': `x'"\`]->() }) DETACH DELETE n CREATE (:Injected) RETURN $readers //`,
  'is a search or a question': '*:* AND NOT (a~ OR [* TO *] /.*/ ") { __typename } } mutation { signOut } #',
  'is a path': '../../../../etc/passwd',
  'is a property of every object': '__proto__',
  'is no character': '\u0000\ud800',
  'is nothing': '',
};

/** The graph as it is; what the journal notes of a reading is no trace of an attack. */
const graphBesideJournal = async (app: TestApplication) =>
  (await livingGraph(app)).filter((line) => !/^Journal(Entry|Head) /.test(line));

describe('an attack', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      put('poles', { key: 'pole', name: 'Pole', fictitious: true }),
      put('actors', { key: 'actor', type: 'ASSOCIATION', name: 'Actor', fictitious: true }),
    ]);
    facilitator = await app.signedIn('Facilitator', { role: 'FACILITATOR', over: 'pole' });
  });
  afterAll(() => app.stop());

  const post = () => request(app.nest.getHttpServer()).post('/graphql');

  it.each(Object.entries(texts))(
    'by a text that %s does nothing in any argument',
    async (_what, text) => {
      const { schema } = app.nest.get(GraphQLSchemaHost);
      const before = await graphBesideJournal(app);
      const unexpected: string[] = [];
      const fields = [
        ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
        // What takes no argument does what it says, such as ending the session that the others are asked in.
        ...Object.values(schema.getMutationType()?.getFields() ?? {})
          .filter((field) => field.args.length > 0)
          .map((field) => ['mutation', field] as const),
      ];
      for (const [operation, field] of fields) {
        const { document, variables } = askedWith(operation, field, text);
        const answer = await facilitator.query(document, variables);
        for (const { message, extensions } of answer.errors ?? [])
          if (extensions.code === 'INTERNAL' || /Neo4j|Cypher|Lucene|node_modules/i.test(message))
            unexpected.push(`${field.name}: ${message}`);
      }
      expect(unexpected).toEqual([]);
      expect(await app.store('MATCH (n:Injected) RETURN n')).toEqual([]);
      expect(await graphBesideJournal(app)).toEqual(before);
    },
    400_000,
  );

  it('by many sign-ins in one body is refused, and none of them is tried', async () => {
    const { email } = await makeAccount(app.database.driver, 'Listed', []);
    const before = await app.store('MATCH (t:Attempt) RETURN count(t) AS count');
    const one = {
      query: `mutation { signIn(email: "${email}", password: "guess") { problems { code } } }`,
    };
    const answer = await post().send(Array.from({ length: 100 }, () => one));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('SIGN_IN_FAILED');
    expect(await app.store('MATCH (t:Attempt) RETURN count(t) AS count')).toEqual(before);
  });

  it('by ten megabytes is refused without reading them to the end', async () => {
    const answer = await post().send({ query: `{ viewer { isAdministrator } } # ${'x'.repeat(10_000_000)}` });
    expect(answer.status).toBe(413);
    expect(answer.text).not.toMatch(/node_modules|"data"/);
    expect((await app.query('{ viewer { isAdministrator } }')).errors).toBeUndefined();
  });

  it('by a body of lists within lists is refused before anybody goes down into it', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const query =
      'mutation ($edits: [EditInput!]!) { edit(request: "12345678", edits: $edits) { problems { code } } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"edits":[{"kind":"ACTORS","key":"~1","record":${deep}}]}}`;
    const answer = await post().set('content-type', 'application/json').send(body);
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/"code":"INVALID_INPUT"/);
    expect(answer.text).not.toMatch(/node_modules|"data"|RangeError/);
  });

  it.each([
    [
      'that double with each step',
      `{ ...f0 } ${Array.from({ length: 30 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f30 on Query { overview { version } }`,
    ],
    ['that turn in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  ])('by fragments %s is refused, and not followed', async (_what, query) => {
    const answer = await app.query(query);
    expect(answer.errors?.[0]?.extensions.code ?? 'answered').toMatch(/^(?:QUERY_TOO_COSTLY|QUERY_INVALID)$/);
  });

  it('by a name that is written otherwise, but looks the same, leaves one way of writing', async () => {
    const decomposed = 'E\u0301cole';
    const create = (name: string) =>
      facilitator.query<{ edit: { done: { id: string }[]; problems: { code: string; field: string }[] } }>(
        `mutation ($edits: [EditInput!]!, $request: ID!) { edit(request: $request, edits: $edits) { done { id } problems { code field } } }`,
        {
          request: randomUUID(),
          edits: [
            { kind: 'ACTORS', key: '~1', record: { key: '~1', type: 'ASSOCIATION', name, fictitious: true } },
          ],
        },
      );
    const { data, errors } = await create(decomposed);
    expect(errors).toBeUndefined();
    expect(data.edit).toMatchObject({ problems: [], done: [{}] });
    expect(await app.store("MATCH (a:Actor { name: 'École' }) RETURN a")).toHaveLength(1);
    for (const unseen of ['\u202eelocE', 'Eco\u200ble', 'Eco\u2066le', 'Eco\u0007le', 'Eco\ufeffle'])
      expect((await create(unseen)).data.edit).toMatchObject({
        done: [],
        problems: [{ code: 'UNSEEN_CHARACTERS', field: expect.stringMatching(/name$/) as string }],
      });
  });
});
