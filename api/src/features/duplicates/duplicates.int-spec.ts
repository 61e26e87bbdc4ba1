import { randomUUID } from 'node:crypto';
import { duplicatesGround, expanded } from '../../testing/duplicates-ground';
import { actor, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf } from '../../testing/undoer';

interface Pair {
  a: { actor: { slug: string } };
  b: { actor: { slug: string } };
  reasons: string[];
}
interface Preview {
  kept: { version: string };
  absorbed: { version: string };
  record: Record<string, unknown>;
  moved: { key: string }[];
  twins: { moved: { key: string } }[];
}
interface Payload {
  actor: { slug: string } | null;
  distinction: string | null;
  problems: { code: string }[];
}

const LIST = `query ($pole: ID!) { duplicates(pole: $pole) {
  totalCount
  pairs { a { actor { slug } ties territory } b { actor { slug } } reasons names }
  distinctions { id a { actor { slug } } b { actor { slug } } why }
} }`;
const PREVIEW = `query ($kept: ID!, $absorbed: ID!, $choices: [FieldChoice!]!) {
  mergePreview(kept: $kept, absorbed: $absorbed, choices: $choices) {
    kept { version record } absorbed { version } record names
    moved { key kind name } between { key } united { key } twins { moved { key } kept { key } }
  } }`;
const MERGE = `mutation ($request: ID!, $merge: MergeInput!) {
  mergeActors(request: $request, merge: $merge, why: "One structure") { actor { slug } problems { code } } }`;
const SPLIT = `mutation ($request: ID!, $absorbed: ID!, $state: String!) {
  splitActors(request: $request, absorbed: $absorbed, state: $state) { actor { slug } problems { code } } }`;

