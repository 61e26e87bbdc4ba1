import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { put } from '../records';
import { makeAccount, type SignedIn, type TestBrowser } from '../test-account';
import { TestApplication } from '../test-application';
import { missingFor, mutationFor, type Given } from './ask-mutation';
import { expectKept, markdownTable } from './kept-table';
import { roleNames, signInRoles, type RoleName } from './roles';

const head = `# Who does what

Made by \`api/src/testing/access/mutation-table.int-spec.ts\`: somebody in each role asks every mutation of the
schema, always about what is somebody else's: a tie between two actors that nobody here acts for, kept by the
facilitator's pole, and the account, the role, the mail and the seminar of other people. The test fails
where an outcome is no longer that of the table and where a mutation is new: decide, then write the table anew with \`npm run access -w api\`.

**done**, or the code of the refusal with the argument that it names.
`;

const theirTie = (title: string) => ({
  key: 'their-tie',
  kind: 'SHARED_SERVICES' as const,
  name: 'Their tie',
  title,
  pole: 'pole',
  fictitious: true,
  participants: ['partner', 'fourth'].map((who) => ({ who, role: 'PARTNER' as const })),
});

const theirBid = {
  ...theirTie('Their bid'),
  key: 'their-bid',
  name: 'Their bid',
  kind: 'JOINT_BID' as const,
  bid: { lots: ['1'] },
};

const theirWant = (side: 'need' | 'offer', of: string) => ({
  key: `their-${side}`,
  name: `Their ${side}`,
  of,
  pole: 'pole',
  sort: 'SERVICE' as const,
  tags: ['cleaning'],
  fictitious: true,
});

const theirPurchase = [
  put('purchases', {
    ...{ key: 'their-purchase', name: 'Their purchase', of: 'partner', pole: 'pole', unit: 'ream' },
    ...{ readers: ['pole:pole'], fictitious: true, chosen: '1' },
    offers: [{ number: '1', supplier: 'Invented supplier', tiers: [{ from: 1, price: 4 }] }],
  }),
  ...['partner', 'fourth'].map((of) =>
    put('pledges', {
      ...{ key: `their-purchase--${of}`, purchase: 'their-purchase', of, quantity: 10, firm: true },
      ...{ readers: [`acting:${of}`, 'facilitators:pole'], fictitious: true },
    }),
  ),
];

const theirFigure = {
  key: 'their-figure',
  about: 'partner',
  property: 'EMPLOYEES' as const,
  value: 12,
  modality: 'REPORTED' as const,
  fictitious: true,
  evidence: [{ source: 'their-source', line: 1, quote: 'twelve people' }],
};

