import { randomUUID } from 'node:crypto';
import { SeminarStage, STRUCTURES } from '../../testing/seminar-stage';
import { Telephone } from '../../testing/telephone';
import { TestApplication } from '../../testing/test-application';

describe('a seat at a session', () => {
  let app: TestApplication;
  let stage: SeminarStage;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    stage = await SeminarStage.set(app);
  });
  afterAll(() => app.stop());

  it('lets a structure answer for its own ties, and for nothing else', async () => {
    const opened = await stage.open();
    const telephone = await Telephone.join(
      app,
      stage.codeOf(opened, 'Structure 0').toLowerCase().replace('-', ' '),
    );
    const seat = await telephone.query<{ seminarSeat: { others: unknown[]; structure: { name: string } } }>(
      '{ seminarSeat { structure { name } others { name } } viewer { account { id } isAdministrator } }',
    );
    expect(seat.data.seminarSeat.structure.name).toBe('Structure 0');
    expect(seat.data.seminarSeat.others).toHaveLength(STRUCTURES - 1);
    expect(seat.data).toMatchObject({ viewer: { account: null, isAdministrator: false } });

    const answer = (slug: string, stance: string, more = {}) =>
      telephone.answer({ request: randomUUID(), tie: stage.id(slug), stance, ...more });
    expect(await answer('t-0', 'CONFIRMED', { role: 'SUPPORTER', since: '2015' })).toEqual([]);
    expect(await answer('t-0', 'CONFIRMED', { saying: 'what it said once' })).toEqual(['TIE_REWRITTEN']);
    expect(await answer('t-all', 'CONTESTED')).toEqual(['SAY_WHY']);
    expect(await answer('t-all', 'CONTESTED', { why: 'Plus depuis deux ans' })).toEqual([]);
    expect(await answer('t-5', 'CONFIRMED')).toEqual(['NOT_YOUR_TIE']);
    expect(await answer('t-other', 'CONFIRMED')).toEqual(['NOT_YOUR_TIE']);
    expect(await answer('t-notes', 'CONFIRMED')).toEqual(['NOT_FOUND']);
    expect(await answer('s-0', 'CONFIRMED')).toEqual(['NOT_FOUND']);
    expect(await answer('t-0', 'DECLARED')).toEqual(['INVALID_INPUT']);
    expect(await answer('t-0', 'CONFIRMED', { role: 'FUNDER' })).toEqual(['INVALID_INPUT']);
    expect(await answer('t-0', 'CONFIRMED', { since: 'hier' })).toEqual(['INVALID_INPUT']);
    expect(await answer('t-0', 'CONTESTED', { why: 'a\u202eb' })).toEqual(['UNSEEN_CHARACTERS']);
    // What an account does, a seat does not.
    const edit = `mutation { edit(request: "${randomUUID()}", edits: [{ kind: TIES, key: "t-0", record: null }]) { problems { code } } }`;
    expect((await telephone.query(edit)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    expect((await telephone.query('{ seminars { id } }')).data).toEqual({ seminars: [] });

    expect(
      await app.store(
        `MATCH (a:Answer { authority: 'ACTOR' })-[:AT]->(e:Event { slug: $event })
         MATCH (a)-[:ABOUT]->(p)-[:IN]->(t)
         RETURN t.slug AS tie, p.stance AS stance, a.role AS role, a.since AS since, a.why AS why,
           a.by STARTS WITH 'seminar:' AS bySeminar ORDER BY tie`,
        { event: opened.seminar?.event },
      ),
    ).toEqual([
      { tie: 't-0', stance: 'CONFIRMED', role: 'SUPPORTER', since: '2015', why: null, bySeminar: true },
      {
        tie: 't-all',
        stance: 'CONTESTED',
        role: null,
        since: null,
        why: 'Plus depuis deux ans',
        bySeminar: true,
      },
    ]);
    expect(await app.faults()).toEqual([]);
  });

  it('lets a structure declare a cooperation with another of the pole, once, and asks no more of the other', async () => {
    const opened = await stage.open();
    const telephone = await Telephone.join(app, stage.codeOf(opened, 'Structure 0'));
    const declare = async (variables: Record<string, unknown>) =>
      (
        await telephone.query<{ declareAtSeminar: { tie: string | null; problems: { code: string }[] } }>(
          `mutation ($request: ID!, $with: ID!, $kind: TieKind!, $name: String, $role: Role, $since: String) {
             declareAtSeminar(request: $request, with: $with, kind: $kind, name: $name, role: $role, since: $since) {
               tie problems { code } } }`,
          variables,
        )
      ).data.declareAtSeminar;
    const told = {
      request: randomUUID(),
      with: stage.id('s-7'),
      kind: 'COMMERCIAL_RELATION',
      role: 'CLIENT',
      since: '2021',
    };
    const first = await declare(told);
    expect(first.problems).toEqual([]);
    expect(await declare(told)).toEqual(first);
    for (const wrong of [
      { with: stage.id('s-x') },
      { with: stage.id('s-0') },
      { kind: 'FUNDING' },
      { role: 'FUNDER' },
    ]) {
      const answer = await declare({ ...told, request: randomUUID(), ...wrong });
      expect(answer).toMatchObject({ tie: null, problems: [{}] });
    }
    expect(
      await app.store(
        `MATCH (t:Tie { id: $tie })-[:AT]->(e:Event), (t)-[:KEPT_BY]->(pole)
         RETURN t.name AS name, t.stance AS stance, t.since AS since, t.fictitious AS fictitious, e.slug AS event,
           pole.slug AS pole, COLLECT { MATCH (t)<-[:IN]-(p)<-[:HAS]-(a) RETURN a.slug + ' ' + p.role + ' ' + p.stance
             ORDER BY a.slug } AS parts`,
        { tie: first.tie },
      ),
    ).toEqual([
      {
        name: 'Relation commerciale : Structure 0 et Structure 7',
        stance: 'DECLARED',
        since: '2021',
        fictitious: true,
        event: opened.seminar?.event,
        pole: 'pole',
        parts: ['s-0 CLIENT CONFIRMED', 's-7 PROVIDER DECLARED'],
      },
    ]);
    expect(await stage.wall(opened.seminar?.id)).toMatchObject({ added: 1, answered: 1 });
    expect(await app.faults()).toEqual([]);
  });
});
