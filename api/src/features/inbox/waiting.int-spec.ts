import { randomUUID } from 'node:crypto';
import { editingGround, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn, TestBrowser } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

interface Waiting {
  poles: { pole: string; kinds: { kind: string; total: number }[] }[];
  actors: { actor: string; toAnswer: number; confirmed: number; contested: number }[];
}

interface Tie {
  participations: { stance: string; party: { id: string } }[];
}

describe('how much waits for who asks', () => {
  let app: TestApplication;
  let keeper: SignedIn;
  let aline: SignedIn;
  let ids: Map<string, string>;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(editingGround);
    await app.put([
      tie('contested', ['a', 'b']),
      tie('asked', ['a', 'b', 'c']),
      tie('twice', ['a', 'b'], {
        participants: ['a', 'a', 'b'].map((who, at) => ({ who, role: at === 0 ? 'COORDINATOR' : 'PARTNER' })),
      }),
      tie('others', ['b', 'c']),
      put('actors', {
        key: 'hidden',
        type: 'ASSOCIATION',
        name: 'Hidden',
        readers: ['facilitators:other-pole'],
      }),
      tie('unseen', ['a', 'hidden'], { readers: ['facilitators:other-pole'] }),
    ]);
    ids = await app.ids();
    keeper = await app.signedIn('Keeper', { role: 'FACILITATOR', over: 'pole' });
    aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const waitingFor = async (who: TestBrowser | SignedIn) =>
    (
      await who.query<{ waiting: Waiting | null }>(
        '{ waiting { poles { pole kinds { kind total } } actors { actor toAnswer confirmed contested } } }',
      )
    ).data.waiting;
  const answer = (slug: string, stance: string, why: string | null = null) =>
    aline.query(
      `mutation ($request: ID!, $tie: ID!, $actor: ID!, $stance: Stance!, $why: String) {
        answer(request: $request, tie: $tie, actor: $actor, stance: $stance, why: $why) { problems { code } } }`,
      { request: randomUUID(), tie: ids.get(slug), actor: ids.get('a'), stance, why },
    );
  /** What the inbox lists, of the kinds that are counted. */
  const listed = async () => {
    const { data } = await keeper.query<{
      inbox: { groups: { kind: string; total: number; entries: unknown[] }[] };
    }>('query ($pole: ID!) { inbox(pole: $pole) { groups { kind total entries { on } } } }', {
      pole: ids.get('pole'),
    });
    return data.inbox.groups
      .filter(({ kind }) => ['CONTESTED', 'UNANSWERED'].includes(kind))
      .map(({ kind, entries }) => ({ kind, total: entries.length }));
  };
  /** What the page of one's own structure has first: its first part in each tie is what it is asked about. */
  const ownLists = async () => {
    const { data } = await aline.query<{ party: { ties: { nodes: Tie[] } } }>(
      'query ($id: ID!) { party(id: $id) { ties(first: 100) { nodes { participations { stance party { id } } } } } }',
      { id: ids.get('a') },
    );
    const own = data.party.ties.nodes.map(({ participations }) =>
      participations.find(({ party }) => party.id === ids.get('a')),
    );
    const having = (...stances: string[]) => own.filter((one) => one && stances.includes(one.stance)).length;
    const [confirmed, contested] = [having('CONFIRMED'), having('CONTESTED')];
    return { toAnswer: own.length - confirmed - contested, confirmed, contested };
  };

  it('is told to who has something to look after, and of that alone', async () => {
    expect(await waitingFor(app.browser())).toBeNull();
    expect(await waitingFor(await app.signedIn('Nobody'))).toBeNull();
    expect((await waitingFor(keeper))?.actors).toEqual([]);
    expect((await waitingFor(keeper))?.poles.map(({ pole }) => pole)).toEqual([ids.get('pole')]);
    const member = await waitingFor(aline);
    expect(member?.poles).toEqual([]);
    expect(member?.actors.map(({ actor }) => actor)).toEqual([ids.get('a')]);
  });

  it('is what the pages behind it list, before and after an answer', async () => {
    const compared = async () => {
      const kinds = (await waitingFor(keeper))?.poles[0]?.kinds;
      expect(kinds).toEqual(await listed());
      const own = (await waitingFor(aline))?.actors[0];
      expect(own).toMatchObject(await ownLists());
      return [...(kinds ?? []).map(({ total }) => total), own?.toAnswer];
    };
    expect(await compared()).toEqual([0, 0, 4]);
    await answer('contested', 'CONTESTED', 'Jamais signé.');
    expect(await compared()).toEqual([1, 0, 3]);
    await answer('asked', 'CONFIRMED');
    expect(await compared()).toEqual([1, 1, 2]);
  });

  /** How much waits while these are hidden from who asks. */
  const without = async (...slugs: string[]) => {
    const statement =
      'UNWIND $slugs AS slug MATCH (n:Thing { slug: slug }) SET n.open = n.readers, n.readers = []';
    const undo = 'MATCH (n:Thing) WHERE n.open IS NOT NULL SET n.readers = n.open REMOVE n.open';
    await app.database.driver.executeQuery(statement, { slugs });
    try {
      const pole = (await waitingFor(keeper))?.poles[0];
      if (pole) expect(pole.kinds).toEqual(await listed());
      const own = (await waitingFor(aline))?.actors[0];
      return [...(pole?.kinds ?? []).map(({ total }) => total), own?.toAnswer];
    } finally {
      await app.database.driver.executeQuery(undo);
    }
  };

  it('leaves out what one may not see: a tie, who takes part in it, an actor, a pole', async () => {
    const counted: Record<string, unknown> = {};
    for (const slugs of ['', 'contested', 'asked', 't', 'b', 'b c', 'a', 'pole'])
      counted[slugs] = await without(...slugs.split(' '));
    expect(counted).toEqual({
      '': [1, 1, 2],
      contested: [0, 1, 2],
      asked: [1, 0, 2],
      t: [1, 1, 1],
      b: [1, 1, 2],
      'b c': [1, 0, 2],
      a: [0, 1, undefined],
      pole: [2],
    });
  });
});
