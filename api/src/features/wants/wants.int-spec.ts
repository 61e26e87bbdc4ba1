import { randomUUID } from 'node:crypto';
import { put } from '../../testing/records';
import { member, tenderGround } from '../../testing/tender-ground';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { Undoer } from '../../testing/undoer';
import { thingFrom } from '../things';
import { wantsBoard } from './board.repository';
import { BoardService } from './board.service';

const BOARD = `query ($filter: WantFilter) {
  wants(filter: $filter, first: 50) { totalCount nodes { matchCount mine want { slug } } }
}`;

const PAGE = `query ($slug: String!, $real: Boolean! = true) {
  want(slug: $slug, withFictitious: $real) {
    mine want { slug state } of { slug } tie { slug stance }
    matches { score other { want { slug state } of { slug } tie { slug } } terms { term reason details from until share } }
  }
}`;

const TAKE = `mutation ($request: ID!, $want: ID!, $match: ID!, $kind: TieKind) {
  takeUpMatch(request: $request, want: $want, match: $match, kind: $kind) {
    slug asked change problems { code field }
  }
}`;

interface Page {
  want: {
    mine: boolean;
    want: { slug: string; state: string };
    tie: { slug: string; stance: string } | null;
    matches: {
      score: number;
      other: { want: { slug: string; state: string }; tie: { slug: string } | null };
      terms: { term: string; reason: string; details: string[]; share: number }[];
    }[];
  } | null;
}

interface Taken {
  takeUpMatch: { slug: string; asked: number; change: string; problems: { code: string; field: string }[] };
}

type Fields = Record<string, unknown>;

const want = (kind: 'needs' | 'offers', key: string, of: string, more: Fields = {}) =>
  put(kind, {
    key,
    name: `About ${key}`,
    of,
    pole: 'pole',
    sort: 'SERVICE',
    cpv: '90910000',
    fictitious: true,
    ...more,
  } as never);

