import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { put } from '../../testing/records';
import type { SignedIn, TestRole } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const BOARD = `query {
  supportedProjects(pole: "pole") {
    invented mayAdd readsAll
    projects { enteredOn project { slug state carrier } steps { actor { slug } step } creations { way } }
    pathway { counted toldToAll stops { id step actor { slug } } flows { from to end count } }
  }
}`;
const ONE = `query ($slug: String!) { supportedProject(slug: $slug) { project { name } steps { proof } } }`;
const REPORT = `query {
  memberFigures(pole: "pole") { projects { code readings { year value withheld hidden: withheldFromOthers projects coverage { known of } } } }
}`;

interface Flow {
  from: string | null;
  to: string | null;
  end: string | null;
  count: number;
}
interface Board {
  supportedProjects: {
    invented: boolean;
    mayAdd: boolean;
    readsAll: boolean;
    projects: { project: { slug: string; state: string; carrier: string }; steps: { step: string }[] }[];
    pathway: {
      counted: number;
      toldToAll: boolean;
      stops: { id: string; step: string; actor: { slug: string } | null }[];
      flows: Flow[];
    };
  };
}
interface Report {
  memberFigures: {
    projects: {
      code: string;
      readings: {
        year: number;
        value: number | null;
        withheld: string | null;
        hidden: string | null;
        projects: string[] | null;
      }[];
    }[];
  };
}

/** A project of the ground: welcomed by `a`, tried at `b` where it is said, all in 2022. */
const project = (key: string, more: Record<string, unknown> = {}, tried = false) => {
  const steps = [
    { who: 'a', step: 'WELCOME', state: 'DONE', since: '2022-02-01', until: '2022-03-01', proof: 'Sheet 1' },
    ...(tried ? [{ who: 'b', step: 'TEST', state: 'DONE', since: '2022-04', proof: 'Contract 1' }] : []),
  ];
  return {
    key,
    readers: ['facilitators:pole', ...new Set(steps.map(({ who }) => `acting:${who}`))],
    fictitious: true,
    name: `Activity ${key}`,
    pole: 'pole',
    carrier: { mark: `Carrier ${key}` },
    steps,
    ...more,
  };
};
/** With a step of `e` that is agreed on and not begun: it counts nowhere. */
const withPlan = (record: ReturnType<typeof project>) => ({
  ...record,
  readers: [...record.readers, 'acting:e'],
  steps: [
    ...record.steps,
    { who: 'e', step: 'PREMISES', state: 'PLANNED', since: '2022-05', proof: 'Sheet 1' },
  ],
});
const asCommand = (record: ReturnType<typeof project>) =>
  put('projects', record as unknown as Parameters<typeof put<'projects'>>[1]);

