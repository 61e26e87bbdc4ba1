import { randomUUID } from 'node:crypto';
import { editingGround, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn, TestBrowser } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const INBOX = `query ($pole: ID!) {
  inbox(pole: $pole) {
    groups { kind total entries { thing { slug } actors { slug } account { name role } why reachable } }
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
  });

  it('asks by mail whoever can answer, once a day, for whoever runs the pole', async () => {
    await app.put([tie('newer', ['c', 'b'])]); // Nobody was asked about it by itself.
    const ask = async (who: SignedIn) =>
      who.query<{ askAboutTie: { asked: number } }>(
        'mutation ($tie: ID!) { askAboutTie(tie: $tie) { asked } }',
        { tie: await app.idOf('newer') },
      );
    expect((await ask(aline)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(keeper)).data.askAboutTie.asked).toBe(1);
    expect((await ask(keeper)).data.askAboutTie.asked).toBe(0);
  });
});
