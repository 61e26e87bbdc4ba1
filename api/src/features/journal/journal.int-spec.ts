import { TestApplication } from '../../testing/test-application';
import { hashOfEntry, type Entry } from './chain';
import { JournalService } from './journal.service';

describe('the journal of access and rights', () => {
  let app: TestApplication;
  let journal: JournalService;
  beforeAll(async () => {
    app = await TestApplication.start();
    journal = app.nest.get(JournalService);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.store('MATCH (n:JournalEntry|JournalHead) DETACH DELETE n');
  });

  const write = async (count: number) => {
    for (let index = 1; index <= count; index += 1)
      await journal.noteNow({ act: 'GRANTED', by: 'a', about: `b${index}`, detail: 'MEMBER' });
  };

  it('is whole when nobody touched it, also when empty', async () => {
    expect(await journal.verify()).toEqual({ end: { number: 0, hash: '0'.repeat(64) } });
    await write(3);
    const verdict = await journal.verify();
    expect(verdict.fault).toBeUndefined();
    expect(verdict.end.number).toBe(3);
    expect(await journal.holds(`3:${verdict.end.hash}`)).toBe(true);
    expect(await journal.holds(`2:${verdict.end.hash}`)).toBe(false);
    expect(await journal.holds('nothing')).toBe(false);
  });

  it('keeps one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => journal.noteNow({ act: 'SIGNED_IN', by: 'a' })));
    expect(await journal.verify()).toMatchObject({ end: { number: 20 } });
    expect((await journal.verify()).fault).toBeUndefined();
  });

  it('holds nothing of what failed', async () => {
    const failing = app.database.write(async (transaction) => {
      await journal.note(transaction, { act: 'GRANTED' });
      throw new Error('The rest failed');
    });
    await expect(failing).rejects.toThrow('The rest failed');
    expect((await journal.verify()).end.number).toBe(0);
  });

  describe('tells', () => {
    const faultAfter = async (text: string) => {
      await write(6);
      await app.store(text);
      return (await journal.verify()).fault;
    };

    it.each(['act', 'by', 'about', 'detail'])('that %s of an entry was altered', async (property) => {
      const fault = await faultAfter(`MATCH (e:JournalEntry { number: 3 }) SET e.${property} = 'REVOKED'`);
      expect(fault).toEqual({ number: 3, fault: 'ALTERED' });
    });

    it('that the moment of an entry was altered', async () => {
      const fault = await faultAfter('MATCH (e:JournalEntry { number: 3 }) SET e.at = e.at - 1');
      expect(fault).toEqual({ number: 3, fault: 'ALTERED' });
    });

    it('that an entry was removed', async () => {
      const fault = await faultAfter('MATCH (e:JournalEntry { number: 4 }) DELETE e');
      expect(fault).toEqual({ number: 4, fault: 'MISSING' });
    });

    it('that the first or the last entry was removed', async () => {
      expect(await faultAfter('MATCH (e:JournalEntry { number: 1 }) DELETE e')).toMatchObject({ number: 1 });
      await app.store('MATCH (n:JournalEntry|JournalHead) DETACH DELETE n');
      expect(await faultAfter('MATCH (e:JournalEntry { number: 6 }) DELETE e')).toMatchObject({ number: 6 });
    });

    it('that an entry was removed and the others moved up', async () => {
      const fault = await faultAfter(
        `MATCH (e:JournalEntry { number: 4 }) DELETE e
         WITH count(*) AS gone MATCH (e:JournalEntry) WHERE e.number > 4
         WITH e ORDER BY e.number SET e.number = e.number - 1`,
      );
      expect(fault).toEqual({ number: 4, fault: 'ALTERED' });
    });

    it('that an entry was put in between, with a hash that fits', async () => {
      await write(4);
      const [row] = await app.store('MATCH (e:JournalEntry { number: 2 }) RETURN properties(e) AS entry');
      const before = row?.['entry'] as Entry;
      const put = { number: 3, at: before.at, act: 'GRANTED', by: 'x', about: 'x', detail: '' } as const;
      const entry = { ...put, previous: before.hash, hash: hashOfEntry(put, before.hash) };
      await app.store(
        `MATCH (e:JournalEntry) WHERE e.number > 2
         WITH e ORDER BY e.number DESC SET e.number = e.number + 1`,
      );
      await app.store('CREATE (e:JournalEntry) SET e = $entry', { entry });
      expect((await journal.verify()).fault).toEqual({ number: 4, fault: 'ALTERED' });
    });

    it('that an entry was altered and hashed anew', async () => {
      await write(4);
      const [row] = await app.store('MATCH (e:JournalEntry { number: 2 }) RETURN properties(e) AS entry');
      const entry = { ...(row?.['entry'] as Entry), about: 'somebody else' };
      await app.store('MATCH (e:JournalEntry { number: 2 }) SET e = $entry', {
        entry: { ...entry, hash: hashOfEntry(entry, entry.previous) },
      });
      expect((await journal.verify()).fault).toEqual({ number: 3, fault: 'NOT_AFTER_THE_ONE_BEFORE' });
    });

    it('that the end was cut off together with the head, by what was kept elsewhere', async () => {
      await write(4);
      const { end } = await journal.verify();
      await app.store(
        `MATCH (e:JournalEntry { number: 4 }) DELETE e
         WITH count(*) AS gone
         MATCH (e:JournalEntry { number: 3 }) MATCH (h:JournalHead) SET h.number = 3, h.hash = e.hash`,
      );
      expect((await journal.verify()).fault).toBeUndefined();
      expect(await journal.holds(`${end.number}:${end.hash}`)).toBe(false);
    });
  });

  describe('notes', () => {
    const acts = async () =>
      (
        await app.store('MATCH (e:JournalEntry) RETURN e.act AS act, e.detail AS detail ORDER BY e.number')
      ).map(({ act, detail }) => `${String(act)} ${String(detail)}`.trim());

    it('who came in, got and lost roles, was closed and opened again, by ids alone', async () => {
      const boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
      const other = await app.signedIn('Somebody', { role: 'READER' });
      const run = (mutation: string) => boss.query(`mutation { ${mutation} { problems { code } } }`);
      await run(`grant(account: "${other.id}", role: ADMINISTRATOR)`);
      const [grant] = await app.store(
        "MATCH (:Account { id: $id })-[:HOLDS]->(g:Grant { role: 'ADMINISTRATOR' }) RETURN g.id AS id",
        { id: other.id },
      );
      await run(`revokeGrant(grant: "${String(grant?.['id'])}")`);
      await run(`disableAccount(account: "${other.id}")`);
      await run(`enableAccount(account: "${other.id}")`);
      await run('invite(email: "new@exemple.test", role: ADMINISTRATOR)');
      await boss.query('{ accounts { nodes { id } } }');
      await boss.query('{ mails { nodes { id } } }');
      expect(await acts()).toEqual([
        'SIGNED_IN',
        'SIGNED_IN',
        'GRANTED ADMINISTRATOR',
        'REVOKED ADMINISTRATOR',
        'DISABLED',
        'ENABLED',
        'GRANTED ADMINISTRATOR',
        'READ_ACCOUNTS',
        'READ_MAILS',
      ]);
      const all = JSON.stringify(await app.store('MATCH (e:JournalEntry) RETURN properties(e) AS entry'));
      for (const personal of ['exemple.test', 'Somebody', 'Boss']) expect(all).not.toContain(personal);
      expect((await journal.verify()).fault).toBeUndefined();
    });

    it('wrong passwords by their number, once they are too many', async () => {
      await app.store('MATCH (t:Attempt) DETACH DELETE t');
      const { email, browser } = await app.signedIn('Guessed');
      for (let index = 0; index < 3; index += 1) await app.browser().signIn(email, 'a guess');
      await browser.signIn(email);
      for (let index = 0; index < 13; index += 1) await app.browser().signIn(email, 'a guess');
      expect(await acts()).toEqual(['SIGNED_IN', 'SIGNED_IN failed: 3', 'SIGN_INS_REFUSED failed: 10']);
    });

    it('for administrators, with the names of those who are still there', async () => {
      const boss = await app.signedIn('Reader of journals', { role: 'ADMINISTRATOR' });
      await journal.noteNow({ act: 'GRANTED', by: boss.id, about: 'gone', detail: 'READER' });
      const query =
        '{ journal(first: 1) { totalCount nodes { number act byName about aboutName detail } pageInfo { endCursor hasNextPage } } }';
      expect((await boss.query(query)).data['journal']).toMatchObject({
        totalCount: 2,
        nodes: [
          { number: 2, act: 'GRANTED', byName: 'Reader of journals', aboutName: null, detail: 'READER' },
        ],
        pageInfo: { hasNextPage: true },
      });
      const facilitator = await app.signedIn('Facilitator', { role: 'FACILITATOR' });
      expect((await facilitator.query(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await app.browser().query(query)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    });
  });
});
