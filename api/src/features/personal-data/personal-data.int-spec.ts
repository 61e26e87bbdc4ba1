import { join } from 'node:path';
import { Editor } from '../../testing/editor';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { PasswordChangesService } from '../accounts';
import { JournalService } from '../journal';
import { removeForGood } from './account-erasure.repository';
import { SeedsService } from '../seeds';

interface Profile {
  readonly rows: number;
  readonly children: readonly Profile[];
}

/** Rows that the operators of a statement have passed on, all together. */
const rowsOf = ({ rows, children }: Profile): number =>
  rows + children.reduce((sum, one) => sum + rowsOf(one), 0);

const root = join(__dirname, '../../../..');
const MINE = 'mutation { handOverMyData { data } }';
const FACILITATOR = { role: 'FACILITATOR', over: 'periscope' } as const;

describe('personal data', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.nest.get(SeedsService).load(join(root, 'seeds'), ['periscope']);
    await app.settle();
  });
  afterAll(() => app.stop());

  /** Nodes of the whole store, any property of which holds a text. */
  const nodesWith = async (text: string) =>
    app.store(
      `MATCH (n)
       WHERE any(name IN keys(n) WHERE toLower(toStringOrNull(n[name])) CONTAINS toLower($text)
         OR any(one IN CASE WHEN n[name] IS :: LIST<STRING> THEN n[name] ELSE [] END
                WHERE toLower(one) CONTAINS toLower($text)))
       RETURN labels(n) AS labels, properties(n) AS properties`,
      { text },
    );
  const codes = (answer: { data: Record<string, unknown> }, field: string) =>
    (answer.data[field] as { problems: { code: string }[] }).problems.map((one) => one.code);

  describe('of an account', () => {
    let owner: SignedIn;
    let boss: SignedIn;
    beforeAll(async () => {
      owner = await app.signedIn('Personne Inventée', FACILITATOR);
      boss = await app.signedIn('Administration inventée', { role: 'ADMINISTRATOR' });
    });

    it('is handed over to its owner whole, without what proves who it is', async () => {
      const editor = new Editor(app, owner);
      await editor.change('coopaction', { summary: 'Un résumé inventé.' });
      const note = {
        kind: 'EVENTS',
        key: '~note',
        record: { kind: 'MEETING', name: 'Note inventée', readers: [`author:${owner.id}`] },
      };
      const tie = {
        kind: 'TIES',
        key: '~tie',
        record: {
          kind: 'SHARED_SERVICES',
          name: 'Lien inventé',
          pole: 'periscope',
          fictitious: true,
          readers: [`author:${owner.id}`],
          participants: ['coopaction', 'adepes'].map((who) => ({ who, role: 'PARTNER' })),
        },
      };
      const noted = await editor.edit([note, tie]);
      expect(noted.problems).toEqual([]);
      await app.store(
        `MATCH (pole:Pole { slug: 'periscope' })
         CREATE (:IndicatorTarget { id: 'own-aim', author: 'Bureau', enteredBy: 'another', endedBy: $id })-[:OVER]->(pole),
           (:PublicPage { id: 'own-page', name: 'Page', publishedBy: $id, pageAsJson: '{}',
             tokenHash: 'hash-of-own-page', tokenSeed: 'seed-of-own-page' })-[:OVER]->(pole),
           (:Publication { id: 'own-year', year: 2023, publishedBy: $id })-[:OVER]->(pole)`,
        { id: owner.id },
      );
      // Without a server of mail, what lets in stands in the mail.
      await app
        .browser()
        .query('mutation ($to: String!) { askPasswordReset(email: $to) }', { to: owner.email });
      await app.nest.get(PasswordChangesService).settled();
      const { data } = await owner.query(MINE);
      const handed = (data['handOverMyData'] as { data: unknown }).data;
      const all = handed as Record<string, unknown[]> & { account: { email: string } };
      expect(all.account.email).toBe(owner.email);
      expect(all['changes']).toEqual(
        expect.arrayContaining([expect.objectContaining({ key: 'coopaction', action: 'CHANGED' })]),
      );
      const names = (all['notes'] as { name: string }[]).map(({ name }) => name);
      expect(names.sort()).toEqual(['Lien inventé', 'Note inventée']);
      expect(all['targets']).toEqual([
        expect.objectContaining({ pole: 'Le Périscope', author: 'Bureau', ended: true }),
      ]);
      expect(all['publicPages']).toEqual([expect.objectContaining({ name: 'Page', published: true })]);
      expect(all['publications']).toEqual([expect.objectContaining({ year: 2023 })]);
      expect(all['roles']).toEqual([expect.objectContaining({ role: 'FACILITATOR' })]);
      expect(JSON.stringify(all['mails'])).toMatch(/\/lien#…/);
      expect(JSON.stringify(all)).not.toMatch(
        /lien#[\w-]|argon2|tokenHash|tokenSeed|passwordHash|-of-own-page/,
      );
    });

    it('is handed over to an administrator without the private notes, and to nobody else', async () => {
      const query = 'mutation ($id: ID!) { handOverData(account: $id) { data } }';
      const { data } = await boss.query(query, { id: owner.id });
      expect(JSON.stringify(data)).toContain(owner.email);
      expect(JSON.stringify(data)).not.toContain('Note inventée');
      const other = await app.signedIn('Curieuse inventée', FACILITATOR);
      expect((await other.query(query, { id: owner.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await app.browser().query(MINE)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    });

    it('is erased once its address is typed: nothing tells whose it was, what it recorded stays', async () => {
      const erase = (confirmation: string) =>
        owner.query('mutation ($c: String!) { eraseMyAccount(confirmation: $c) { problems { code } } }', {
          c: confirmation,
        });
      expect(codes(await erase('somebody@exemple.test'), 'eraseMyAccount')).toEqual(['CONFIRMATION_WRONG']);
      const english = await app.signedIn('English Reader', { role: 'READER' });
      await app.store(
        `MATCH (reader:Account { id: $reader }) SET reader.language = 'en'
         WITH reader
         MATCH (a:Account { id: $id })
         UNWIND [[reader.email, 'Personne Inventée invites you'], ['new@exemple.test', 'Personne Inventée vous invite']] AS one
         CREATE (:Mail { id: randomUUID(), to: one[0], subject: one[1], text: one[1], mailState: 'SENT' })-[:CAUSED_BY]->(a)`,
        { id: owner.id, reader: english.id },
      );
      expect(codes(await erase(owner.email.toUpperCase()), 'eraseMyAccount')).toEqual([]);
      expect(await nodesWith(owner.email)).toEqual([]);
      expect(await nodesWith('Personne Inventée')).toEqual([]);
      expect(await nodesWith('Note inventée')).toEqual([]);
      // In the language of who reads it.
      const mails = await app.store(
        "MATCH (m:Mail) WHERE m.text CONTAINS 'invite' RETURN m.text AS text ORDER BY text",
      );
      expect(mails.map((one) => one['text'])).toEqual([
        'an erased person invites you',
        'une personne effacée vous invite',
      ]);
      const kept = await app.store('MATCH (c:Change { by: $by }) RETURN c.key AS key', {
        by: `account:${owner.id}`,
      });
      expect(kept.map((one) => one['key'])).toContain('coopaction');
      const { data } = await app.query('{ party(slug: "coopaction") { ... on Actor { summary } } }');
      expect(data['party']).toEqual({ summary: 'Un résumé inventé.' });
      expect((await owner.query(MINE)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
      expect((await app.nest.get(JournalService, { strict: false }).verify()).fault).toBeUndefined();
      expect(await app.faults()).toEqual([]);
    });

    it('is noted when it is handed over, which no reading does', async () => {
      const exported = async () =>
        (await app.store("MATCH (e:JournalEntry { act: 'EXPORTED' }) RETURN e.by AS by, e.about AS about"))
          .length;
      const before = await exported();
      await boss.query(MINE);
      expect(await exported()).toBe(before + 1);
      const { data } = await boss.query('{ __schema { queryType { fields { name } } } }');
      expect(JSON.stringify(data)).not.toMatch(/myData|dataOfAccount|handOver/);
    });

    it('of the last administrator stays, and nobody erases another one’s', async () => {
      const mutation =
        'mutation ($id: ID!, $c: String!) { eraseAccount(account: $id, confirmation: $c) { problems { code } } }';
      const last = await boss.query(mutation, { id: boss.id, c: boss.email });
      expect(codes(last, 'eraseAccount')).toEqual(['LAST_ADMINISTRATOR']);
      const other = await app.signedIn('Autre inventée', FACILITATOR);
      const tried = await other.query(mutation, { id: boss.id, c: boss.email });
      expect(tried.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(codes(await boss.query(mutation, { id: other.id, c: other.email }), 'eraseAccount')).toEqual([]);
    });
  });

  it('is taken out of the store part by part, not once for each combination of parts', async () => {
    await app.store(
      `CREATE (n:Thing { id: 'many' }), (kept:Thing { id: 'kept' })
       WITH n, kept
       UNWIND range(1, 12) AS i
       CREATE (:Change { id: 'c' + i })-[:OF]->(n), (:Identifier { scheme: 'TEST', value: 'i' + i })-[:IDENTIFIES]->(n),
         (n)-[:HAS]->(p:Participation { id: 'p' + i })-[:IN]->(kept)
       WITH p UNWIND range(1, 3) AS j CREATE (:Answer { id: p.id + 'a' + j })-[:ABOUT]->(p)`,
    );
    const { summary } = await app.database.driver.executeQuery(`PROFILE ${removeForGood.text}`, {
      ids: ['many'],
    });
    // Some seventy nodes: the product of their kinds would be thousands of rows.
    expect(rowsOf(summary.profile as Profile)).toBeLessThan(1000);
    const left = await app.store(
      "MATCH (n) WHERE n.id IN ['many', 'kept', 'c1', 'p1', 'p1a1'] OR n.scheme = 'TEST' RETURN n.id AS id",
    );
    expect(left).toEqual([{ id: 'kept' }]);
    await app.store("MATCH (n:Thing { id: 'kept' }) DETACH DELETE n");
  });

  describe('of a person whom documents name', () => {
    it('goes from the graph and its history, and leaves the facts of the pole to nobody', async () => {
      const facilitator = await app.signedIn('Animatrice inventée', FACILITATOR);
      const [person] = await app.store(
        "MATCH (p:Person { slug: 'monique-dufresne' }) RETURN p.id AS id, p.name AS name",
      );
      const { id, name } = person as { id: string; name: string };
      const told = JSON.stringify({ poleName: 'Pôle', targets: [{ author: `Bureau, ${name}` }] });
      await app.store(
        `MATCH (pole:Pole { slug: 'periscope' })
         CREATE (:IndicatorTarget { id: 'aim', author: $author, source: $author, endedWhy: 'Repris' })-[:OVER]->(pole),
           (:PublicPage { id: 'page', name: 'Page', pageAsJson: $told })-[:OVER]->(pole)`,
        { author: `Bureau, ${name}`, told },
      );
      const said = `Vu avec ${name.toUpperCase()}.`;
      await app.store(
        `UNWIND ['SENT', 'QUEUED'] AS state
         CREATE (:Mail { id: state, to: 'x@exemple.test', subject: $said, text: $said, mailState: state, nextAt: $later })
         WITH count(*) AS mails
         CREATE (:Comment { id: 'said', tieKey: 'none', text: $said }), (:Distinction { pair: 'a b', why: $said }),
           (:Seminar { id: 'session', name: $said, setting: $said, endsAt: $later }),
           (:Answer { id: 'why', why: $said })`,
        { said, later: Date.now() + 3_600_000 },
      );
      // A family name is a word like others in what is not about the person.
      const word = `Porte ${name.split(' ').at(-1)} ouverte.`;
      await app.store("MATCH (:Thing { slug: 'coopaction' })<-[:OF]-(c:Change) SET c.why = $word", { word });
      const ties = 'MATCH (t:Tie) RETURN count(t) AS ties';
      const before = await app.store(ties);
      expect((await nodesWith(name)).length).toBeGreaterThan(3);
      const erase = (who: SignedIn, confirmation: string) =>
        who.query(
          'mutation ($id: ID!, $c: String!) { erasePerson(person: $id, confirmation: $c) { problems { code } } }',
          { id, c: confirmation },
        );
      const member = await app.signedIn('Membre inventé', {
        role: 'MEMBER',
        over: 'coopaction',
        pole: 'periscope',
      });
      expect((await erase(member, name)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(codes(await erase(facilitator, 'Quelqu’un'), 'erasePerson')).toEqual(['CONFIRMATION_WRONG']);
      expect(codes(await erase(facilitator, name), 'erasePerson')).toEqual([]);
      expect(await nodesWith(name)).toEqual([]);
      expect(await nodesWith('monique-dufresne')).toEqual([]);
      const shown = await app.store(
        "MATCH (t:IndicatorTarget { id: 'aim' }), (p:PublicPage { id: 'page' }) RETURN t.author AS author, p.pageAsJson AS page",
      );
      expect(shown).toEqual([{ author: 'Bureau, […]', page: told.replace(name, '[…]') }]);
      const left = await app.store(
        `MATCH (m:Mail) WHERE m.id IN ['SENT', 'QUEUED']
         MATCH (c:Comment { id: 'said' }), (d:Distinction { pair: 'a b' }), (s:Seminar { id: 'session' }), (a:Answer { id: 'why' })
         RETURN DISTINCT [m.subject, m.text, c.text, d.why, s.name, s.setting, a.why] AS texts`,
      );
      expect(left).toEqual([{ texts: Array.from({ length: 7 }, () => 'Vu avec […].') }]);
      await app.store("MATCH (a:Answer { id: 'why' }) DELETE a");
      expect(await app.store(ties)).toEqual(before);
      const why = await app.store(
        "MATCH (:Thing { slug: 'coopaction' })<-[:OF]-(c:Change) RETURN DISTINCT c.why AS why",
      );
      expect(why).toEqual([{ why: word }]);
      const held = await app.store(
        "MATCH (p:Person)-[:HAS]->() WHERE p.name = 'Une personne effacée' RETURN count(*) AS held",
      );
      expect(Number(held[0]?.['held'])).toBeGreaterThan(0);
      expect(await app.faults()).toEqual([]);
      const history = await facilitator.query(
        'query ($id: ID!) { history(thing: $id, first: 5) { nodes { id } } }',
        { id },
      );
      expect(JSON.stringify(history.data)).not.toContain('"id"');
    });

    it('has no name on a page that is published while it is erased', async () => {
      const facilitator = await app.signedIn('Animateur inventé', FACILITATOR);
      const [person] = await app.store(
        `MATCH (p:Person) WHERE NOT p.name STARTS WITH 'Une personne' AND p.name CONTAINS ' '
         MATCH (pole:Pole { slug: 'periscope' })
         RETURN p.id AS id, p.name AS name, pole.id AS pole ORDER BY p.slug LIMIT 1`,
      );
      const { id, name, pole } = person as { id: string; name: string; pole: string };
      const aimed = await facilitator.query(
        `mutation ($pole: ID!, $author: String!) { setIndicatorTarget(pole: $pole, aim: {
           indicator: MEMBERS, value: 45, setOn: "2026-01-15", author: $author }) { problems { code } } }`,
        { pole, author: `Bureau, ${name}` },
      );
      expect(codes(aimed, 'setIndicatorTarget')).toEqual([]);
      const publish = (request: string) =>
        facilitator.query(
          `mutation ($request: ID!, $pole: ID!) { publishPage(request: $request, pole: $pole,
             choice: { name: "Page", indicators: [MEMBERS] }) { page { id } problems { code } } }`,
          { pole, request },
        );
      expect(codes(await publish('before-it-1'), 'publishPage')).toEqual([]);
      expect(JSON.stringify(await app.store('MATCH (p:PublicPage) RETURN p.pageAsJson AS page'))).toContain(
        name,
      );
      // The page has been read when the person is erased, and is written afterwards.
      const write = app.database.write.bind(app.database);
      let erased: unknown;
      const late = jest.spyOn(app.database, 'write').mockImplementationOnce(async (work) => {
        const mutation =
          'mutation ($id: ID!, $c: String!) { erasePerson(person: $id, confirmation: $c) { problems { code } } }';
        erased = codes(await facilitator.query(mutation, { id, c: name }), 'erasePerson');
        return write(work);
      });
      expect(codes(await publish('meanwhile-1'), 'publishPage')).toEqual([]);
      late.mockRestore();
      expect(erased).toEqual([]);
      expect(
        await app.store('MATCH (p:PublicPage) WHERE p.name = "Page" RETURN count(p) AS pages'),
      ).not.toEqual([{ pages: 0 }]);
      expect(await nodesWith(name)).toEqual([]);
    });
  });
});
