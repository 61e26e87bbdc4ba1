import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, newsOf, type Ask } from '../../testing/undoer';

const WHY = 'Nous n’y étions pas';

type Who = Pick<SignedIn, 'query'>;

interface SeenTie {
  stance: string;
  participations: {
    stance: string;
    party: { slug: string };
    answers: { stance: string; authority: string; why: string | null }[];
  }[];
}

interface SeenNetwork {
  ties: { slug: string; stance: string; participants: { nodeId: string; stance: string }[] }[];
  pairs: { stance: string }[];
}

const PARTS = 'stance participations { stance party { slug } answers { stance authority why } }';
const NETWORK = 'ties { slug stance participants { nodeId stance } } pairs { stance }';

describe('who contests a tie, and why', () => {
  let app: TestApplication;
  let ids: Map<string, string>;
  let insiders: Who[];
  let others: Who[];

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([...editingGround, actor('d'), tie('three', ['a', 'b', 'c'], { kind: 'SHARED_TRAINING' })]);
    ids = await app.ids();
    const [a, b, c, d] = await Promise.all(
      ['a', 'b', 'c', 'd'].map((over) =>
        app.signedIn(`Member ${over}`, { role: 'MEMBER', over, pole: 'pole' }),
      ),
    );
    insiders = [
      a as SignedIn,
      b as SignedIn,
      c as SignedIn,
      await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' }),
    ];
    others = [
      app.browser(),
      d as SignedIn,
      await app.signedIn('Gail', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' }),
      await app.signedIn('Ada', { role: 'ADMINISTRATOR' }),
    ];
    await answer(a as SignedIn, 'a', 'CONFIRMED', 'Depuis longtemps');
    await answer(b as SignedIn, 'b', 'CONTESTED', WHY);
  });
  afterAll(() => app.stop());

  const answer = async (who: SignedIn, actor: string, stance: string, why?: string) => {
    const { data } = await who.query<{ answer: { problems: unknown[] } }>(
      `mutation ($request: ID!, $tie: ID!, $actor: ID!, $stance: Stance!, $why: String) {
         answer(request: $request, tie: $tie, actor: $actor, stance: $stance, why: $why) { problems { code } } }`,
      { request: randomUUID(), tie: ids.get('three'), actor: ids.get(actor), stance, why },
    );
    expect(data.answer.problems).toEqual([]);
  };

  const ask =
    (who: Who): Ask =>
    (document, variables) =>
      who.query(document, variables);
  /** The tie by every way that leads to it. */
  const seenBy = async (who: Who) => {
    const { data } = await who.query<{
      one: SeenTie;
      list: { nodes: SeenTie[] };
      ofParty: { ties: { nodes: SeenTie[] } };
    }>(
      `query ($id: ID!) {
         one: tie(slug: "three") { ${PARTS} }
         list: ties(first: 5, filter: { ids: [$id] }) { nodes { ${PARTS} } }
         ofParty: party(slug: "b") { ties(first: 5, filter: { ids: [$id] }) { nodes { ${PARTS} } } } }`,
      { id: ids.get('three') },
    );
    return [data.one, ...data.list.nodes, ...data.ofParty.ties.nodes];
  };
  const networkOf = async (who: Who, filter: string) => {
    const { data } = await who.query<{ network: SeenNetwork; neighbourhood: SeenNetwork }>(
      `query ($id: ID!) {
         network(filter: ${filter}) { ${NETWORK} }
         neighbourhood(id: $id, degree: 1, filter: ${filter}) { ${NETWORK} } }`,
      { id: ids.get('b') },
    );
    return [data.network, data.neighbourhood];
  };
  const ofKind = (more = '') =>
    `{ kinds: [SHARED_TRAINING], folded: true, withHub: true, withFictitious: true ${more} }`;
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);

  it('is told to the participants and the facilitators of the pole', async () => {
    for (const who of insiders) {
      for (const { stance, participations } of await seenBy(who)) {
        expect(stance).toBe('CONTESTED');
        expect(participations.map((one) => `${one.party.slug} ${one.stance}`)).toEqual([
          'a CONFIRMED',
          'b CONTESTED',
          'c DECLARED',
        ]);
        expect(participations[1]?.answers).toContainEqual({
          stance: 'CONTESTED',
          authority: 'ACTOR',
          why: WHY,
        });
      }
      for (const filter of [ofKind(), ofKind(`knownOn: "${tomorrow}"`)])
        for (const { pairs } of await networkOf(who, filter))
          expect(pairs.map(({ stance }) => stance).sort()).toEqual(['CONTESTED', 'CONTESTED', 'DECLARED']);
      expect(JSON.stringify(await historyOf(ask(who), 'three'))).toContain(WHY);
    }
  });

  it('is told to nobody else: that it is contested, and what a document says', async () => {
    for (const who of others) {
      for (const { stance, participations } of await seenBy(who)) {
        expect(stance).toBe('CONTESTED');
        for (const one of participations) {
          expect(one.stance).toBe('CONTESTED');
          expect(one.answers).toEqual([{ stance: 'DECLARED', authority: 'DOCUMENT', why: null }]);
        }
      }
      for (const filter of [ofKind(), ofKind(`knownOn: "${tomorrow}"`)])
        for (const { ties, pairs } of await networkOf(who, filter)) {
          expect(ties.map(({ slug }) => slug)).toEqual(['three']);
          const stances = [...ties.flatMap((one) => one.participants), ...pairs].map((one) => one.stance);
          expect(stances).toEqual(Array(6).fill('CONTESTED'));
        }
      const told = [await historyOf(ask(who), 'three'), await newsOf(ask(who), { kinds: ['TIES'] })];
      expect(JSON.stringify(told)).not.toMatch(/CONTESTED|CONFIRMED|étions|longtemps/);
      expect(told[0]?.map(({ action }) => action)).toEqual(['ADDED']);
    }
    const feed = await request(app.nest.getHttpServer()).get('/fil.atom');
    expect(feed.text).not.toMatch(/étions|longtemps/);
  });

  it('is not told by how it was known before: of a day on which some had answered', async () => {
    await app.put([
      tie('old', [], {
        kind: 'POOLED_COMMUNICATION',
        participants: [
          { who: 'a', role: 'PARTNER', answers: [{ stance: 'CONFIRMED', on: '2019-01-01T10:00:00.000Z' }] },
          { who: 'b', role: 'PARTNER', answers: [{ stance: 'CONTESTED', on: '2020-01-01T10:00:00.000Z' }] },
        ],
      }),
    ]);
    const stances = async (who: Who, day: string) => {
      const filter = `{ kinds: [POOLED_COMMUNICATION], withHub: true, withFictitious: true, folded: false, knownOn: "${day}" }`;
      const [network] = await networkOf(who, filter);
      return network?.ties.map((one) => [one.stance, ...one.participants.map(({ stance }) => stance).sort()]);
    };
    for (const who of others) {
      expect(await stances(who, '2019-06-01')).toEqual([['DECLARED', 'DECLARED', 'DECLARED']]);
      for (const day of ['2020-01-01', '2020-06-01'])
        expect(await stances(who, day)).toEqual([['CONTESTED', 'CONTESTED', 'CONTESTED']]);
    }
    expect(await stances(insiders[0] as Who, '2019-06-01')).toEqual([['DECLARED', 'CONFIRMED', 'DECLARED']]);
  });

  it('is not told once it is over either, while what was confirmed is', async () => {
    const [, b] = insiders as [SignedIn, SignedIn];
    await answer(b, 'b', 'CONFIRMED');
    for (const who of others)
      for (const { stance, participations } of await seenBy(who)) {
        expect(stance).toBe('DECLARED');
        expect(participations.map((one) => one.stance)).toEqual(['CONFIRMED', 'CONFIRMED', 'DECLARED']);
        const given = participations
          .flatMap(({ answers }) => answers)
          .filter((one) => one.authority === 'ACTOR');
        expect(given).toEqual(Array(2).fill({ stance: 'CONFIRMED', authority: 'ACTOR', why: null }));
      }
    for (const who of insiders)
      for (const { participations } of await seenBy(who))
        expect(JSON.stringify(participations)).toContain(WHY);
  });
});
