import { randomUUID } from 'node:crypto';
import { duplicatesGround, expanded } from '../../testing/duplicates-ground';
import { actor, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf } from '../../testing/undoer';

interface Pair {
  a: { actor: { slug: string }; territory: string | null };
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

/** A tie of another pole that the facilitators of `pole` may not see. */
const hiddenTie = (key: string, who: string[], more: Record<string, unknown> = {}) =>
  tie(key, who, { pole: 'other-pole', readers: ['pole:other-pole'], ...more });

describe('duplicates over GraphQL', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let ids: Record<string, string>;

  const list = async (who = facilitator) => {
    const { data } = await who.query<{
      duplicates: { totalCount: number; pairs: Pair[]; distinctions: { id: string; why: string }[] } | null;
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
        tie('here-and-hidden', ['far', 'further'], { readers: ['pole:other-pole'] }),
        actor('hidden', { name: 'Coopaction', readers: ['pole:other-pole'] }),
        put('territories', {
          ...{ key: 'hidden-commune', level: 'COMMUNE', code: '88002', name: 'Hidden', within: [] },
          ...{ reference: 'invented', fictitious: true, readers: ['pole:other-pole'] },
        }),
        actor('near', { name: 'Le Préau', territory: 'hidden-commune' }),
        actor('nearer', { name: 'Préau SARL', territory: 'hidden-commune' }),
        actor('lost', { name: 'La Remise' }),
        actor('found', { name: 'Remise SARL' }),
        hiddenTie('kept-elsewhere', ['lost', 'found']),
        actor('heir', { name: 'Le Hangar' }),
        actor('ancestor', { name: 'Hangar SARL' }),
        hiddenTie('hidden-succession', [], {
          kind: 'SUCCESSION',
          participants: [
            { who: 'ancestor', role: 'PREDECESSOR' },
            { who: 'heir', role: 'SUCCESSOR' },
          ],
        }),
        actor('sister', { name: 'Le Verger' }),
        actor('other-sister', { name: 'Verger SARL' }),
        actor('spare', { name: 'La Réserve' }),
        actor('spare-too', { name: 'Réserve SARL' }),
        put('actors', { key: 'real', type: 'ASSOCIATION', name: 'Co-opaction' }),
      ]),
    );
    ids = Object.fromEntries(await app.ids());
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  it('proposes the pairs of the pole to its facilitator alone, and none that a succession tells apart', async () => {
    expect(await pairs()).toEqual(expect.arrayContaining(['one two']));
    expect(await pairs()).not.toContain('one real');
    expect(await pairs()).not.toContain('new old');
    expect(await pairs()).not.toContain('far further');
    const member = await app.signedIn('Mina', { role: 'MEMBER', over: 'one', pole: 'pole' });
    expect(await list(member)).toBeNull();
    expect(await preview('one', 'two', [], member)).toBeNull();
    const told = await member.query<{ tellApart: Payload }>(
      'mutation ($a: ID!, $b: ID!) { tellApart(a: $a, b: $b) { problems { code } } }',
      { a: ids['one'], b: ids['two'] },
    );
    expect(told.data.tellApart.problems).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  const tellApart = async (a: string, b: string) => {
    const said = await facilitator.query<{ tellApart: Payload }>(
      'mutation ($a: ID!, $b: ID!) { tellApart(a: $a, b: $b, why: "Two sisters") { distinction problems { code } } }',
      { a: ids[a], b: ids[b] },
    );
    expect(said.data.tellApart.problems).toEqual([]);
    return said.data.tellApart.distinction;
  };
  const takeBack = (id: string | null) =>
    facilitator.query('mutation ($id: ID!) { undoTellApart(distinction: $id) { problems { code } } }', {
      id,
    });
  const merges = async (who: SignedIn) => {
    const text = 'query ($pole: ID!) { merges(pole: $pole) { absorbed kept { slug } } }';
    return (await who.query<{ merges: object[] | null }>(text, { pole: ids['pole'] })).data.merges;
  };

  it('goes by what one may see: what is hidden is as none, or its lists would tell of it', async () => {
    const placed = (await list())?.pairs.find(({ a }) => a.actor.slug.startsWith('near'));
    expect(placed).toMatchObject({ a: { territory: null }, reasons: ['OTHER_LEGAL_FORM'] });
    expect(await pairs()).toEqual(expect.arrayContaining(['ancestor heir', 'found lost']));
    const told = await list();
    expect(told?.pairs).toHaveLength(told?.totalCount ?? 0);
  });

  it('remembers which are two, and forgets it again', async () => {
    const said = await tellApart('two', 'one');
    expect(await pairs()).not.toContain('one two');
    expect((await list())?.distinctions).toMatchObject([{ why: 'Two sisters' }]);
    await takeBack(said);
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
    expect(await merges(facilitator)).toEqual([{ absorbed: ids['two'], kept: { slug: 'one' } }]);
    expect(await merges(member)).toBeNull();
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
    expect(await merges(facilitator)).toEqual([]);
  });

  it('lists merges and distinctions of actors that have come into ties that one may not see', async () => {
    await tellApart('sister', 'other-sister');
    const seen = await preview('spare', 'spare-too');
    const merge = {
      ...{ kept: ids['spare'], absorbed: ids['spare-too'], choices: [] },
      ...{ keptVersion: seen?.kept.version, absorbedVersion: seen?.absorbed.version },
    };
    await facilitator.query(MERGE, { request: randomUUID(), merge });
    await app.put([hiddenTie('later', ['spare', 'sister', 'other-sister'])]);
    expect((await list())?.distinctions).toMatchObject([{ a: {}, b: {}, why: 'Two sisters' }]);
    expect(await merges(facilitator)).toEqual([{ absorbed: ids['spare-too'], kept: { slug: 'spare' } }]);
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
