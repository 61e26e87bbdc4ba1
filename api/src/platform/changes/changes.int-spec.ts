import { randomUUID } from 'node:crypto';
import { ground, put, says } from '../../testing/records';
import { lastRecords } from './changes.repository';
import { ChangesService } from './changes.service';
import type { Command } from './node-image';
import { TestApplication } from '../../testing/test-application';

const actor = (key: string, name = `Actor ${key}`) =>
  put('actors', { key, type: 'ASSOCIATION', name, fictitious: true, evidence: says('minutes', 1) });

const tie = (key: string, who: string[], stance?: 'CONFIRMED' | 'CONTESTED') =>
  put('ties', {
    key,
    kind: 'SHARED_SERVICES',
    name: `Tie ${key}`,
    pole: 'pole',
    fictitious: true,
    participants: who.map((one) => ({
      who: one,
      role: 'PARTNER',
      ...(stance ? { answers: [{ stance, on: '2020-01-01' }] } : {}),
    })),
    evidence: says('minutes', 2),
  });

describe('the one way in', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(() => app.empty());
  afterAll(() => app.stop());

  const changeCount = async () => {
    const [row] = await app.store('MATCH (c:Change) RETURN count(c) AS n');
    return row?.['n'];
  };

  it('writes things, one change for each, and raises the version once', async () => {
    const outcome = await app.put([...ground, actor('a'), actor('b'), tie('t', ['a', 'b'])]);
    expect(outcome).toEqual({ version: 1, added: 6, changed: 0, retired: 0, unchanged: 0 });
    expect(await changeCount()).toBe(6);
    expect(await app.faults()).toEqual([]);
  });

  it('takes the same records again without a trace', async () => {
    await app.put([...ground, actor('a'), actor('b'), tie('t', ['a', 'b'])]);
    const again = await app.put([...ground, actor('a'), actor('b'), tie('t', ['a', 'b'])]);
    expect(again).toEqual({ version: 1, added: 0, changed: 0, retired: 0, unchanged: 6 });
    expect(await changeCount()).toBe(6);
  });

  it('carries out a request sent twice only once', async () => {
    await app.put(ground);
    const request = randomUUID();
    const first = await app.changes.apply({ request, by: 'test', commands: [actor('a')] });
    const second = await app.changes.apply({ request, by: 'test', commands: [actor('a', 'Another name')] });
    expect(second).toEqual(first);
    expect(
      (await app.query<{ party: { name: string } }>('{ party(slug: "a") { name } }')).data.party.name,
    ).toBe('Actor a');
  });

  it('remembers the record before and after', async () => {
    await app.put([...ground, actor('a')]);
    await app.put([actor('a', 'New name')]);
    const [change] = await app.store(
      "MATCH (c:Change { action: 'CHANGED' })-[:OF]->(:Actor { slug: 'a' }) RETURN c.before AS before, c.after AS after",
    );
    expect(JSON.parse(String(change?.['before']))).toMatchObject({ name: 'Actor a' });
    expect(JSON.parse(String(change?.['after']))).toMatchObject({ name: 'New name' });
  });

  it('refuses a reference that nothing answers to, and writes nothing', async () => {
    await app.put(ground);
    await expect(app.put([actor('a'), tie('t', ['a', 'ghost'])])).rejects.toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      parameters: { key: 'ghost' },
    });
    expect((await app.query('{ party(slug: "a") { name } }')).data).toEqual({ party: null });
  });

  it('refuses a version that has been overtaken', async () => {
    await app.put(ground);
    const late = { request: randomUUID(), by: 'test', commands: [actor('a')], expectedVersion: 0 };
    await expect(app.changes.apply(late)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('lets forty writers at once in, one after the other, with nothing lost', async () => {
    await app.put(ground);
    const writers = Array.from({ length: 40 }, (_, index) =>
      app.changes.apply({ request: randomUUID(), by: `writer ${index}`, commands: [actor(`w${index}`)] }),
    );
    const versions = (await Promise.all(writers)).map((outcome) => outcome.version).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
  });

  it('derives the stance of a tie from the answers of its actors', async () => {
    await app.put([...ground, actor('a'), actor('b')]);
    await app.put([
      tie('said', ['a', 'b']),
      tie('sure', ['a', 'b'], 'CONFIRMED'),
      tie('not', ['a', 'b'], 'CONTESTED'),
    ]);
    const { data } = await app.query<{ ties: { nodes: { slug: string; stance: string }[] } }>(
      '{ ties(first: 10) { nodes { slug stance } } }',
    );
    expect(Object.fromEntries(data.ties.nodes.map((one) => [one.slug, one.stance]))).toEqual({
      said: 'DECLARED',
      sure: 'CONFIRMED',
      not: 'CONTESTED',
    });
  });

  it('forgets a participant that a tie no longer has', async () => {
    await app.put([...ground, actor('a'), actor('b'), actor('c'), tie('t', ['a', 'b', 'c'])]);
    await app.put([tie('t', ['a', 'b'])]);
    const { data } = await app.query<{ tie: { participations: { party: { slug: string } }[] } }>(
      '{ tie(slug: "t") { participations { party { slug } } } }',
    );
    expect(data.tie.participations.map((one) => one.party.slug)).toEqual(['a', 'b']);
    expect(await app.faults()).toEqual([]);
  });

  const digestOf = async (key: string) => {
    const [row] = await app.store<{ digest: string }>(
      "MATCH (:Identifier { scheme: 'KEY', value: $key })-[:IDENTIFIES]->(n) RETURN n.digest AS digest",
      { key },
    );
    return row?.digest ?? '';
  };
  const apply = (...commands: Command[]) =>
    app.nest.get(ChangesService).apply({ request: randomUUID(), by: 'test', commands });
  const names = async (kind: string) => {
    const found = await app.query<Record<string, { nodes: { name: string }[] }>>(
      `{ ${kind} { nodes { name } } }`,
    );
    return found.data[kind]?.nodes.map((one) => one.name);
  };

  it('refuses the second of two editors of one thing, and all that came with it', async () => {
    await app.put([...ground, actor('a'), actor('b')]);
    const seen = await digestOf('a');
    await apply({ ...actor('a', 'First editor'), expected: seen });
    await expect(
      apply(
        { ...actor('b', 'Along with it'), expected: await digestOf('b') },
        { ...actor('a', 'Second editor'), expected: seen },
      ),
    ).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE', parameters: { key: 'a' } });
    await expect(apply({ ...actor('a', 'New'), expected: null })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    expect(await names('actors')).toEqual(['Actor b', 'First editor']);
  });

  it('leaves nothing in the graph that a record says no longer, of answers and of who takes part', async () => {
    const said = (who: object) => {
      const record = tie('t', ['a', 'b']).record as { participants: object[] };
      return { kind: 'ties', record: { ...record, participants: [who, record.participants[1]] } } as never;
    };
    const answer = (why: string) => [{ stance: 'CONTESTED', on: '2020-01-01', why }];
    const asked = '{ tie(slug: "t") { participations { note answers { why } } } }';
    const a = { who: 'a', role: 'PARTNER' };
    const more = { note: 'Former note', until: '2019', share: 10 };
    await app.put([
      ...ground,
      actor('a'),
      actor('b'),
      said({ ...a, ...more, answers: answer('Former reason') }),
    ]);
    await app.put([said({ ...a, answers: answer('Reason') })]);
    const text = JSON.stringify(await app.query(asked, {}, ['public', 'actor:a']));
    expect(text).toContain('"Reason"');
    expect(text).not.toContain('Former');
    const rows = await app.store(
      "MATCH (:Actor { slug: 'a' })-[:HAS]->(p:Participation) RETURN p.note AS note, p.until AS until, p.share AS share, p.stance AS stance",
    );
    expect(rows).toEqual([{ note: null, until: null, share: null, stance: 'CONTESTED' }]);
  });

  it('retires a tie from every list, and putting it again brings back it and its answers', async () => {
    const record = tie('t', ['a', 'b'], 'CONFIRMED');
    await app.put([...ground, actor('a'), actor('b'), record]);
    expect(await apply({ kind: 'ties', retire: 't' })).toMatchObject({ retired: 1, changed: 0 });
    expect(await names('ties')).toEqual([]);
    expect((await app.query('{ party(slug: "a") { tieCount } }')).data).toEqual({ party: { tieCount: 0 } });
    expect((await app.query('{ tie(slug: "t") { name } }')).data).toEqual({ tie: null });
    expect(await app.faults()).toEqual([]);
    expect(await apply({ kind: 'ties', retire: 't' })).toMatchObject({ retired: 0, unchanged: 1 });
    await apply(record);
    const { data } = await app.query(
      '{ tie(slug: "t") { stance participations { answers { stance authority } } } }',
    );
    expect(data).toMatchObject({ tie: { stance: 'CONFIRMED' } });
    expect(JSON.stringify(data)).toContain('"authority":"ACTOR"');
    const rows = await app.store(
      "MATCH (c:Change { key: 't' }) RETURN c.action AS action, c.before IS NULL AS fresh ORDER BY c.version",
    );
    expect(rows).toEqual([
      { action: 'ADDED', fresh: true },
      { action: 'RETIRED', fresh: false },
      { action: 'RESTORED', fresh: true },
    ]);
    expect(await app.faults()).toEqual([]);
  });

  it('keeps what is still used, says by whom, and takes the statements about a thing along', async () => {
    await app.put([
      ...ground,
      actor('a'),
      actor('b'),
      tie('t', ['a', 'b']),
      put('statements', {
        key: 's',
        about: 't',
        property: 'NAME',
        text: 'Another name',
        modality: 'REPORTED',
        fictitious: true,
        evidence: says('minutes', 3),
      }),
    ]);
    await expect(apply({ kind: 'actors', retire: 'a' })).rejects.toMatchObject({
      code: 'STILL_USED',
      parameters: { names: 'Tie t' },
    });
    await expect(apply({ kind: 'sources', retire: 'minutes' })).rejects.toMatchObject({ code: 'STILL_USED' });
    expect(await apply({ kind: 'ties', retire: 't' })).toMatchObject({ retired: 2 });
    expect(await apply({ kind: 'actors', retire: 'a' })).toMatchObject({ retired: 1 });
    await expect(apply(tie('u', ['a', 'b']))).rejects.toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect((await app.query('{ statements(first: 5) { totalCount } }')).data).toEqual({
      statements: { totalCount: 0 },
    });
  });

  it('takes no more along of a long history than of a short one', async () => {
    await app.put([...ground, actor('a')]);
    await app.store(
      `MATCH (n:Thing { slug: 'a' }) UNWIND range(1, 500) AS i
       CREATE (:Change { id: 'long' + i, request: 'long' + i, version: -i, kind: 'actors', key: 'a', action: 'CHANGED',
         after: reduce(text = '', x IN range(1, 200) | text + '0123456789') })-[:OF]->(n)`,
    );
    const ids = [await app.idOf('a')];
    const { driver } = app.database;
    const { summary, records } = await driver.executeQuery(`PROFILE ${lastRecords.text}`, { ids });
    expect(JSON.parse(String(records[0]?.get('record')))).toMatchObject({ name: 'Actor a' });
    const measured = summary.profile ? summary.profile.arguments['GlobalMemory'] : undefined;
    expect(Number(measured)).toBeLessThan(50_000);
    expect(await app.put([actor('a', 'Another name')])).toMatchObject({ changed: 1 });
  });

  it('refuses a tie that nobody says, and one wider than its actors', async () => {
    await app.put([...ground, actor('a'), actor('b')]);
    const real = { ...tie('t', ['a', 'b']).record, fictitious: false, evidence: undefined };
    await expect(apply({ kind: 'ties', record: real } as Command)).rejects.toMatchObject({
      code: 'SAYS_WHO_MISSING',
    });
    await apply({ kind: 'actors', record: { ...actor('a').record, readers: ['actor:a'] } } as Command);
    await expect(apply(tie('t', ['a', 'b']))).rejects.toMatchObject({ code: 'WIDER_THAN_ITS_PARTS' });
  });
});