describe('who does what', () => {
  let app: TestApplication;
  let people: Map<RoleName, SignedIn>;
  let ids: Map<string, string>;
  let hashes: Map<string, string>;
  beforeAll(async () => {
    // A mail server that nobody is behind: whether there is one must not be what refuses.
    app = await TestApplication.start(undefined, {
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'maillage@exemple.test',
    });
    people = await signInRoles(app);
    const accounts = await app.store('MATCH (a:Account) RETURN a.id AS id, a.passwordHash AS hash');
    hashes = new Map(accounts.map((row) => [String(row['id']), String(row['hash'])]));
    await app.put([
      put('sources', {
        key: 'their-source',
        kind: 'MINUTES',
        title: 'Their source',
        date: '2013',
        fictitious: true,
      }),
      put('actors', { key: 'fourth', type: 'ASSOCIATION', name: 'Fourth', fictitious: true }),
    ]);
  });
  afterAll(() => app.stop());

  /** What is somebody else's, made anew for each try: what one role undoes another must find again. */
  const othersThings = async (): Promise<Given> => {
    const target = await makeAccount(app.database.driver, 'Target', [
      { role: 'MEMBER', over: 'partner', pole: 'pole' },
    ]);
    const [twin, person] = [`twin-${randomUUID()}`, `person-${randomUUID()}`];
    // Not waiting for searches: no mutation here looks for words.
    await app.changes.apply({
      request: randomUUID(),
      by: `account:${target.id}`,
      commands: [
        put('ties', theirTie(randomUUID())),
        put('ties', theirBid),
        put('actors', { key: twin, type: 'ASSOCIATION', name: 'Partner again', fictitious: true }),
        put('people', { key: person, name: 'Their Person', fictitious: true }),
        put('statements', theirFigure),
        ...theirPurchase,
        put('needs', theirWant('need', 'partner')),
        put('offers', theirWant('offer', 'fourth')),
      ],
    });
    ids = await app.ids();
    const [row] = await app.store(
      `MATCH (:Account { id: $id })-[:HOLDS]->(g:Grant)
       MATCH (target:Account { id: $id })
       CREATE (identity:Identity { id: randomUUID(), issuer: 'https://connexion.exemple.test/', subject: $id,
         linkedAt: timestamp() })-[:FOR]->(target)
       WITH g, identity
       MATCH (t:Thing { slug: 'their-tie' })<-[:OF]-(c:Change)
       CREATE (m:Mail { id: randomUUID(), to: 'target@exemple.test', subject: 'Subject', text: 'Text',
         mailState: 'FAILED', createdAt: timestamp(), nextAt: timestamp(), tries: 1 })
       WITH g, identity, t, c, m ORDER BY c.version DESC LIMIT 1
       MATCH (kept:Thing { slug: 'partner' }), (absorbed:Thing { slug: $twin })
       RETURN g.id AS grant, identity.id AS identity, c.id AS change, m.id AS mail, t.digest AS version,
         kept.digest AS keptVersion, absorbed.digest AS absorbedVersion`,
      { id: target.id, twin },
    );
    const endsAt = new Date(Date.now() + 3_600_000).toISOString();
    const seminar = await (
      await browserOf('facilitator')
    ).query<{ openSeminar: { seminar: { id: string } } }>(
      `mutation ($request: ID!, $pole: ID!, $structures: [ID!], $endsAt: String!) {
        openSeminar(request: $request, seminar: { name: "Seminar", day: "2026-11-23", endsAt: $endsAt, pole: $pole, structures: $structures }) { seminar { id } } }`,
      { request: randomUUID(), pole: ids.get('pole'), structures: [ids.get('partner')], endsAt },
    );
    const edited = put('ties', theirTie('Edited')).record;
    return {
      ...row,
      departement: '90',
      account: target.id,
      pole: ids.get('pole'),
      over: ids.get('partner'),
      actor: ids.get('partner'),
      with: ids.get('partner'),
      structures: [ids.get('partner')],
      tie: ids.get('their-tie'),
      ties: [ids.get('their-tie')],
      statement: ids.get('their-figure'),
      'pinStatement.why': 'Because',
      thing: ids.get('their-tie'),
      // What a mutation calls `id` and nothing more is a seminar's.
      id: seminar.data.openSeminar.seminar.id,
      request: randomUUID(),
      role: 'MEMBER',
      'answer.role': 'PARTNER',
      'answerAtSeminar.role': 'PARTNER',
      'declareAtSeminar.role': 'PARTNER',
      stance: 'CONFIRMED',
      'declareAtSeminar.kind': 'SHARED_SERVICES',
      edits: [{ kind: 'TIES', key: 'their-tie', record: edited, version: row?.['version'] }],
      'OpenSeminarInput.day': '2026-11-23',
      'OpenSeminarInput.endsAt': endsAt,
      'declareTie.kind': 'SHARED_SERVICES',
      'declareTie.role': 'PARTNER',
      'declareTie.with': [ids.get('fourth')],
      asked: false,
      // Its own account nobody erases here: who asks is asked again.
      'eraseMyAccount.confirmation': 'somebody@exemple.test',
      'eraseAccount.confirmation': target.email,
      'erasePerson.confirmation': 'Their Person',
      person: ids.get(person),
      kept: ids.get('partner'),
      absorbed: ids.get(twin),
      state: 'none',
      a: ids.get('partner'),
      b: ids.get(twin),
      distinction: 'none',
      email: 'somebody@exemple.test',
      name: 'Somebody',
      current: 'not the password',
      password: 'Douze moulins bleus sous la neige fondue',
      token: 'A'.repeat(43),
      code: 'AAAA-AAAA',
      'proposeJointBid.members': [{ actor: ids.get('partner') }, { actor: ids.get('fourth') }],
      bid: ids.get('their-bid'),
      'changeJointBid.version': 'none',
      'changeJointBid.change': { equalShares: true },
      'moveJointBid.to': 'WITHDRAWN',
      'commentOnJointBid.text': 'Text',
      'takeCommentAway.comment': 'none',
      'takeUpMatch.want': ids.get('their-need'),
      'takeUpMatch.match': ids.get('their-offer'),
      purchase: 'their-purchase',
      'signPurchase.quantity': 20,
      year: 2025,
      figure: 'TURNOVER',
      'saveFigure.text': '1 250 000',
      'saveFigureByLink.text': '1 250 000',
      'previewFigures.text': 'Structure;CA\nPartner;1000',
      'importFigures.text': 'Structure;CA\nPartner;1000',
      'IndicatorTargetInput.indicator': 'MEMBERS',
      'IndicatorTargetInput.value': 45,
      'IndicatorTargetInput.setOn': '2026-01-15',
      'IndicatorTargetInput.author': 'Board',
      'endIndicatorTarget.target': 'none',
      'endIndicatorTarget.why': 'Because',
      'PublicPageInput.indicators': ['MEMBERS'],
      'withdrawPage.page': 'none',
      'SheetFileInput.date': '2026-01-10',
      'SheetFileInput.title': 'Invented',
      'ChosenRow.key': '1-2',
      'SheetInput.text': 'Nom;Adhérent\nInvented;oui',
      'NoticeFileInput.text': '[{"idweb":"99-1","objet":"Invented","nomacheteur":"Invented"}]',
      'ChosenNotice.key': '~boamp-99-1',
    };
  };

  /** In the browser of before, signed in again where a mutation has ended that. */
  const browserOf = async (role: RoleName): Promise<TestBrowser> => {
    const person = people.get(role);
    if (!person) return app.browser();
    const { data } = await person.query<{ viewer: { account: object | null } }>(
      '{ viewer { account { id } } }',
    );
    if (data.viewer.account) return person.browser;
    // With the password that it began with.
    await app.store("MATCH (a:Account { id: $id }) SET a.passwordHash = $hash, a.state = 'ACTIVE'", {
      id: person.id,
      hash: hashes.get(person.id),
    });
    expect(await person.browser.signIn(person.email)).toEqual([]);
    return person.browser;
  };

  /** Another one after whatever was written: its last change, and how much there is of everything. */
  const state = async (): Promise<string> => {
    const rows = await app.store(
      `MATCH (v:GraphVersion { id: 'facts' })
       CALL () { MATCH (n) RETURN count(n) AS nodes }
       CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
       RETURN v.version AS version, nodes, relationships`,
    );
    return JSON.stringify(rows);
  };

  let prepared: { given: Given; mutation: string; state: string } | undefined;

  /** Made anew where the last try did something: most are refused, and leave everything as it was. */
  const preparedFor = async (mutation: string): Promise<Given> => {
    await app.store('MATCH (t:Attempt) DETACH DELETE t');
    if (prepared?.mutation !== mutation || prepared.state !== (await state())) {
      const given = await othersThings();
      prepared = { given, mutation, state: await state() };
    }
    return { ...prepared.given, request: randomUUID() };
  };

  const outcome = async (role: RoleName, field: GraphQLField<unknown, unknown>): Promise<string> => {
    // First the browser: signing in again writes.
    const browser = await browserOf(role);
    const { document, variables } = mutationFor(field, await preparedFor(field.name));
    const answer = await browser.query<Record<string, { problems?: { code: string; field?: string }[] }>>(
      document,
      variables,
    );
    const [error] = answer.errors ?? [];
    if (error) return error.extensions.code;
    const problems = answer.data[field.name]?.problems ?? [];
    if (problems.length === 0) {
      // What it changed may be no more than a property.
      prepared = undefined;
      return 'done';
    }
    return problems.map(({ code, field: at }) => (at ? `${code} ${at}` : code)).join(', ');
  };

  it('is what the table says, for every mutation and role', async () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    const sample = await othersThings();
    expect({
      undecided: mutations.flatMap((field) => missingFor(field, sample)),
      tell: 'what to ask with, in othersThings()',
    }).toMatchObject({ undecided: [] });
    const rows: string[] = [];
    for (const mutation of mutations) {
      const cells: string[] = [];
      for (const role of roleNames) cells.push(await outcome(role, mutation));
      rows.push(`| ${mutation.name} | ${cells.join(' | ')} |`);
    }
    expectKept('who-does-what.md', `${head}\n${markdownTable(['', ...roleNames], rows)}`);
  }, 900_000);
});
