import { randomUUID } from 'node:crypto';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { duplicatesGround, expanded, fact, occupants } from '../../testing/duplicates-ground';
import { tie } from '../../testing/editing-ground';
import { livingGraph } from '../../testing/living-graph';
import { says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { RecordsService } from '../editing';
import type { FieldChoices } from './merge-actors';
import { MergesService } from './merges.service';
import type { SplitChoice } from './plan-split';

describe('merging two actors and splitting them again', () => {
  let app: TestApplication;
  let merges: MergesService;
  let records: RecordsService;
  let facilitator: ViewerAccount;
  let viewer: Viewer;

  const record = async (key: string) => (await records.ofKeys([key])).get(key);

  const merge = async (
    kept: string,
    absorbed: string,
    choices: FieldChoices = {},
    request = randomUUID(),
  ) => {
    const [one, other] = [await record(kept), await record(absorbed)];
    return merges.merge({
      kept: one?.id ?? '',
      absorbed: other?.id ?? '',
      keptVersion: one?.version ?? '',
      absorbedVersion: other?.version ?? '',
      choices,
      request,
      viewer,
    });
  };
  const split = async (into: string, choices: Record<string, SplitChoice> = {}, nth = 0) => {
    const merge = (await merges.mergesInto(await app.idOf(into), viewer))[nth];
    const absorbed = merge?.absorbed ?? '';
    const { state } = await merges.sinceMerge(absorbed, viewer);
    const asked = { absorbed, state, choices: new Map(Object.entries(choices)), viewer };
    return merges.split({ ...asked, request: randomUUID() });
  };
  const holders = (parts: readonly { who: string }[]) => parts.map((one) => one.who);

  beforeAll(async () => {
    app = await TestApplication.start();
    merges = app.nest.get(MergesService, { strict: false });
    records = app.nest.get(RecordsService, { strict: false });
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(
      expanded([
        ...duplicatesGround,
        occupants('list-of-two', ['two', 'a']),
        occupants('list-of-both', ['one', 'two'], { of: 'b-place', date: '2015' }),
      ]),
    );
    facilitator = {
      id: randomUUID(),
      name: 'Fran',
      administrator: false,
      facilitates: [await app.idOf('pole')],
      actsFor: [],
      reads: [],
    };
    viewer = { readers: ['facilitators:pole', 'pole:pole', 'public'], account: facilitator };
  });
  afterAll(() => app.stop());

  it('joins the records, and takes along all that refers to the absorbed one', async () => {
    await merge('one', 'two', { cooperativeStatus: 'ABSORBED', name: 'KEPT' });
    expect((await record('one'))?.record).toMatchObject({
      name: 'Coopaction',
      summary: 'What two alone says.',
      cooperativeStatus: 'SCIC',
      identifiers: [{ scheme: 'SIREN' }, { scheme: 'SIRET' }],
      functions: [{ evidence: [{ line: 8 }, { line: 11 }] }],
    });
    const spellings = (await record('one'))?.record['spellings'] as { text: string; evidence: object[] }[];
    expect(spellings.map((one) => one.text)).toEqual(['Coop Action', 'Coopaxion', 'COOPACTION (SCIC)']);
    expect(spellings[0]?.evidence).toHaveLength(2);
    expect((await record('body'))?.record['of']).toBe('one');
    expect((await record('event'))?.record['organisers']).toEqual(['one', 'b']);
    expect((await record('fact-of-two'))?.record['about']).toBe('one');
    expect((await record('tie-of-two'))?.record['participants']).toMatchObject([
      { who: 'one', answers: [{ stance: 'CONFIRMED' }] },
      { who: 'b' },
    ]);
    expect(holders((await record('tie-of-three'))?.record['participants'] as [])).toEqual(['one', 'c']);
    expect(await record('between')).toBeUndefined();
    expect(await app.faults()).toEqual([]);
  });

  it('keeps the value pinned of the one that stays, and gives the other its own back', async () => {
    const pinned = (why: string) => ({ value: why.length, pinned: { why, on: '2026-01-02' } });
    await app.put([fact('fact-of-one', 'one', pinned('one')), fact('fact-of-two', 'two', pinned('twice'))]);
    await merge('one', 'two');
    expect((await record('fact-of-one'))?.record['pinned']).toMatchObject({ why: 'one' });
    expect((await record('fact-of-two'))?.record['pinned']).toBeUndefined();
    expect(await app.faults()).toEqual([]);
    await split('one');
    expect((await record('fact-of-two'))?.record).toMatchObject({ about: 'two', pinned: { why: 'twice' } });
    expect(await app.faults()).toEqual([]);
  });

  it('leaves the absorbed key leading to the one that stays, for readers and for records', async () => {
    const kept = await app.idOf('one');
    await merge('one', 'two');
    expect((await record('two'))?.key).toBe('one');
    await app.put([tie('later', ['two', 'c'])]);
    expect(holders((await record('later'))?.record['participants'] as [])).toEqual(['one', 'c']);
    await expect(app.put(duplicatesGround.filter((one) => one.record.key === 'two'))).rejects.toMatchObject({
      code: 'MERGED_INTO',
      parameters: { into: 'one' },
    });
    const { data } = await app.query('{ thing(slug: "two") { id slug } }');
    expect(data).toMatchObject({ thing: { id: kept, slug: 'one' } });
  });

  it('lets what lists say of both be one tie, and moves the tie of the one that they name', async () => {
    await merge('one', 'two');
    expect((await record('occupation--one--place'))?.record).toMatchObject({ name: 'Coopaction – A place' });
    expect((await record('occupation--two--place'))?.key).toBe('occupation--one--place');
    expect((await record('occupation--one--b-place'))?.record['evidence']).toHaveLength(2);
    expect((await record('occupation--two--b-place'))?.key).toBe('occupation--one--b-place');
    expect(await app.faults()).toEqual([]);
  });

  it('shows ties that may say the same instead of making them one', async () => {
    const { plan } = await merges.preview({
      kept: await app.idOf('one'),
      absorbed: await app.idOf('two'),
      choices: {},
      viewer,
    });
    expect(plan.twins).toEqual([{ moved: 'twin-of-two', kept: 'tie-of-one' }]);
    expect(plan.between).toEqual(['between']);
    expect(plan.united).toEqual(['occupation--two--b-place']);
    await merge('one', 'two');
    expect(await record('twin-of-two')).toBeDefined();
    expect(await record('tie-of-one')).toBeDefined();
  });

  it('puts everything where it was when it is split', async () => {
    const before = await livingGraph(app);
    await merge('one', 'two', { name: 'ABSORBED', type: 'KEPT' });
    expect(await livingGraph(app)).not.toEqual(before);
    await split('one');
    expect(await livingGraph(app)).toEqual(before);
    expect(await app.faults()).toEqual([]);
    await merge('two', 'one');
    await split('two');
    expect(await livingGraph(app)).toEqual(before);
  });

  it('splits merges one in another, the last first', async () => {
    const before = await livingGraph(app);
    await merge('one', 'two');
    const between = await livingGraph(app);
    await merge('c', 'one');
    expect((await record('two'))?.key).toBe('c');
    await split('c');
    expect(await livingGraph(app)).toEqual(between);
    await split('one');
    expect(await livingGraph(app)).toEqual(before);
  });

  it('keeps with the one that stays what was recorded since, and asks about what was edited', async () => {
    await merge('one', 'two');
    await app.put([
      fact('fact-since', 'one', { evidence: says('minutes', 30) }),
      tie('tie-since', ['one', 'c']),
      tie('tie-of-one', ['one', 'a'], { name: 'Edited, not moved' }),
    ]);
    const moved = (await record('twin-of-two'))?.record as object;
    await app.put([{ kind: 'ties', record: { ...moved, name: 'Edited since' } } as never]);
    const own = (await record('one'))?.record as unknown as { spellings: object[] };
    const spellings = [...own.spellings, { text: 'Coopack', evidence: says('minutes', 31) }];
    await app.put([{ kind: 'actors', record: { ...own, summary: 'Edited too', spellings } } as never]);
    const [merged] = await merges.mergesInto(await app.idOf('one'), viewer);
    const { edited } = await merges.sinceMerge(merged?.absorbed ?? '', viewer);
    expect(edited.map((one) => one.key).sort()).toEqual(['one', 'twin-of-two']);
    await split('one');
    expect((await record('fact-since'))?.record['about']).toBe('one');
    expect(holders((await record('tie-since'))?.record['participants'] as [])).toEqual(['one', 'c']);
    expect((await record('tie-of-one'))?.record['name']).toBe('Edited, not moved');
    expect((await record('twin-of-two'))?.record).toMatchObject({
      name: 'Edited since',
      participants: [{ who: 'two' }, { who: 'a' }],
    });
    expect((await record('one'))?.record).toMatchObject({
      summary: 'Edited too',
      spellings: [{ text: 'Coop Action', evidence: [{ line: 7 }] }, { text: 'Coopack' }],
    });
    expect(await app.faults()).toEqual([]);
  });

  it.each<[SplitChoice, string, string]>([
    ['AS_BEFORE', 'Tie twin-of-two', 'two'],
    ['LEAVE', 'Edited since', 'one'],
    ['GIVE_BACK', 'Edited since', 'two'],
  ])('does with an edited tie what the person chose: %s', async (choice, name, who) => {
    await merge('one', 'two');
    const moved = (await record('twin-of-two'))?.record as object;
    await app.put([{ kind: 'ties', record: { ...moved, name: 'Edited since' } } as never]);
    await split('one', { 'twin-of-two': choice });
    expect((await record('twin-of-two'))?.record).toMatchObject({
      name,
      participants: [{ who }, { who: 'a' }],
    });
    expect(await app.faults()).toEqual([]);
  });

  it('gives back the answers given meanwhile to a tie of a list', async () => {
    await merge('one', 'two');
    const now = (await record('occupation--one--place'))?.record as unknown as { participants: object[] };
    const answer = { stance: 'CONTESTED', on: '2025-01-01', by: 'link:y' };
    const participants = now.participants.map((one, index) =>
      index === 0 ? { ...one, answers: [answer] } : one,
    );
    await app.put([
      { kind: 'ties', record: { ...now, participants } } as never,
      fact('fact-of-list', 'occupation--one--place'),
    ]);
    await split('one');
    expect((await record('occupation--two--place'))?.record).toMatchObject({
      participants: [{ who: 'two', answers: [answer] }, { who: 'place' }],
    });
    expect((await record('fact-of-list'))?.record['about']).toBe('occupation--two--place');
    expect(await record('occupation--one--place')).toBeUndefined();
    expect(await app.faults()).toEqual([]);
  });

  it('takes roles over to the one that stays, and gives them back', async () => {
    const member = await app.signedIn('Mina', { role: 'MEMBER', over: 'two', pole: 'pole' });
    const over = async () => {
      const rows = await app.store<{ slug: string }>(
        'MATCH (:Account { id: $id })-[:HOLDS]->(:Grant)-[:OVER]->(a:Actor) RETURN a.slug AS slug',
        { id: member.id },
      );
      return rows.map(({ slug }) => slug);
    };
    await merge('one', 'two');
    expect(await over()).toEqual(['one']);
    const { data } = await member.query('{ viewer { account { id } } }');
    expect(data).toBeDefined();
    await split('one');
    expect(await over()).toEqual(['two']);
  });

  it('is done once, and makes one of two that come at once', async () => {
    const request = randomUUID();
    const [a, b] = [await record('one'), await record('two')];
    const asked = {
      kept: a?.id ?? '',
      absorbed: b?.id ?? '',
      keptVersion: a?.version ?? '',
      absorbedVersion: b?.version ?? '',
      choices: {},
      viewer,
    };
    const requests = [request, request, randomUUID(), randomUUID()];
    const answers = await Promise.allSettled(requests.map((one) => merges.merge({ ...asked, request: one })));
    const done = requests.filter((_, index) => answers[index]?.status === 'fulfilled');
    expect(new Set(done).size).toBe(1);
    expect(await merges.mergesInto(asked.kept, viewer)).toHaveLength(1);
    expect(await merges.merge({ ...asked, request: done[0] ?? '' })).toBe(asked.kept);
    expect(await merges.mergesInto(asked.kept, viewer)).toHaveLength(1);
    expect(await app.faults()).toEqual([]);
  });

  it('refuses what was edited since it was compared, and whoever may not', async () => {
    const [a, b] = [await record('one'), await record('two')];
    const asked = {
      kept: a?.id ?? '',
      absorbed: b?.id ?? '',
      keptVersion: a?.version ?? '',
      absorbedVersion: 'another',
      choices: {},
      viewer,
      request: randomUUID(),
    };
    await expect(merges.merge(asked)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const right = { ...asked, absorbedVersion: b?.version ?? '' };
    const account = { ...facilitator, facilitates: [], actsFor: [asked.kept, asked.absorbed] };
    await expect(merges.merge({ ...right, viewer: { ...viewer, account } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(merges.merge({ ...right, viewer: { readers: ['public'] } })).rejects.toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    });
    await expect(merges.merge({ ...right, absorbed: asked.kept })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await record('two')).toMatchObject({ key: 'two' });
  });
});
