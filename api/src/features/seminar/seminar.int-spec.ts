import { randomUUID } from 'node:crypto';
import { SeminarStage, STRUCTURES, numbers, payload, type Opened } from '../../testing/seminar-stage';
import { Telephone } from '../../testing/telephone';
import { TestApplication } from '../../testing/test-application';

describe('a session', () => {
  let app: TestApplication;
  let stage: SeminarStage;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    stage = await SeminarStage.set(app);
  });
  afterAll(() => app.stop());

  it('is an event with a source of its own, and gives each actor of the pole a code, once', async () => {
    const request = randomUUID();
    const first = await stage.open(stage.facilitator, {}, request);
    expect(first.problems).toEqual([]);
    expect(first.codes).toHaveLength(STRUCTURES);
    expect(new Set(first.codes.map((one) => one.code)).size).toBe(STRUCTURES);
    const again = await stage.open(stage.facilitator, {}, request);
    expect(again.seminar?.id).toBe(first.seminar?.id);
    expect(
      await app.store(
        `MATCH (e:Event)-[:EVIDENCED_BY]->(:Passage)-[:OF]->(s:Source)
         WHERE e.slug = $event RETURN count(*) AS number, collect(s.name) AS titles`,
        { event: first.seminar?.event },
      ),
    ).toEqual([{ number: 1, titles: ['Réponses données à la séance « Après-midi »'] }]);
    // Given anew, the codes that nobody may have read open nothing any more.
    expect((await Telephone.join(app, stage.codeOf(first, 'Structure 3'))).problems).toEqual([
      'SEMINAR_CODE_WRONG',
    ]);
    expect((await Telephone.join(app, stage.codeOf(again, 'Structure 3'))).problems).toEqual([]);
    expect(JSON.stringify(await app.store('MATCH (n) RETURN properties(n) AS p'))).not.toContain(
      stage.codeOf(again, 'Structure 3'),
    );
    expect(await app.faults()).toEqual([]);
  });

  it('is for the facilitators of the pole to open, see, end and project', async () => {
    const { seminar } = await stage.open();
    const member = await app.signedIn('Member', { role: 'MEMBER', over: 's-0', pole: 'pole' });
    const administrator = await app.signedIn('Administrator', { role: 'ADMINISTRATOR' });
    const elsewhere = await app.signedIn('Elsewhere', {
      role: 'FACILITATOR',
      over: 'other-pole',
      pole: 'other-pole',
    });
    for (const who of [member, administrator, elsewhere]) {
      await expect(stage.open(who)).rejects.toThrow('FORBIDDEN');
      for (const field of [
        `seminar(id: "${seminar?.id}") { name }`,
        `seminarWall(id: "${seminar?.id}") { version }`,
      ])
        expect((await who.query(`{ ${field} }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      for (const field of [
        `endSeminar(id: "${seminar?.id}") { ${payload} }`,
        `giveSeminarCodes(id: "${seminar?.id}", structures: ["${stage.id('s-0')}"]) { ${payload} }`,
      ])
        expect((await who.query(`mutation { ${field} }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await who.query('{ seminars { id } }')).data).toEqual({ seminars: [] });
    }
  });

  it('says which entry of its form is wrong', async () => {
    const wrong = async (over: Record<string, unknown>) =>
      (await stage.open(stage.facilitator, over)).problems;
    expect(await wrong({ name: 'ab' })).toMatchObject([{ field: 'name' }]);
    expect(await wrong({ day: '5 mars' })).toMatchObject([{ field: 'day' }]);
    expect(await wrong({ endsAt: new Date(Date.now() - 1000).toISOString() })).toMatchObject([
      { field: 'endsAt' },
    ]);
    expect(await wrong({ endsAt: '2999-01-01' })).toMatchObject([{ field: 'endsAt' }]);
    expect(await wrong({ structures: [stage.id('s-x')] })).toMatchObject([{ field: 'structures' }]);
  });

  it('takes no answer once it is over, by hand or by the clock, nor with a code given anew', async () => {
    const opened = await stage.open();
    const seminar = opened.seminar?.id ?? '';
    const [zero, one] = [stage.codeOf(opened, 'Structure 0'), stage.codeOf(opened, 'Structure 1')];
    const lost = await Telephone.join(app, zero);
    const kept = await Telephone.join(app, one);
    const given = await stage.facilitator.query<{ giveSeminarCodes: Opened }>(
      `mutation { giveSeminarCodes(id: "${seminar}", structures: ["${stage.id('s-0')}"]) { ${payload} } }`,
    );
    const refused = async (telephone: Telephone) =>
      telephone.answer({ request: randomUUID(), tie: stage.id('t-0'), stance: 'CONFIRMED' });
    expect(await refused(lost)).toEqual(['SEMINAR_ENDED']);
    expect((await Telephone.join(app, zero)).problems).toEqual(['SEMINAR_CODE_WRONG']);
    const found = await Telephone.join(app, stage.codeOf(given.data.giveSeminarCodes, 'Structure 0'));
    expect(await refused(found)).toEqual([]);

    await app.store('MATCH (s:Seminar { id: $id }) SET s.endsAt = timestamp() - 1', { id: seminar });
    expect(await refused(kept)).toEqual(['SEMINAR_ENDED']);
    expect((await kept.query('{ seminarSeat { id } }')).data).toEqual({ seminarSeat: null });
    expect((await Telephone.join(app, one)).problems).toEqual(['SEMINAR_CODE_WRONG']);
    await app.store('MATCH (s:Seminar { id: $id }) SET s.endsAt = timestamp() + 60000', {
      id: seminar,
    });
    expect(await refused(kept)).toEqual([]);

    await stage.facilitator.query(`mutation { endSeminar(id: "${seminar}") { ${payload} } }`);
    expect(await refused(kept)).toEqual(['SEMINAR_ENDED']);
    expect((await Telephone.join(app, one)).problems).toEqual(['SEMINAR_CODE_WRONG']);
    const late = await stage.facilitator.query<{ giveSeminarCodes: Opened }>(
      `mutation { giveSeminarCodes(id: "${seminar}", structures: ["${stage.id('s-0')}"]) { ${payload} } }`,
    );
    expect(late.data.giveSeminarCodes).toMatchObject({ codes: [], problems: [{ code: 'SEMINAR_ENDED' }] });
    // Who answered is still known.
    expect(await stage.wall(seminar)).toMatchObject({ isOpen: false, answered: 2 });
    expect(await app.store('MATCH (s:SeminarSeat) RETURN count(s) AS seats')).toEqual([{ seats: 0 }]);
  });

  it('lets nobody guess: a room has fifty wrong tries, and right ones do not count', async () => {
    const opened = await stage.open();
    const tries: string[][] = [];
    for (let round = 0; round < 6; round += 1)
      tries.push(
        ...(await Promise.all(
          numbers.slice(0, 8).map(async () => {
            const guess = await Telephone.join(app, 'AAA-AAA');
            return [...guess.problems];
          }),
        )),
      );
    expect(new Set(tries.flat())).toEqual(new Set(['SEMINAR_CODE_WRONG']));
    // A right one among them is let in, and does not give the wrong ones back.
    expect((await Telephone.join(app, stage.codeOf(opened, 'Structure 0'))).problems).toEqual([]);
    for (const expected of ['SEMINAR_CODE_WRONG', 'SEMINAR_CODE_WRONG', 'TOO_MANY_ATTEMPTS'])
      expect((await Telephone.join(app, 'AAA-AAA')).problems).toEqual([expected]);
    expect((await Telephone.join(app, stage.codeOf(opened, 'Structure 1'))).problems).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
  });

  it('hears thirty structures at once and loses none of their answers', async () => {
    const opened = await stage.open();
    const event = opened.seminar?.event;
    const telephones = await Promise.all(
      opened.codes.map(async ({ code, structure }) => ({
        index: Number(structure.name.split(' ')[1]),
        telephone: await Telephone.join(app, code),
      })),
    );
    expect(telephones.flatMap((one) => one.telephone.problems)).toEqual([]);
    const problems = await Promise.all(
      telephones.flatMap(({ index, telephone }) => {
        const requests = [`t-${index}`, `t-${(index + STRUCTURES - 1) % STRUCTURES}`, 't-all'].map(
          (slug) => ({
            request: randomUUID(),
            tie: stage.id(slug),
            stance: 'CONFIRMED',
          }),
        );
        // Each is sent twice, as a telephone does that has not heard back.
        return [...requests, ...requests].map((asked) => telephone.answer(asked));
      }),
    );
    expect(problems.flat()).toEqual([]);
    expect(
      await app.store(
        `MATCH (a:Answer)-[:AT]->(:Event { slug: $event })
         RETURN count(a) AS answers, count(DISTINCT a.by) AS structures`,
        { event },
      ),
    ).toEqual([{ answers: 3 * STRUCTURES, structures: STRUCTURES }]);
    expect(
      await app.store(
        "MATCH (t:Tie) WHERE t.slug <> 't-other' AND t.slug <> 't-notes' RETURN DISTINCT t.stance AS stance",
      ),
    ).toEqual([{ stance: 'CONFIRMED' }]);
    expect(await stage.wall(opened.seminar?.id)).toMatchObject({
      invited: STRUCTURES,
      joined: STRUCTURES,
      answered: STRUCTURES,
      confirmed: STRUCTURES + 1,
    });
    expect(await app.faults()).toEqual([]);
  }, 120_000);

  it('shows to the room what all in the pole may read, and its own pole only', async () => {
    const { seminar } = await stage.open();
    const text = JSON.stringify(await stage.wall(seminar?.id));
    expect(text).toContain('t-all');
    expect(text).not.toMatch(/t-notes|t-other|"s-x"/);
  });
});