describe('needs and offers', () => {
  let app: TestApplication;
  let a: SignedIn;
  let b: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...tenderGround,
      ...['a', 'b', 'c'].flatMap((key) => member(key, [])),
      want('needs', 'need', 'a', { territory: 'here', since: '2027-01', until: '2099-12', tags: ['Vitres'] }),
      want('offers', 'offer', 'b', { territory: 'epci', since: '2026', until: '..' }),
      want('offers', 'by-tag', 'c', { cpv: undefined, tags: ['vitres'] }),
      want('offers', 'hidden', 'c', { territory: 'here', readers: ['facilitators:pole'] }),
      want('offers', 'own', 'a'),
      want('offers', 'closed', 'c', { state: 'CLOSED' }),
      want('offers', 'over', 'c', { since: '2013', until: '2013' }),
      want('offers', 'goods', 'c', { sort: 'GOODS' }),
    ]);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const page = async (who: Pick<SignedIn, 'query'>, slug: string, more: object = {}) => {
    const { data, errors } = await who.query<Page>(PAGE, { slug, ...more });
    expect(errors).toBeUndefined();
    return data.want;
  };
  const visitor: Pick<SignedIn, 'query'> = { query: (document, variables) => app.query(document, variables) };
  const take = async (who: SignedIn, given: object) => {
    const { data, errors } = await who.query<Taken | null>(TAKE, { request: randomUUID(), ...given });
    return { taken: data?.takeUpMatch, codes: errors?.map((one) => one.extensions.code) };
  };

  it('answer each other by competence, place and period, with why; never what may not be seen', async () => {
    const found = await page(visitor, 'need');
    expect(found?.matches.map(({ other }) => other.want.slug)).toEqual(['offer', 'by-tag']);
    expect(found?.matches[0]?.terms).toMatchObject([
      { term: 'COMPETENCE', reason: 'EXACT', share: 0.6 },
      { term: 'PLACE', reason: 'EPCI', details: ['Epci'], share: 0.16 },
      { term: 'PERIOD', reason: 'SURE', share: 0.2 },
    ]);
    expect(found?.matches[1]?.terms[0]).toMatchObject({ reason: 'TAG', details: ['Vitres'] });
    // The same from the other side.
    const back = await page(visitor, 'offer');
    expect(back?.matches.map(({ other, score }) => [other.want.slug, score])).toEqual([
      ['need', found?.matches[0]?.score],
    ]);
    expect(await page(visitor, 'hidden')).toBeNull();
    const facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    expect((await page(facilitator, 'need'))?.matches.map(({ other }) => other.want.slug)).toEqual([
      'offer',
      'hidden',
      'by-tag',
    ]);
    // Invented answers go where invented records are hidden; the page itself stays.
    expect((await page(visitor, 'need', { real: false }))?.matches).toEqual([]);
  });

  it('are listed as asked, with how much answers each', async () => {
    const list = async (filter: object) => {
      const { data } = await visitor.query<{
        wants: { nodes: { want: { slug: string }; matchCount: number }[] };
      }>(BOARD, { filter });
      return data.wants.nodes.map((one) => one.want.slug);
    };
    expect(await list({ side: 'NEED' })).toEqual(['need']);
    expect(await list({ text: 'VITRES' })).toEqual(['by-tag', 'need']);
    expect(await list({ of: 'c', states: ['CLOSED'] })).toEqual(['closed']);
    expect(await list({ territory: '990000' })).toEqual(['need', 'offer']);
    expect(await list({ openOn: '2013-06-01', of: 'c' })).toContain('over');
    // Nobody has closed it, and its time has passed: open ones alone are without it, all together have it last.
    expect(await list({ of: 'c' })).toEqual(['by-tag', 'goods']);
    expect(await list({ of: 'c', states: ['OPEN'] })).toEqual(['by-tag', 'goods']);
    expect(await list({ of: 'c', states: ['OPEN', 'TAKEN', 'CLOSED'] })).toEqual([
      ...['by-tag', 'goods', 'closed', 'over'],
    ]);
    expect(await list({ cpv: '9091', sort: 'GOODS' })).toEqual(['goods']);
    const { errors } = await visitor.query(BOARD, { filter: { cpv: 'x' } });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('are found by their address however many others there are', async () => {
    const asked = { named: 'need', withFictitious: true, states: ['OPEN'], readers: ['public'] };
    const [found] = await app.database.read(wantsBoard, { ...asked, most: 1 });
    expect(found?.rows.map(({ want }) => thingFrom(want).slug)).toEqual(['need']);
    expect((await app.database.read(wantsBoard, { ...asked, named: null, most: 1 }))[0]?.rows).toHaveLength(
      1,
    );
  });

  it('become a tie that the one side declares and the other is asked about; one undo takes all back', async () => {
    const [need, offer] = [await app.idOf('need'), await app.idOf('offer')];
    expect((await take(b, { want: need, match: offer })).codes).toEqual(['FORBIDDEN']);
    expect((await take(a, { want: need, match: await app.idOf('hidden') })).taken?.problems).toMatchObject([
      { code: 'NOT_FOUND', field: 'match' },
    ]);
    expect(
      (await take(a, { want: need, match: offer, kind: 'SHARED_PREMISES' })).taken?.problems,
    ).toMatchObject([{ code: 'INVALID_INPUT', field: 'kind' }]);
    const request = randomUUID();
    const { taken } = await take(a, { request, want: need, match: offer });
    expect(taken).toMatchObject({ asked: 1, problems: [] });
    const again = await take(a, { request, want: need, match: offer });
    expect(again.taken).toMatchObject({ slug: taken?.slug, problems: [] });

    expect(await page(a, 'need')).toMatchObject({
      mine: true,
      want: { state: 'TAKEN' },
      tie: { slug: taken?.slug, stance: 'DECLARED' },
      matches: [],
    });
    const { data } = await app.query(
      'query ($slug: String!) { tie(slug: $slug) { tieKind participations { party { slug } role stance } } }',
      { slug: taken?.slug },
    );
    expect(data).toMatchObject({ tie: { tieKind: 'COMMERCIAL_RELATION' } });
    expect(JSON.stringify(data)).toContain('{"party":{"slug":"a"},"role":"CLIENT","stance":"CONFIRMED"}');
    expect(JSON.stringify(data)).toContain('{"party":{"slug":"b"},"role":"PROVIDER"');
    expect(await app.faults()).toEqual([]);

    // The other side sees what it is asked about beside its offer, and joins that tie.
    const other = await page(b, 'offer');
    expect(other?.matches[0]?.other).toMatchObject({
      want: { slug: 'need', state: 'TAKEN' },
      tie: { slug: taken?.slug },
    });
    const joined = await take(b, { want: offer, match: need });
    expect(joined.taken).toMatchObject({ slug: taken?.slug, asked: 0, problems: [] });
    expect(await page(b, 'offer')).toMatchObject({ want: { state: 'TAKEN' }, tie: { slug: taken?.slug } });

    for (const [who, change] of [
      [b, joined.taken?.change],
      [a, taken?.change],
    ] as const)
      expect(await new Undoer(who).undoRequest(change ?? '')).toMatchObject({
        wouldLose: null,
        problems: [],
      });
    expect(await page(a, 'need')).toMatchObject({ want: { state: 'OPEN' }, tie: null });
    const { data: gone } = await app.query('query ($slug: String!) { tie(slug: $slug) { id } }', {
      slug: taken?.slug,
    });
    expect(gone).toEqual({ tie: null });
  });

  it('become one tie where both sides take them up at the same moment', async () => {
    const [need, offer] = [await app.idOf('need'), await app.idOf('offer')];
    const ties = async () =>
      (await app.store<{ slug: string }>('MATCH (t:Tie) RETURN t.slug AS slug')).map(({ slug }) => slug);
    const before = await ties();
    // Neither goes on before both have read that the other has not done so.
    const board = app.nest.get(BoardService, { strict: false });
    const read = board.read.bind(board);
    let reads = 0;
    let go = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => {
      go = () => resolve();
    });
    const spy = jest.spyOn(board, 'read').mockImplementation(async (...asked) => {
      const found = await read(...asked);
      if (++reads === 2) go();
      await bothHaveRead;
      return found;
    });
    const done = await Promise.all([
      take(a, { want: need, match: offer }),
      take(b, { want: offer, match: need }),
    ]).finally(() => spy.mockRestore());
    const [made, ...more] = (await ties()).filter((slug) => !before.includes(slug));
    expect(more).toEqual([]);
    expect(done.map(({ taken }) => [taken?.slug, taken?.problems])).toEqual([
      [made, []],
      [made, []],
    ]);
    for (const [who, slug] of [
      [a, 'need'],
      [b, 'offer'],
    ] as const)
      expect(await page(who, slug)).toMatchObject({ want: { state: 'TAKEN' }, tie: { slug: made } });
    expect(await app.faults()).toEqual([]);
  });
});
