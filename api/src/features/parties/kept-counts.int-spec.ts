import { randomUUID } from 'node:crypto';
import { migrate } from '@maillage/graph-schema/migrations';
import { recount } from '../../commands/recount';
import { nationalLoad } from '../../commands/load-national';
import { BulkLoadService } from '../seeds';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { LOADING } from '../../platform/changes/changes.repository';
import type { Command } from '../../platform/changes/node-image';

interface Page {
  totalCount: number;
  nodes: { slug: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const types = ['ASSOCIATION', 'COMPANY', 'COOPERATIVE'] as const;
const functions = ['ACTIVITY_CREATION', 'CSR_PROMOTION'] as const;
const names = ['a', 'b', 'c', 'd', 'e', 'within'];
const viewers = [
  ['public'],
  ['pole:pole', 'public'],
  ['actor:a', 'public'],
  ['actor:a', 'pole:pole', 'public'],
];

const place = (key: string, level: 'COMMUNE' | 'REGION', within: string[] = []) =>
  put('territories', { key, level, code: key.toUpperCase(), name: key, reference: 'test', within });

/** The same numbers each time: a mixed congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('what is kept of how many there are', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put([
      ...ground,
      place('there', 'REGION'),
      ...['here', 'near'].map((key) => place(key, 'COMMUNE', ['there'])),
    ]);
  });
  afterAll(() => app.stop());

  const apply = (commands: readonly Command[]) =>
    app.changes.apply({ request: randomUUID(), by: 'test', commands });

  const actor = (key: string, draw: (below: number) => number) =>
    put('actors', {
      key,
      name: key,
      type: types[draw(types.length)] ?? 'COMPANY',
      fictitious: key === 'e',
      territory: [undefined, 'here', 'near', 'there'][draw(4)],
      readers: key === 'within' ? ['pole:pole'] : ['public'],
      functions: functions
        .filter(() => draw(2) > 0)
        .map((code) => ({ code, modality: 'REPORTED' as const, evidence: says('minutes', 3) })),
      evidence: says('minutes', 1),
    });

  const tie = (key: string, draw: (below: number) => number) => {
    const who = names.filter(() => draw(3) === 0);
    for (const one of ['a', 'b']) if (who.length < 2 && !who.includes(one)) who.push(one);
    const narrow = [['pole:pole'], ['actor:a']];
    const readers = who.includes('within') ? ['pole:pole'] : ([['public'], ...narrow][draw(3)] ?? ['public']);
    return put('ties', {
      key,
      kind: 'SHARED_SERVICES',
      name: key,
      pole: 'pole',
      readers,
      fictitious: who.includes('e') || draw(4) === 0,
      participants: who.map((one) => ({ who: one, role: 'PARTNER' as const })),
      evidence: says('minutes', 2),
    });
  };

  /** What a list says, by each viewer and with or without what is invented; and what counting gives. */
  async function assertSaid(): Promise<void> {
    for (const readers of viewers)
      for (const withFictitious of [true, false]) {
        const { data } = await app.query<{
          actors: { totalCount: number; nodes: { slug: string; tieCount: number }[] };
          functions: { code: string; actorCount: number }[];
          overview: { actors: number; cooperations: number; fictitious: number };
          region: { totalCount: number; nodes: { slug: string }[] };
          commune: { totalCount: number };
        }>(
          `query ($all: Boolean!) {
            actors(sort: TIES_DESC, filter: { withFictitious: $all }) { totalCount nodes { slug tieCount(withFictitious: $all) } }
            functions(withFictitious: $all) { code actorCount }
            overview { actors cooperations fictitious }
            region: actors(filter: { withFictitious: $all, territory: "THERE" }) { totalCount nodes { slug } }
            commune: actors(filter: { withFictitious: $all, territory: "HERE" }) { totalCount }
          }`,
          { all: withFictitious },
          readers,
        );
        const counted = await app.store(
          `MATCH (a:Actor) WHERE any(t IN a.readers WHERE t IN $readers) AND ($all OR NOT a.fictitious)
           RETURN a.slug AS slug, a.functions AS functions, [(a)-[:LOCATED_IN]->(home) | home.code][0] AS home, COUNT {
             MATCH (a)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
             WHERE any(t IN l.readers WHERE t IN $readers) AND ($all OR NOT l.fictitious) RETURN DISTINCT l
           } AS tieCount ORDER BY tieCount DESC, a.id`,
          { readers, all: withFictitious },
        );
        expect(data.actors.totalCount).toBe(counted.length);
        expect(data.actors.nodes).toEqual(
          counted.map(({ slug, tieCount }) => ({ slug: slug as string, tieCount: Number(tieCount) })),
        );
        const [seen] = await app.store(
          `WITH $readers AS readers
           RETURN COUNT { MATCH (a:Actor) WHERE NOT a.fictitious AND any(t IN a.readers WHERE t IN readers) } AS actors,
             COUNT { MATCH (l:Cooperation) WHERE NOT l.fictitious AND any(t IN l.readers WHERE t IN readers) } AS cooperations,
             COUNT { MATCH (x:Actor|Tie) WHERE x.fictitious AND any(t IN x.readers WHERE t IN readers) } AS fictitious`,
          { readers },
        );
        expect(data.overview).toEqual(seen);
        const located = counted.filter(({ home }) => home !== null);
        expect(data.region.totalCount).toBe(located.length);
        expect(data.region.nodes.map(({ slug }) => slug)).toEqual(
          located.map(({ slug }) => slug as string).sort(),
        );
        expect(data.commune.totalCount).toBe(located.filter(({ home }) => home === 'HERE').length);
        for (const { code, actorCount } of data.functions)
          expect(actorCount).toBe(
            counted.filter(({ functions: all }) => ((all ?? []) as string[]).includes(code)).length,
          );
      }
  }

  it('is what counting gives, whatever is written, changed and retired', async () => {
    const draw = numbers(7);
    await apply(names.map((name) => actor(name, draw)));
    const there = new Set<string>();
    for (let step = 1; step <= 36; step += 1) {
      const key = `t${draw(12)}`;
      const chosen = draw(5);
      if (chosen === 0) await apply([actor(names[draw(names.length)] ?? 'a', draw)]);
      else if (chosen === 1 && there.has(key)) {
        await apply([{ kind: 'ties', retire: key }]);
        there.delete(key);
      } else {
        await apply([tie(key, draw)]);
        there.add(key);
      }
      expect(await app.faults()).toEqual([]);
      if (step % 12 === 0) await assertSaid();
    }
  });

  it('counts an actor no longer once it is retired, and again when it is back', async () => {
    const draw = numbers(3);
    await apply(names.map((name) => actor(name, draw)));
    await apply([{ kind: 'actors', retire: 'b' }]);
    expect(await app.faults()).toEqual([]);
    await assertSaid();
    await apply([actor('b', draw)]);
    expect(await app.faults()).toEqual([]);
    await assertSaid();
  });

  it('is of the kind that a tie has now', async () => {
    const draw = numbers(4);
    await apply(names.map((name) => actor(name, draw)));
    const of = (
      key: string,
      kind: 'SHARED_SERVICES' | 'FUNDING',
      roles: readonly ['PARTNER' | 'FUNDER', 'PARTNER' | 'BENEFICIARY'],
    ) =>
      put('ties', {
        ...{ key, kind, name: key, pole: 'pole' },
        participants: roles.map((role, at) => ({ who: names[at] ?? 'a', role })),
        evidence: says('minutes', 2),
      });
    await apply([of('t', 'SHARED_SERVICES', ['PARTNER', 'PARTNER'])]);
    await apply([of('t', 'FUNDING', ['FUNDER', 'BENEFICIARY'])]);
    await apply([of('u', 'FUNDING', ['FUNDER', 'BENEFICIARY'])]);
    expect(await app.faults()).toEqual([]);
    await assertSaid();
  });

  it('is filled by the migration in a store of before', async () => {
    const draw = numbers(5);
    await apply(names.map((name) => actor(name, draw)));
    await apply(['t1', 't2', 't3', 't4'].map((key) => tie(key, draw)));
    await app.store(
      `MATCH (m:Migration) WHERE m.number >= 23 DETACH DELETE m
       WITH count(*) AS one
       MATCH (x:Actor|Pole|Place|Body|Person) REMOVE x.allTies, x.publicTies, x.publicRealTies
       WITH count(*) AS one
       MATCH (c:ActorClass|HomeClass|TieClass) DETACH DELETE c
       WITH count(*) AS one
       MATCH (a:Actor) REMOVE a.home`,
    );
    // A tie of a kind that it was before, and a class of a try that was cut short.
    await app.store(
      `MATCH (t:Tie { slug: 't1' }) SET t:Funding
       WITH t MATCH (a:Actor { slug: 'a' })
       CREATE (a)-[:COUNTED_IN]->(:ActorClass { key: 'old', readers: ['public'], type: 'COMPANY', ess: 'NO', fictitious: false })`,
    );
    expect((await app.faults()).length).toBeGreaterThan(0);
    await migrate(app.database.driver, app.database.name);
    expect(await app.faults()).toEqual([]);
    expect(await app.store('MATCH (t:Funding) RETURN t.slug AS slug')).toEqual([]);
    await assertSaid();
  });

  it('is found where it is wrong', async () => {
    const draw = numbers(5);
    await apply(names.map((name) => actor(name, draw)));
    await apply([tie('t1', draw)]);
    await app.store('MATCH (a:Actor { slug: "a" }) SET a.publicTies = a.publicTies + 1');
    expect(await app.faults()).toMatchObject([{ thing: 'a' }]);
    await app.store('MATCH (a:Actor { slug: "a" }) SET a.publicTies = a.publicTies - 1, a.ess = "YES"');
    expect(await app.faults()).toMatchObject([{ thing: 'a' }]);
  });

  describe('and counted anew by the command', () => {
    const said: string[] = [];
    beforeAll(() => {
      for (const write of ['log', 'error'] as const)
        jest
          .spyOn(console, write)
          .mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
    });
    beforeEach(() => void (said.length = 0));
    afterAll(() => jest.restoreAllMocks());

    const recountHere = () =>
      recount({
        NEO4J_URI: process.env['TEST_NEO4J_URI'],
        NEO4J_USER: process.env['TEST_NEO4J_USER'],
        NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
        LOG_LEVEL: 'silent',
      });
    const moment = async () =>
      (await app.store('MATCH (v:GraphVersion) RETURN v.version AS version, toString(v.at) AS at'))[0];

    it('is right again, and no answer of before is kept', async () => {
      const draw = numbers(6);
      await apply(names.map((name) => actor(name, draw)));
      await apply(['t1', 't2', 't3'].map((key) => tie(key, draw)));
      await app.store('MATCH (a:Actor { slug: "a" }) SET a.publicTies = 40, a.allTies = 40, a.ess = "YES"');
      expect(await app.faults()).not.toEqual([]);
      const before = await moment();
      expect(await recountHere()).toBe(0);
      expect(said).toEqual(['Everything is counted anew, in 2 transactions.']);
      expect(await app.faults()).toEqual([]);
      await assertSaid();
      const after = await moment();
      expect(after?.['version']).toEqual(before?.['version']);
      expect(after?.['at']).not.toBe(before?.['at']);
    });

    it('is left to a load that is under way', async () => {
      await app.store(`MATCH (v:GraphVersion) SET v.seeding = ['${LOADING}test']`);
      expect(await recountHere()).toBe(1);
      expect(said.join()).toContain('LOAD_UNDER_WAY');
      await app.store('MATCH (v:GraphVersion) REMOVE v.seeding');
    });
  });

  // As many as that a list goes down the index of names, and looks where each is located.
  it.each(['NAME_ASC', 'NAME_DESC'])('pages through a region that holds almost all, by %s', async (sort) => {
    await app.empty();
    await app.nest
      .get(BulkLoadService)
      .load(nationalLoad({ actors: 320, participations: 640, seed: 2, batch: 1000 }));
    const expected = await app.store(
      `MATCH (a:Actor)-[:LOCATED_IN]->()-[:WITHIN]->()-[:WITHIN]->({ code: 'XR1' }) WHERE 'CSR_PROMOTION' IN a.functions
       RETURN a.slug AS slug ORDER BY a.sortName ${sort === 'NAME_ASC' ? 'ASC' : 'DESC'}, a.id`,
    );
    expect(expected.length).toBeGreaterThan(20);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: { actors: Page } } = await app.query(
        `query ($after: String) {
          actors(filter: { territory: "XR1", functions: [CSR_PROMOTION] }, sort: ${sort}, first: 7, after: $after) {
            totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(data.actors.totalCount).toBe(expected.length);
      seen.push(...data.actors.nodes.map(({ slug }) => slug));
      [after, more] = [data.actors.pageInfo.endCursor, data.actors.pageInfo.hasNextPage];
    }
    expect(seen).toEqual(expected.map(({ slug }) => slug));
  });
});
