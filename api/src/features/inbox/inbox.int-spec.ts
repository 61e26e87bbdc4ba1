import { randomUUID } from 'node:crypto';
import { editingGround, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn, TestBrowser } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { AskingWorker } from '../answers';

const INBOX = `query ($pole: ID!) {
  inbox(pole: $pole) {
    groups { kind total entries { thing { slug } actors { slug } account { name role } why reachable askedAt askable } }
  }
}`;

interface Group {
  kind: string;
  total: number;
  entries: {
    thing: { slug: string } | null;
    actors: { slug: string }[];
    account: { name: string; role: string } | null;
    why: string | null;
    reachable: boolean;
    askedAt: string | null;
    askable: boolean;
  }[];
}

describe('the inbox of a pole', () => {
  let app: TestApplication;
  let keeper: SignedIn;
  let aline: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(editingGround);
    keeper = await app.signedIn('Keeper', { role: 'FACILITATOR', over: 'pole' });
    aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    await app.put([
      tie('old', ['a', 'c'], { since: '2010', until: '..' }),
      tie('contested', ['a', 'b']),
      tie('alone', ['c', 'b']),
    ]);
  });
  afterAll(() => app.stop());

  const inboxOf = async (who: TestBrowser | SignedIn) =>
    (await who.query<{ inbox: { groups: Group[] } | null }>(INBOX, { pole: await app.idOf('pole') })).data
      .inbox;
  const group = async (kind: string) =>
    (await inboxOf(keeper))?.groups.find((one) => one.kind === kind) ?? { total: -1, entries: [] };
  const answer = async (slug: string, stance: string, why: string | null) =>
    aline.query(
      `mutation ($request: ID!, $tie: ID!, $actor: ID!, $stance: Stance!, $why: String) {
        answer(request: $request, tie: $tie, actor: $actor, stance: $stance, why: $why) { problems { code } } }`,
      { request: randomUUID(), tie: await app.idOf(slug), actor: await app.idOf('a'), stance, why },
    );

  it('is for whoever runs the pole, and nothing for others', async () => {
    expect((await inboxOf(keeper))?.groups.map((one) => one.kind)).toEqual([
      'CONTESTED',
      'UNANSWERED',
      'STALE',
      'NEW_ACCOUNT',
    ]);
    expect(await inboxOf(aline)).toBeNull();
    expect(await inboxOf(app.browser())).toBeNull();
  });

  it('tells who contests a tie and why', async () => {
    expect((await group('CONTESTED')).total).toBeLessThanOrEqual(0);
    await answer('contested', 'CONTESTED', 'Jamais signé.');
    expect(await group('CONTESTED')).toMatchObject({
      total: 1,
      entries: [{ thing: { slug: 'contested' }, actors: [{ slug: 'a' }], why: 'Jamais signé.' }],
    });
  });

  it('tells who has not answered what another confirms, until it does', async () => {
    await answer('old', 'CONFIRMED', null);
    expect(await group('UNANSWERED')).toMatchObject({
      total: 1,
      entries: [{ thing: { slug: 'old' }, actors: [{ slug: 'c' }], reachable: false }],
    });
  });

  it('tells which ties nobody has confirmed for long, and none that was just confirmed', async () => {
    const stale = (await group('STALE')).entries.map((one) => one.thing?.slug);
    expect(stale).toContain('alone');
    expect(stale).not.toContain('old');
    expect(stale).not.toContain('contested');
  });

  it('goes by the documents that whoever runs the pole may read', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const source = (key: string, date: string, more: object = {}) =>
      put('sources', { key, kind: 'INTERVIEW', title: key, date, fictitious: true, ...more });
    await app.put([
      source('fresh', today),
      source('notes', '2009-01-01', { readers: ['author:somebody'] }),
      tie('new', ['c', 'b'], {
        evidence: ['fresh', 'notes'].map((one) => ({ source: one, line: 1, quote: 'a quote' })),
      }),
    ]);
    expect((await group('STALE')).entries.map((one) => one.thing?.slug)).not.toContain('new');
  });

  it('tells who was given a role within a month', async () => {
    const names = (await group('NEW_ACCOUNT')).entries.map((one) => one.account?.name);
    expect(names.sort()).toEqual(['Aline', 'Bea', 'Keeper']);
    await app.store(
      "MATCH (:Account { name: 'Bea' })-[:HOLDS]->(g) SET g.grantedAt = timestamp() - 40 * 24 * 3600000",
    );
    expect((await group('NEW_ACCOUNT')).total).toBe(2);
    // A facilitator’s role is over the pole and in it: one role all the same.
    await app.signedIn('Fay', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    expect((await group('NEW_ACCOUNT')).total).toBe(3);
    // Over what whoever runs the pole does not read: the role is told, and not over whom.
    await app.put([
      put('actors', {
        key: 'hidden',
        type: 'ASSOCIATION',
        name: 'Hidden',
        readers: ['facilitators:other-pole'],
      }),
    ]);
    await app.signedIn('Cleo', { role: 'MEMBER', over: 'hidden', pole: 'pole' });
    const { entries } = await group('NEW_ACCOUNT');
    expect(entries.find((one) => one.account?.name === 'Cleo')?.actors).toEqual([]);
    expect(entries.find((one) => one.account?.name === 'Aline')?.actors).toEqual([{ slug: 'a' }]);
    expect(entries.find((one) => one.account?.name === 'Keeper')?.actors).toEqual([{ slug: 'pole' }]);
  });

  describe('asking by mail', () => {
    interface Asked {
      askAboutTies: { asked: number; ties: number; problems: { code: string }[] };
    }
    const ask = async (who: SignedIn, ...ties: string[]) =>
      who.query<Asked>(
        'mutation ($ties: [ID!]!) { askAboutTies(ties: $ties) { asked ties problems { code } } }',
        { ties: await Promise.all(ties.map((tie) => app.idOf(tie))) },
      );
    const stale = async (slug: string) =>
      (await group('STALE')).entries.find(({ thing }) => thing?.slug === slug);

    // Nobody was asked about these by itself.
    beforeAll(() => app.put(['newer', 'another', 'third'].map((key) => tie(key, ['c', 'b']))));

    it('reaches whoever can answer, once a day, for whoever runs the pole', async () => {
      expect((await ask(aline, 'newer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await stale('newer')).toMatchObject({ reachable: true, askedAt: null, askable: true });
      expect((await ask(keeper, 'newer')).data.askAboutTies).toMatchObject({ asked: 1, ties: 1 });
      expect((await ask(keeper, 'newer')).data.askAboutTies).toMatchObject({ asked: 0, ties: 0 });
      const asked = await stale('newer');
      expect(asked).toMatchObject({ reachable: true, askable: false });
      expect(Date.now() - Date.parse(asked?.askedAt ?? '')).toBeLessThan(60_000);
    });

    it('is offered again after a day, once the mail has left', async () => {
      await app.nest.get(AskingWorker).settled();
      const age = "MATCH (q:Question { tieKey: 'newer' }) SET q.createdAt = q.createdAt - 25 * 3600000";
      await app.store(`${age}, q.state = 'WAITING'`);
      expect((await stale('newer'))?.askable).toBe(false);
      await app.store("MATCH (q:Question { tieKey: 'newer' }) SET q.state = 'MAILED'");
      expect((await stale('newer'))?.askable).toBe(true);
    });

    it('takes many ties at once, and none of them twice', async () => {
      expect((await ask(keeper, 'another', 'third')).data.askAboutTies).toMatchObject({ asked: 1, ties: 2 });
      expect((await ask(keeper, 'another', 'third', 'newer')).data.askAboutTies).toMatchObject({
        ...{ asked: 1, ties: 1 },
      });
      expect((await ask(keeper)).data.askAboutTies.problems).toEqual([{ code: 'INVALID_INPUT' }]);
      expect((await ask(aline, 'another', 'third')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('goes to who has not answered, and to whose answer no longer holds', async () => {
      const questions = (slug: string) =>
        app.store('MATCH (q:Question { tieKey: $slug }) RETURN q.actorKey AS actor', { slug });
      await app.put([tie('half', ['a', 'b'])]);
      await answer('half', 'CONFIRMED', null);
      await app.store("MATCH (q:Question { tieKey: 'half' }) DETACH DELETE q");
      await ask(keeper, 'half');
      expect((await questions('half')).map(({ actor }) => actor)).toEqual(['b']);
    });
  });
});
