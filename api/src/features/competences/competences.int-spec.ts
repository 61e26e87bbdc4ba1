import { readMigrations } from '@maillage/graph-schema/migrations';
import { editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { put } from '../../testing/records';
import { seatTokens } from '../../platform/access/reader-tokens';
import { TestApplication } from '../../testing/test-application';
import type { SignedIn, TestRole } from '../../testing/test-account';

const OF = `query ($actor: String!) {
  competencesOf(actor: $actor) {
    isMine mayEdit capacity { turnovers { year amount } }
    approvals { code until proof }
    competences { slug name declaredOn references { client amount } evidence { line } of { slug } }
  }
}`;

interface Of {
  competencesOf: {
    isMine: boolean;
    mayEdit: boolean;
    capacity: object | null;
    approvals: object[];
    competences: { slug: string; name: string; declaredOn: string | null; of: { slug: string } | null }[];
  } | null;
}

/** A figure that nothing else says. */
const SECRET = 7654321;

describe('what a structure can do, and what it keeps to itself', () => {
  let app: TestApplication;
  let people: Record<'mine' | 'other' | 'facilitator' | 'administrator', SignedIn>;
  let member: Editor;
  const today = new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      // A real one: what is said of an invented one is marked so, and needs nobody's word.
      put('actors', {
        key: 'real',
        type: 'ASSOCIATION',
        name: 'Real structure of a test',
        approvals: [{ code: 'ACI', until: '2027-12-31', proof: 'Decision of a test' }],
      }),
      tie('real-in-pole', ['real', 'pole'], { fictitious: false }),
    ]);
    const signIn = (name: string, role: TestRole) => app.signedIn(name, role);
    people = {
      mine: await signIn('Mina', { role: 'MEMBER', over: 'real', pole: 'pole' }),
      other: await signIn('Otto', { role: 'MEMBER', over: 'b', pole: 'pole' }),
      facilitator: await signIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' }),
      administrator: await signIn('Ada', { role: 'ADMINISTRATOR' }),
    };
    member = new Editor(app, people.mine);
  });
  afterAll(() => app.stop());

  const of = async (who: SignedIn) => (await who.query<Of>(OF, { actor: 'real' })).data.competencesOf;
  const competence = (fields: object) => ({ name: 'Ménage', of: 'real', cpv: '90919200', ...fields });

  it('is declared by its members, of the day, under a key of its own', async () => {
    const { done } = await member.edit([
      {
        kind: 'COMPETENCES',
        key: '~1',
        record: competence({
          declaredOn: '1999-01-01',
          references: [{ client: 'A town of a test', year: 2025, amount: 12000 }],
        }),
      },
    ]);
    const key = expect.stringMatching(/^real--competence-menage-\w{4}$/) as string;
    expect(done).toMatchObject([{ key, action: 'ADDED' }]);
    expect(await of(people.mine)).toMatchObject({
      isMine: true,
      mayEdit: true,
      approvals: [{ code: 'ACI', until: '2027-12-31', proof: 'Decision of a test' }],
      competences: [
        {
          slug: key,
          declaredOn: today,
          references: [{ client: 'A town of a test', amount: 12000 }],
          evidence: [],
          of: { slug: 'real' },
        },
      ],
    });
    expect(await of(people.other)).toMatchObject({ isMine: false, mayEdit: false, competences: [{}] });
    expect(await of(people.facilitator)).toMatchObject({ isMine: false, mayEdit: true });
  });

  it('is said by who facilitates with a document, and by nobody else', async () => {
    const facilitator = new Editor(app, people.facilitator);
    const edit = (record: object) => facilitator.edit([{ kind: 'COMPETENCES', key: '~1', record }]);
    const named = competence({ name: 'Jardins', declaredOn: today });
    expect((await edit(named)).problems).toMatchObject([{ code: 'SAYS_WHO_MISSING' }]);
    const evidence = [{ source: 'minutes', line: 3, quote: 'keeps gardens' }];
    expect((await edit({ ...named, evidence })).done).toMatchObject([{ action: 'ADDED' }]);
    const found = (await of(people.other))?.competences.find(({ name }) => name === 'Jardins');
    expect(found).toMatchObject({ declaredOn: null, evidence: [{ line: 3 }] });
    const other = new Editor(app, people.other);
    expect((await other.edit([{ kind: 'COMPETENCES', key: '~1', record: competence({}) }])).code).toBe(
      'FORBIDDEN',
    );
  });

  it('is kept as only its readers may see it', async () => {
    await member.edit([
      { kind: 'COMPETENCES', key: '~1', record: competence({ name: 'Discret', readers: ['actor:real'] }) },
    ]);
    const names = async (who: SignedIn) => (await of(who))?.competences.map(({ name }) => name);
    expect(await names(people.mine)).toContain('Discret');
    for (const who of [people.other, people.facilitator, people.administrator])
      expect(await names(who)).not.toContain('Discret');
  });

  describe('kept to itself', () => {
    let id = '';
    beforeAll(async () => {
      const record = {
        of: 'real',
        // Whatever is sent: nobody else is to read it.
        readers: ['public'],
        turnovers: [{ year: 2025, amount: SECRET }],
        lead: 'NO',
        avoids: ['b'],
      };
      expect((await member.edit([{ kind: 'CAPACITIES', key: '~1', record }])).done).toMatchObject([
        { key: 'real--capacity' },
      ]);
      id = await app.idOf('real--capacity');
    });

    it('is read and edited by who acts for it', async () => {
      expect((await of(people.mine))?.capacity).toEqual({ turnovers: [{ year: 2025, amount: SECRET }] });
      expect(await member.recordOf('real--capacity')).toMatchObject({
        record: { readers: ['acting:real'] },
      });
    });

    it('is one record', async () => {
      const record = { of: 'real', turnovers: [] };
      const again = await member.edit([{ kind: 'CAPACITIES', key: '~1', record }]);
      expect(again.problems).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
      const second = await member.edit([{ kind: 'CAPACITIES', key: 'another-one', record }]);
      expect(second.code).toBe('NOT_FOUND');
    });

    const questions = {
      id: () => `thing(id: "${id}") { id name } `,
      address: () => 'thing(slug: "real--capacity") { id name }',
      node: () => `node(id: "${id}") { id }`,
      record: () => `record(id: "${id}") { key record }`,
      history: () => `history(thing: "${id}") { nodes { key before after } }`,
      historyByKey: () => 'history(thing: "real--capacity") { nodes { key before after } }',
      historyOfActor: () => 'history(thing: "real") { nodes { kind key before after } }',
      news: () => 'changes(first: 100) { nodes { kind key before after } }',
      newsOfPole: () =>
        'changes(first: 100, filter: { pole: "pole", kinds: [CAPACITIES] }) { nodes { key before after } }',
      search: () => 'search(text: "real--capacity") { thing { slug } }',
      competences: () => 'competencesOf(actor: "real") { capacity { id turnovers { amount } lead } }',
    };
    const isTold = (answer: unknown) => /real--capacity|7654321|CAPACITIES/.test(JSON.stringify(answer));

    it.each(Object.entries(questions))('is told to nobody else by %s', async (_, question) => {
      const document = `{ asked: ${question()} }`;
      const answers = await Promise.all(
        [people.other, people.facilitator, people.administrator, app.browser()].map(async (who) => [
          await who.query(document),
        ]),
      );
      // A card with a code lies on a table before it is given: who sits with it does not read this either.
      answers.push([await app.query(document, {}, seatTokens(['real'], ['pole']))]);
      for (const [answer] of answers) {
        expect(answer?.errors).toBeUndefined();
        expect(isTold(answer?.data)).toBe(false);
      }
    });

    it('would be told by those questions to who acts for it', async () => {
      // That they can tell it is what makes their silence worth something.
      for (const name of ['id', 'address', 'node', 'record', 'history', 'news', 'competences'] as const) {
        const answer = await people.mine.query(`{ asked: ${questions[name]()} }`);
        expect([name, isTold(answer.data) || JSON.stringify(answer.data).includes(id)]).toEqual([name, true]);
      }
    });

    it('is in nobody else’s export, nor in the feed', async () => {
      const handOver = 'mutation { handOverMyData { data } }';
      for (const who of [people.other, people.facilitator, people.administrator])
        expect(isTold((await who.query(handOver)).data)).toBe(false);
      const ofMember = await people.administrator.query(
        'mutation ($account: ID!) { handOverData(account: $account) { data } }',
        { account: people.mine.id },
      );
      expect(JSON.stringify(ofMember.data)).not.toContain(String(SECRET));
      const feed = await app.browser().arrive('/fil.atom?pole=pole');
      expect(feed.status).toBe(200);
    });

    it('is for accounts only in stores of before too, once they are brought up to date', async () => {
      const readers = () =>
        app.store(
          `MATCH (n:Capacity { slug: 'real--capacity' })<-[:OF]-(c:Change)
           RETURN n.readers AS own, c.readers AS change, c.after AS after ORDER BY c.version`,
        );
      const now = await readers();
      expect(now.length).toBeGreaterThan(0);
      // As it was stored before a seat was told apart from an account.
      await app.store(
        `MATCH (n:Capacity { slug: 'real--capacity' })<-[:OF]-(c:Change)
         SET n.readers = ['actor:real'], c.readers = ['actor:real'], c.after = replace(c.after, '"acting:', '"actor:')`,
      );
      const document = `{ asked: ${questions.id()} }`;
      expect(isTold((await app.query(document, {}, seatTokens(['real'], ['pole']))).data)).toBe(true);
      const statements = readMigrations()
        .flatMap((one) => one.statements)
        .filter((one) => /:Capacity|kind: 'capacities'/.test(one));
      expect(statements).toHaveLength(2);
      for (const statement of [...statements, ...statements]) await app.store(statement);
      expect(await readers()).toEqual(now);
      expect(isTold((await app.query(document, {}, seatTokens(['real'], ['pole']))).data)).toBe(false);
      expect(await of(people.mine)).toMatchObject({ capacity: { turnovers: [{ amount: SECRET }] } });
    });

    it('is not the facilitator’s to write', async () => {
      const facilitator = new Editor(app, people.facilitator);
      const record = { of: 'b', turnovers: [] };
      expect((await facilitator.edit([{ kind: 'CAPACITIES', key: '~1', record }])).code).toBe('FORBIDDEN');
    });
  });
});
