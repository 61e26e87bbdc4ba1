import { randomUUID } from 'node:crypto';
import { replaceReferences } from '@maillage/graph-schema/records';
import type { PutCommand } from '../../platform/changes/node-image';
import { countingStatements } from '../../platform/database/statement-count';
import { editingGround, actor } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const REPORT = `query ($pole: String, $territory: String) {
  memberFigures(pole: $pole, territory: $territory) {
    invented mayPublish years { year publishedAt given } territories { key members }
    indicators {
      code
      readings { year value withheld hidden: withheldFromOthers median coverage { known of } figureCount }
      own { name year value }
    }
  }
}`;
const PUBLISH = `mutation ($pole: ID!, $year: Int!) {
  publishFigures(pole: $pole, year: $year) { year { year given } problems { code } }
}`;
const BEHIND = `query ($indicator: IndicatorCode!, $year: Int!, $first: Int!, $after: String) {
  figuresBehind(indicator: $indicator, year: $year, first: $first, after: $after) {
    nodes { actor { slug } figure { year figure value } } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

interface Reading {
  year: number;
  value: number | null;
  withheld: string | null;
  hidden: string | null;
  coverage: { known: number; of: number };
  figureCount: number;
}
interface Behind {
  figuresBehind: {
    nodes: { actor: { slug: string }; figure: { year: number; value: number } }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
interface Report {
  memberFigures: {
    invented: boolean;
    mayPublish: boolean;
    years: { year: number; publishedAt: string | null; given: number }[];
    indicators: { code: string; readings: Reading[]; own: { name: string; year: number; value: number }[] }[];
  };
}

const real = { fictitious: false };
const members = ['m1', 'm2', 'm3', 'm4', 'm5'];
const membership = (who: string, pole = 'real-pole') =>
  put('ties', {
    key: `membership-${pole}-${who}`,
    kind: 'MEMBERSHIP',
    name: `Membership of ${who}`,
    pole,
    since: '2015',
    until: '..',
    participants: [
      { who, role: 'MEMBER' },
      { who: pole, role: 'CLUSTER' },
    ],
    evidence: says('minutes', 3),
    ...real,
  });
const given = (of: string, year: number, figure: string, value: number, poles = ['real', 'twin', 'third']) =>
  put('returns', {
    key: `${of}--return-${year}-${figure.toLowerCase()}`,
    readers: [`acting:${of}`, ...poles.map((one) => `facilitators:${one}-pole`)],
    of,
    year,
    figure: figure as 'TURNOVER',
    value,
    said: { how: 'ACCOUNT', on: `${year + 1}-02-01` },
    ...real,
  });

describe('sums of members’ figures', () => {
  let app: TestApplication;
  let member: SignedIn;
  let facilitator: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('poles', { key: 'real-pole', name: 'Real pole', ...real }),
      ...members.map((key) => actor(key, real)),
      put('poles', { key: 'twin-pole', name: 'Twin pole', ...real }),
      ...members.map((one) => membership(one)),
      ...members.slice(0, 4).map((one) => membership(one, 'twin-pole')),
      ...members.map((one, at) => given(one, 2022, 'TURNOVER', 100 + at)),
      ...members.map((one, at) => given(one, 2023, 'TURNOVER', 110 + at)),
      // One structure alone has most of the volunteers.
      ...members.map((one, at) => given(one, 2023, 'VOLUNTEERS', at === 0 ? 1000 : 10)),
      // Who facilitates the twin reads the figures of its four members, and not those of the fifth.
      ...members.map((one, at) => given(one, 2023, 'USERS', 50 + at, at < 4 ? ['real', 'twin'] : ['real'])),
    ]);
    member = await app.signedIn('Mia', { role: 'MEMBER', over: 'm1', pole: 'real-pole' });
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    pole = await app.idOf('real-pole');
  });
  afterAll(() => app.stop());

  const told = (report: Report, code: string) =>
    report.memberFigures.indicators
      .find((one) => one.code === code)
      ?.readings.map(({ year, value, withheld, hidden }) => [year, value, withheld, hidden]);
  const seenBy = async (who: SignedIn | 'public') =>
    (who === 'public' ? await app.query<Report>(REPORT) : await who.query<Report>(REPORT)).data;
  const publish = (who: SignedIn, year: number) =>
    who.query<{ publishFigures: { year: object | null; problems: { code: string }[] } } | null>(PUBLISH, {
      ...{ pole, year },
    });

  it('are told to nobody but the facilitator before they are published', async () => {
    const everybody = await seenBy('public');
    expect(everybody.memberFigures).toMatchObject({ invented: false, mayPublish: false, years: [] });
    expect(everybody.memberFigures.indicators).toEqual([]);
    expect(told(await seenBy(facilitator), 'GIVEN_TURNOVER')).toEqual([
      [2022, 510, null, 'NOT_PUBLISHED'],
      [2023, 560, null, 'NOT_PUBLISHED'],
    ]);
    const mine = (await seenBy(member)).memberFigures.indicators.find((one) => one.code === 'GIVEN_TURNOVER');
    expect(mine).toMatchObject({ readings: [], own: [{ value: 100 }, { value: 110 }] });
  });

  it('are published by the facilitator alone, for a year that has figures', async () => {
    expect((await publish(member, 2023)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await publish(facilitator, 2019)).data?.publishFigures).toMatchObject({
      year: null,
      problems: [{ code: 'NOT_FOUND' }],
    });
    expect((await publish(facilitator, 2023)).data?.publishFigures.problems).toEqual([]);
    const everybody = await seenBy('public');
    expect(told(everybody, 'GIVEN_TURNOVER')).toEqual([[2023, 560, null, null]]);
    expect(told(everybody, 'TURNOVER_CHANGE')).toEqual([[2023, 9.8, null, null]]);
    expect(told(everybody, 'GIVEN_VOLUNTEERS')).toEqual([[2023, null, 'DOMINATED', null]]);
    expect(told(everybody, 'GIVEN_USERS')).toEqual([[2023, null, 'KNOWN_TO_A_READER', null]]);
    expect(told(await seenBy(facilitator), 'GIVEN_VOLUNTEERS')).toEqual([[2023, 1040, null, 'DOMINATED']]);
  });

  it('go on a page for the public as everybody is told them, whoever makes the page', async () => {
    const { data } = await facilitator.query<{ publishPage: { address: string } }>(
      `mutation ($pole: ID!) {
        publishPage(request: "request-1", pole: $pole, choice: { name: "Page", indicators: [GIVEN_TURNOVER, GIVEN_VOLUNTEERS] }) { address }
      }`,
      { pole },
    );
    const token = data.publishPage.address.split('#')[1];
    const opened = await app.query<{ publishedPage: { indicators: object[] } }>(
      `query ($token: String!) {
        publishedPage(token: $token) { indicators { code readings { year value withheld withheldFromOthers figureCount } } }
      }`,
      { token },
    );
    const bare = { year: 2023, withheldFromOthers: null, figureCount: 0 };
    expect(opened.data.publishedPage.indicators).toEqual([
      { code: 'GIVEN_TURNOVER', readings: [{ ...bare, value: 560, withheld: null }] },
      { code: 'GIVEN_VOLUNTEERS', readings: [{ ...bare, value: null, withheld: 'DOMINATED' }] },
    ]);
    const rows = await app.store('MATCH (p:PublicPage) RETURN p.pageAsJson AS text');
    const text = rows.map((row) => String(row['text'])).join(' ');
    expect(text).toContain('560');
    // Neither the sum that is withheld, nor that of a year that was not published, is kept with the page.
    expect(text).not.toMatch(/1040|510/);
  });

  it('of two poles are decided jointly: their difference tells of nobody', async () => {
    const other = await app.signedIn('Flo', { role: 'FACILITATOR', over: 'twin-pole', pole: 'twin-pole' });
    await other.query(PUBLISH, { pole: await app.idOf('twin-pole'), year: 2023 });
    const { data } = await app.query<Report>(REPORT, { pole: 'twin-pole' });
    expect(told(data, 'GIVEN_TURNOVER')).toEqual([[2023, null, 'PROTECTS_ANOTHER', null]]);
  });

  it('stay as they were published, whatever is corrected afterwards', async () => {
    await app.put([given('m2', 2023, 'TURNOVER', 500)]);
    await publish(facilitator, 2023);
    expect(told(await seenBy('public'), 'GIVEN_TURNOVER')).toEqual([[2023, 560, null, null]]);
    // The year before still has the sum over who gave both, from which the change was told; nothing was corrected there.
    await publish(facilitator, 2022);
    expect(told(await seenBy('public'), 'GIVEN_TURNOVER')?.[0]).toEqual([2022, 510, null, null]);
    // What the facilitator reads since is not what was published: no file that it takes away has it.
    expect(told(await seenBy(facilitator), 'GIVEN_TURNOVER')?.[1]).toEqual([
      2023,
      949,
      null,
      'NOT_PUBLISHED',
    ]);
  });

  describe('open onto what members gave', () => {
    const behind = async (who: SignedIn | 'public', asked: Record<string, unknown> = {}) => {
      const given = { indicator: 'GIVEN_TURNOVER', year: 2023, first: 50, ...asked };
      return (
        who === 'public' ? await app.query<Behind>(BEHIND, given) : await who.query<Behind>(BEHIND, given)
      ).data.figuresBehind;
    };

    it('as far as this person may read it, and as many as are counted', async () => {
      const counted = async (who: SignedIn | 'public') =>
        (await seenBy(who)).memberFigures.indicators
          .find((one) => one.code === 'GIVEN_TURNOVER')
          ?.readings.find((one) => one.year === 2023)?.figureCount;
      expect([await counted('public'), (await behind('public')).nodes]).toEqual([0, []]);
      expect(await counted(member)).toBe(1);
      expect((await behind(member)).nodes).toEqual([
        { actor: { slug: 'm1' }, figure: { year: 2023, figure: 'TURNOVER', value: 110 } },
      ]);
      expect(await counted(facilitator)).toBe(5);
      expect((await behind(facilitator)).nodes).toHaveLength(5);
    });

    it('page by page, the latest year first', async () => {
      const all = await behind(facilitator, { indicator: 'TURNOVER_CHANGE' });
      expect(all.totalCount).toBe(10);
      expect(all.nodes.map((one) => [one.figure.year, one.actor.slug])).toEqual(
        [2023, 2022].flatMap((year) => members.map((slug) => [year, slug])),
      );
      const read: Behind['figuresBehind']['nodes'] = [];
      let after: string | null = null;
      for (let page = 0; page < 4; page += 1) {
        const { nodes, pageInfo } = await behind(facilitator, {
          ...{ indicator: 'TURNOVER_CHANGE', first: 3, after },
        });
        read.push(...nodes);
        expect(pageInfo.hasNextPage).toBe(page < 3);
        after = pageInfo.endCursor;
      }
      expect(read).toEqual(all.nodes);
    });

    it('and onto nothing where there is no such value, or the cursor is none', async () => {
      expect((await behind(facilitator, { year: 1999 })).nodes).toEqual([]);
      expect((await behind(facilitator, { indicator: 'EVENTS_HELD' })).nodes).toEqual([]);
      const { errors } = await facilitator.query(BEHIND, {
        ...{ indicator: 'GIVEN_TURNOVER', year: 2023, first: 3, after: 'none' },
      });
      expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    });

    it('by one statement', async () => {
      const { statements } = await countingStatements(() => behind('public'));
      expect(statements).toEqual(['impact.memberFigures']);
    });
  });

  it('of another pole know by which member one of an earlier sum was absorbed', async () => {
    await app.put([
      put('poles', { key: 'third-pole', name: 'Third pole', ...real }),
      ...['kept', 'm6'].map((key) => actor(key, real)),
      ...['m1', 'm2', 'm3', 'kept', 'm6'].map((one) => membership(one, 'third-pole')),
      given('m6', 2022, 'TURNOVER', 105),
    ]);
    const moved = [
      given('m5', 2022, 'TURNOVER', 104),
      given('m5', 2023, 'TURNOVER', 114),
      given('m5', 2023, 'VOLUNTEERS', 10),
      membership('m5'),
    ].map((one) => ({
      ...one,
      record: replaceReferences(one.record as object, new Map([['m5', 'kept']])),
    }));
    await app.changes.apply({
      ...{ request: randomUUID(), by: 'test' },
      commands: [...(moved as unknown as PutCommand[]), { kind: 'actors', retire: 'm5' }],
      merged: [{ absorbed: 'm5', kept: 'kept' }],
    });
    const third = await app.signedIn('Tom', { role: 'FACILITATOR', over: 'third-pole', pole: 'third-pole' });
    await third.query(PUBLISH, { pole: await app.idOf('third-pole'), year: 2022 });
    const { data } = await app.query<Report>(REPORT, { pole: 'third-pole' });
    // The difference with what the first pole told would be that between `m6` and `m4`, who knows its own.
    expect(told(data, 'GIVEN_TURNOVER')).toEqual([[2022, null, 'PROTECTS_ANOTHER', null]]);
  });

  it('of another pole know who could read what was withdrawn since', async () => {
    const all = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7'];
    // Who facilitates the twin reads one that stays and one that goes: with these taken off, two would be left.
    const readBy = (at: number) => [
      ...['wide', ...(at < 4 ? ['narrow'] : []), ...([3, 6].includes(at) ? ['twin'] : [])],
    ];
    await app.put([
      ...['wide', 'narrow'].map((one) => put('poles', { key: `${one}-pole`, name: one, ...real })),
      ...all.map((key) => actor(key, real)),
      ...all.map((one) => membership(one, 'wide-pole')),
      ...all.slice(0, 4).map((one) => membership(one, 'narrow-pole')),
      ...all.map((one, at) => given(one, 2023, 'FTE', 20 + at, readBy(at))),
    ]);
    const publishAll = async (name: string) => {
      const slug = `${name}-pole`;
      const who = await app.signedIn(name, { role: 'FACILITATOR', over: slug, pole: slug });
      const { data } = await app.query<{ poles: { id: string; slug: string }[] }>('{ poles { id slug } }');
      await who.query(PUBLISH, { pole: data.poles.find((one) => one.slug === slug)?.id, year: 2023 });
      return told((await app.query<Report>(REPORT, { pole: slug })).data, 'GIVEN_FTE');
    };
    expect(await publishAll('wide')).toEqual([[2023, 161, null, null]]);
    await app.changes.apply({
      ...{ request: randomUUID(), by: 'test' },
      commands: all.slice(4).map((one) => ({ kind: 'returns' as const, retire: `${one}--return-2023-fte` })),
    });
    expect(await publishAll('narrow')).toEqual([[2023, null, 'KNOWN_TO_A_READER', null]]);
  });

  it('take one statement', async () => {
    const { statements } = await countingStatements(() => app.query(REPORT));
    expect(statements).toEqual(['impact.memberFacts']);
  });
});