describe('duplicates over GraphQL', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  const ids: Record<string, string> = {};

  const list = async (who = facilitator) => {
    const { data } = await who.query<{
      duplicates: { pairs: Pair[]; distinctions: { id: string; why: string }[] } | null;
    }>(LIST, { pole: ids['pole'] });
    return data.duplicates;
  };
  const pairs = async () =>
    ((await list())?.pairs ?? []).map((pair) => [pair.a.actor.slug, pair.b.actor.slug].sort().join(' '));
  const preview = async (kept: string, absorbed: string, choices: object[] = [], who = facilitator) => {
    const asked = { kept: ids[kept], absorbed: ids[absorbed], choices };
    return (await who.query<{ mergePreview: Preview | null }>(PREVIEW, asked)).data.mergePreview;
  };

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(
      expanded([
        ...duplicatesGround,
        actor('old', { name: 'Coop action ancienne' }),
        actor('new', { name: 'Coopaction ancienne' }),
        tie('succession', [], {
          kind: 'SUCCESSION',
          participants: [
            { who: 'old', role: 'PREDECESSOR' },
            { who: 'new', role: 'SUCCESSOR' },
          ],
        }),
        actor('far', { name: 'Le Fournil' }),
        actor('further', { name: 'Fournil SARL' }),
        tie('elsewhere-too', ['far', 'further'], { pole: 'other-pole' }),
        actor('lost', { name: 'La Remise' }),
        actor('found', { name: 'Remise SARL' }),
        tie('kept-elsewhere', ['lost', 'found'], { pole: 'other-pole', readers: ['pole:other-pole'] }),
        put('actors', { key: 'real', type: 'ASSOCIATION', name: 'Co-opaction' }),
      ]),
    );
    const { records } = await app.database.driver.executeQuery(
      'MATCH (n:Thing) RETURN n.slug AS slug, n.id AS id',
    );
    for (const row of records) ids[row.get('slug') as string] = row.get('id') as string;
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  it('proposes the pairs of the pole to its facilitator alone, and none that a succession tells apart', async () => {
    expect(await pairs()).toEqual(expect.arrayContaining(['one two']));
    expect(await pairs()).not.toContain('one real');
    expect(await pairs()).not.toContain('new old');
    expect(await pairs()).not.toContain('far further');
    // Ties that one may not see are as none: that a pair is not proposed would tell of them.
    expect(await pairs()).toContain('found lost');
    const member = await app.signedIn('Mina', { role: 'MEMBER', over: 'one', pole: 'pole' });
    expect(await list(member)).toBeNull();
    expect(await preview('one', 'two', [], member)).toBeNull();
    const told = await member.query<{ tellApart: Payload }>(
      'mutation ($a: ID!, $b: ID!) { tellApart(a: $a, b: $b) { problems { code } } }',
      { a: ids['one'], b: ids['two'] },
    );
    expect(told.data.tellApart.problems).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('remembers which are two, and forgets it again', async () => {
    const said = await facilitator.query<{ tellApart: Payload }>(
      'mutation ($a: ID!, $b: ID!) { tellApart(a: $a, b: $b, why: "Two sisters") { distinction problems { code } } }',
      { a: ids['two'], b: ids['one'] },
    );
    expect(said.data.tellApart.problems).toEqual([]);
    expect(await pairs()).not.toContain('one two');
    expect((await list())?.distinctions).toMatchObject([{ why: 'Two sisters' }]);
    await facilitator.query('mutation ($id: ID!) { undoTellApart(distinction: $id) { problems { code } } }', {
      id: said.data.tellApart.distinction,
    });
    expect(await pairs()).toContain('one two');
    expect((await list())?.distinctions).toEqual([]);
  });

  it('shows what a merge would do, merges, lists it and splits it', async () => {
    const seen = await preview('one', 'two', [{ field: 'name', side: 'ABSORBED' }]);
    expect(seen?.record['name']).toBe('COOPACTION (SCIC)');
    expect(seen?.moved.map((one) => one.key)).toEqual(
      expect.arrayContaining(['body', 'event', 'fact-of-two', 'tie-of-two', 'twin-of-two']),
    );
    expect(seen?.twins.map((one) => one.moved.key)).toEqual(['twin-of-two']);
    const merge = {
      kept: ids['one'],
      absorbed: ids['two'],
      keptVersion: seen?.kept.version,
      absorbedVersion: seen?.absorbed.version,
      choices: [],
    };
    const done = await facilitator.query<{ mergeActors: Payload }>(MERGE, { request: randomUUID(), merge });
    expect(done.data.mergeActors).toEqual({ actor: { slug: 'one' }, problems: [] });
    expect(await pairs()).not.toContain('one two');
    const listed = await facilitator.query<{ mergesInto: { absorbed: string }[] }>(
      'query ($actor: ID!) { mergesInto(actor: $actor) { absorbed absorbedName at why } }',
      { actor: ids['one'] },
    );
    expect(listed.data.mergesInto).toMatchObject([
      {
        absorbed: ids['two'],
        absorbedName: 'COOPACTION (SCIC)',
        why: 'One structure',
      },
    ]);
    const madeBy = async (who: SignedIn) => (await historyOf(who.query, 'two'))[0]?.who;
    expect(await madeBy(facilitator)).toEqual({ author: 'FACILITATOR', name: 'Fran', isMe: true });
    const member = await app.signedIn('Mona', { role: 'MEMBER', over: 'one', pole: 'pole' });
    expect(await madeBy(member)).toEqual({ author: 'FACILITATOR', name: null, isMe: false });
    const ofPole = async (who: SignedIn) => {
      const text = 'query ($pole: ID!) { merges(pole: $pole) { absorbed kept { slug } } }';
      return (await who.query<{ merges: object[] | null }>(text, { pole: ids['pole'] })).data.merges;
    };
    expect(await ofPole(facilitator)).toEqual([{ absorbed: ids['two'], kept: { slug: 'one' } }]);
    expect(await ofPole(member)).toBeNull();
    const before = await facilitator.query<{ splitPreview: { state: string; edited: object[] } }>(
      'query ($absorbed: ID!) { splitPreview(absorbed: $absorbed) { state edited { key kind name } } }',
      { absorbed: ids['two'] },
    );
    expect(before.data.splitPreview.edited).toEqual([]);
    const absorbed = ids['two'];
    const stale = await facilitator.query<{ splitActors: Payload }>(SPLIT, {
      request: randomUUID(),
      absorbed,
      state: 'x',
    });
    expect(stale.data.splitActors.problems).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const { state } = before.data.splitPreview;
    const split = await facilitator.query<{ splitActors: Payload }>(SPLIT, {
      request: randomUUID(),
      absorbed,
      state,
    });
    expect(split.data.splitActors).toEqual({ actor: { slug: 'two' }, problems: [] });
    expect(await pairs()).toContain('one two');
    expect(await ofPole(facilitator)).toEqual([]);
  });

  it('does not make one of what is invented and what is real', async () => {
    expect(await preview('one', 'two')).not.toBeNull();
    const merge = {
      kept: ids['one'],
      absorbed: ids['real'],
      keptVersion: 'x',
      absorbedVersion: 'x',
      choices: [],
    };
    const done = await facilitator.query<{ mergeActors: Payload }>(MERGE, { request: randomUUID(), merge });
    expect(done.data.mergeActors.problems).toMatchObject([{ code: 'INVENTED_AND_REAL' }]);
  });
});
