import { actor, editingGround } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const POLE = 'real-pole';
const REPORT = `query {
  memberFigures(pole: "${POLE}") {
    years { year publishedAt projects }
    projects { code readings { year value withheld hidden: withheldFromOthers projects coverage { known of } } }
  }
}`;
const BOARD = `query {
  supportedProjects(pole: "${POLE}") { pathway { counted toldToAll flows { from to end count } } }
}`;
const PUBLISH = `mutation ($pole: ID!, $year: Int!) {
  publishFigures(pole: $pole, year: $year) { year { year projects } problems { code } }
}`;

interface Report {
  memberFigures: {
    years: { year: number; publishedAt: string | null; projects: number }[];
    projects: { code: string; readings: { year: number; value: number | null; hidden: string | null }[] }[];
  };
}
interface Board {
  supportedProjects: { pathway: { counted: number; toldToAll: boolean } };
}

const real = { fictitious: false };
/** A real project that was welcomed in 2023, and created by then where it is said. */
const project = (key: string, isCreated = false, who = 'real-one') =>
  put('projects', {
    ...{ key, ...real, name: `Activity ${key}`, pole: POLE },
    readers: [`facilitators:${POLE}`, `acting:${who}`],
    carrier: { mark: `Carrier ${key}` },
    steps: [{ who, step: 'WELCOME', state: 'DONE', since: '2023-02-01', proof: 'Sheet 1' }],
    creations: isCreated ? [{ way: 'ASSOCIATION', on: '2023-09-01', proof: 'Journal' }] : [],
  } as unknown as Parameters<typeof put<'projects'>>[1]);

describe('counts of supported projects', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let supporter: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('poles', { key: POLE, name: 'Real pole', ...real }),
      ...['real-one', 'real-two'].map((key) => actor(key, real)),
      ...['p1', 'p2', 'p3'].map((key) => project(key, true)),
      ...['p4', 'p5', 'p6'].map((key) => project(key)),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: POLE, pole: POLE });
    supporter = await app.signedIn('Rea', { role: 'MEMBER', over: 'real-one', pole: POLE });
    pole = await app.idOf(POLE);
  });
  afterAll(() => app.stop());

  const reportOf = async (who?: SignedIn) =>
    (who ? await who.query<Report>(REPORT) : await app.query<Report>(REPORT)).data.memberFigures;
  const told = async (code: string, who?: SignedIn) =>
    (await reportOf(who)).projects
      .find((one) => one.code === code)
      ?.readings.map(({ year, value, hidden }) => [year, value, hidden]);
  const publish = async (year: number) =>
    (
      await facilitator.query<{ publishFigures: { year: object | null; problems: { code: string }[] } }>(
        PUBLISH,
        { pole, year },
      )
    ).data.publishFigures;
  const pathway = async () => (await app.query<Board>(BOARD)).data.supportedProjects.pathway;

  it('are told to nobody but who reads each project, before they are published', async () => {
    expect(await reportOf()).toEqual({ years: [], projects: [] });
    expect(await told('PROJECTS_SUPPORTED', facilitator)).toEqual([[2023, 6, 'NOT_PUBLISHED']]);
    expect(await told('PROJECTS_SUPPORTED', supporter)).toEqual([[2023, 6, 'NOT_PUBLISHED']]);
    expect((await reportOf(facilitator)).years).toMatchObject([
      { year: 2023, publishedAt: null, projects: 6 },
      { year: 2025, publishedAt: null, projects: 6 },
    ]);
    expect(await pathway()).toMatchObject({ counted: 0, toldToAll: true });
  });

  it('are published with a year that no member gave figures for', async () => {
    expect(await publish(2023)).toEqual({ year: { year: 2023, projects: 0 }, problems: [] });
    expect(await told('PROJECTS_SUPPORTED')).toEqual([[2023, 6, null]]);
    expect(await told('PROJECTS_DECLARED')).toEqual([[2023, 3, null]]);
    expect(await told('PROJECTS_CREATED_IN_TIME')).toBeUndefined();
    expect((await publish(2019)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('stay as they were, whatever is noted down or corrected afterwards', async () => {
    await app.put([project('late', false, 'real-two'), project('p4', true)]);
    await publish(2023);
    expect(await told('PROJECTS_SUPPORTED')).toEqual([[2023, 6, null]]);
    expect(await told('PROJECTS_CREATED')).toEqual([[2023, 3, null]]);
    expect(await told('PROJECTS_SUPPORTED', facilitator)).toEqual([[2023, 7, 'NOT_PUBLISHED']]);
    // Whoever reads some is told what all are, and which of its own are counted now.
    const [own] = (await reportOf(supporter)).projects;
    expect(own?.readings).toMatchObject([{ year: 2023, value: 6, projects: { length: 6 } }]);
  });

  it('of a cohort are not told beside those who were supported, where one came in between', async () => {
    await publish(2025);
    expect(await told('PROJECTS_CREATED_IN_TIME')).toEqual([[2023, null, null]]);
  });

  it('and their pathways are added to a year that was published before', async () => {
    expect((await pathway()).counted).toBe(0);
    await app.store('MATCH (p:Publication { year: 2025 }) REMOVE p.projectsAsJson, p.projectBasisAsJson');
    // Now as many came in that nobody can tell one, and what was corrected is as it was.
    await app.put([project('p4'), ...['p7', 'p8', 'p9'].map((key) => project(key, false, 'real-two'))]);
    expect((await reportOf(facilitator)).years.at(-1)).toMatchObject({ year: 2025, projects: 10 });
    expect(await publish(2025)).toEqual({ year: { year: 2025, projects: 0 }, problems: [] });
    expect((await reportOf(facilitator)).years.at(-1)).toMatchObject({ year: 2025, projects: 0 });
    expect(await told('PROJECTS_CREATED_IN_TIME')).toEqual([[2023, 30, null]]);
    expect((await pathway()).counted).toBe(10);
  });
});