describe('supported projects', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let supporter: SignedIn;
  let stranger: SignedIn;

  const member = (over: string): TestRole => ({ role: 'MEMBER', over, pole: 'pole' });

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      actor('d'),
      actor('e'),
      ...['p1', 'p2', 'p3', 'p4'].map((key) => asCommand(project(key))),
      ...['p5', 'p6', 'p7'].map((key) =>
        asCommand(
          project(
            key,
            { creations: [{ way: 'EMPLOYMENT_CONTRACT', on: '2022-09-01', proof: 'Contract' }] },
            true,
          ),
        ),
      ),
      asCommand(withPlan(project('p8', { stopped: { on: '2022-06', proof: 'Letter' } }))),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    supporter = await app.signedIn('Bea', member('b'));
    stranger = await app.signedIn('Dan', member('d'));
  });
  afterAll(() => app.stop());

  const boardOf = async (who?: SignedIn) => {
    const answer = who ? await who.query<Board>(BOARD) : await app.query<Board>(BOARD);
    return answer.data.supportedProjects;
  };
  const readingOf = async (code: string, who?: SignedIn) => {
    const answer = who ? await who.query<Report>(REPORT) : await app.query<Report>(REPORT);
    const found = answer.data.memberFigures.projects.find((one) => one.code === code);
    return found?.readings.find(({ year }) => year === 2022);
  };

  it('are read by who facilitates the pole and by their supporters, and by nobody else', async () => {
    expect((await boardOf(facilitator)).projects.map((one) => one.project.slug)).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
      'p7',
      'p8',
    ]);
    const own = await boardOf(supporter);
    expect(own.projects.map((one) => one.project.slug)).toEqual(['p5', 'p6', 'p7']);
    expect(own).toMatchObject({ mayAdd: true, readsAll: false, pathway: { toldToAll: false, counted: 3 } });
    for (const who of [stranger, undefined]) {
      expect((await boardOf(who)).projects).toEqual([]);
      const asked = { slug: 'p1' };
      const { data } = who
        ? await who.query<{ supportedProject: unknown }>(ONE, asked)
        : await app.query<{ supportedProject: unknown }>(ONE, asked);
      expect(data.supportedProject).toBeNull();
    }
  });

  it('are drawn from actor to actor for their readers, and by step without rare pathways for others', async () => {
    const { pathway } = await boardOf(facilitator);
    expect(pathway.counted).toBe(8);
    expect(pathway.stops.map(({ step, actor }) => [step, actor?.slug])).toEqual([
      ['WELCOME', 'a'],
      ['TEST', 'b'],
    ]);
    const told = (await boardOf()).pathway;
    // The one that stopped is left out whole, and four more with it: left out alone, their number would tell of it.
    expect(told).toMatchObject({ toldToAll: true, counted: 3 });
    expect(told.stops.every(({ actor }) => actor === null)).toBe(true);
    expect(told.flows.map(({ from, to, end, count }) => [from, to ?? end, count])).toEqual([
      [null, 'WELCOME', 3],
      ['WELCOME', 'TEST', 3],
      ['TEST', 'CREATED', 3],
    ]);
  });

  it('make the figures of the first criterion, which open onto what one may read', async () => {
    expect(await readingOf('PROJECTS_SUPPORTED', facilitator)).toMatchObject({ value: 8, withheld: null });
    expect((await readingOf('PROJECTS_SUPPORTED', facilitator))?.projects).toHaveLength(8);
    expect(await readingOf('PROJECTS_SUPPORTED')).toMatchObject({ value: 8, projects: [] });
    expect((await readingOf('PROJECTS_SUPPORTED', supporter))?.projects).toHaveLength(3);
    expect(await readingOf('PROJECTS_EMPLOYED')).toMatchObject({ value: 3 });
    expect(await readingOf('PROJECTS_DECLARED')).toMatchObject({ value: 0 });
    expect(await readingOf('PROJECTS_CREATED_IN_TIME', facilitator)).toMatchObject({ value: 37.5 });
  });

  it('are written by a supporter of its own steps, and get their readers whatever is asked', async () => {
    const bea = new Editor(app, supporter);
    const record = project('~1', { name: 'New activity', readers: ['acting:d'] });
    const steps = [{ who: 'b', step: 'WELCOME', state: 'RUNNING', since: '2024', proof: 'Sheet 2' }];
    expect(
      (await bea.edit([{ kind: 'PROJECTS', key: '~1', record: { ...record, steps } }])).done,
    ).toMatchObject([{ action: 'ADDED' }]);
    const [made] = await app.store(
      "MATCH (p:Project { name: 'New activity' }) RETURN p.readers AS readers, p.fictitious AS invented",
    );
    expect(made).toEqual({ readers: ['facilitators:pole', 'acting:b'], invented: true });
    expect((await bea.edit([{ kind: 'PROJECTS', key: '~1', record }])).code).toBe('FORBIDDEN');
    // It reads p5, and leaves the step of the other as it is.
    const alone = steps.map((step) => ({ ...step, since: '2022' }));
    expect((await bea.change('p5', { steps: alone })).code).toBe('FORBIDDEN');
    expect((await bea.change('p5', { summary: 'Ours too' })).done).toMatchObject([{ key: 'p5' }]);
    const dan = new Editor(app, stranger);
    expect(await dan.recordOf('p5')).toBeNull();
    const { version } = (await bea.recordOf('p5')) ?? {};
    const tried = await dan.edit([{ kind: 'PROJECTS', key: 'p5', version, record: project('p5', {}, true) }]);
    expect(tried.done ?? []).toEqual([]);
    expect(tried.code ?? tried.problems?.[0]?.code).toBeDefined();
    expect((await bea.recordOf('p5'))?.version).toBe(version);
  });

  it('keep whoever supports them from being taken away', async () => {
    const fran = new Editor(app, facilitator);
    const { code, done, problems } = await fran.retire('e');
    expect([code, done, problems?.map((one) => one.code)]).toEqual([undefined, [], ['STILL_USED']]);
  });

  it('takes one statement a question', async () => {
    expect((await app.counting(BOARD, {})).statements).toEqual(['projects.board']);
    expect((await app.counting(ONE, { slug: 'p1' })).statements).toEqual(['projects.bySlug']);
  });
});
