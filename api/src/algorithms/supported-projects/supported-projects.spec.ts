import { daysOfDate } from '@maillage/graph-schema/model';
import {
  cohortOf,
  creationsOf,
  mayTell,
  pathwayOf,
  publishAll,
  publishedPathway,
  publishProjects,
  reportProjects,
  supportedIn,
  toldPathway,
  withinMonths,
  type ProjectFact,
  type ProjectFacts,
  type StepFact,
  type ToldBasis,
} from '.';

/** A date as records say it. */
const day = (edtf: string) => daysOfDate(edtf);

const TODAY = '2026-11-27';

const step = (given: Partial<StepFact> = {}): StepFact => ({
  who: 'couveuse',
  step: 'WELCOME',
  state: 'DONE',
  since: day('2023-03-01'),
  ...given,
});

const project = (id: string, given: Partial<ProjectFact> = {}): ProjectFact => {
  const steps = given.steps ?? [step()];
  return { id, person: id, creations: [], ...given, steps, supporters: steps.map(({ who }) => who) };
};

const facts = (projects: readonly ProjectFact[], readsAll: boolean): ProjectFacts => ({
  projects,
  readsAll,
  seen: new Set(readsAll ? projects.map(({ id }) => id) : []),
  today: TODAY,
});

/** As if each year had been published as soon as it was over. */
const read = (code: string, of: ProjectFacts) =>
  reportProjects(of, publishAll(of.projects, TODAY)).find((one) => one.indicator.code === code)?.readings ??
  [];
const valueIn = (code: string, year: number, of: ProjectFacts) =>
  read(code, of).find((one) => one.year === year);

describe('projects supported in a year', () => {
  const ids = (projects: readonly ProjectFact[], year: number) =>
    supportedIn(projects, year, TODAY).map(({ id }) => id);

  it('are those of which a step was active on some day of it', () => {
    const long = project('long', {
      steps: [step({ since: day('2022-12'), until: day('2024-01-02') })],
    });
    expect([2021, 2022, 2023, 2024, 2025].map((year) => ids([long], year).length)).toEqual([0, 1, 1, 1, 0]);
  });

  it('goes on while a step runs, and no longer than its beginning where nobody says when it was over', () => {
    const runs = project('runs', { steps: [step({ since: day('2024'), state: 'RUNNING' })] });
    const over = project('over', { steps: [step({ since: day('2024'), state: 'DONE' })] });
    expect([2024, 2025, 2026, 2027].map((year) => ids([runs, over], year))).toEqual([
      ['runs', 'over'],
      ['runs'],
      ['runs'],
      [],
    ]);
  });

  it('ends with the project, whatever its steps say', () => {
    const running = { steps: [step({ since: day('2022'), state: 'RUNNING' as const })] };
    const stopped = project('stopped', { ...running, stoppedOn: day('2024-06') });
    const toCome = project('to-come', { ...running, stoppedOn: day('2027') });
    expect([2022, 2024, 2025, 2026, 2027].map((year) => ids([stopped, toCome], year))).toEqual([
      ['stopped', 'to-come'],
      ['stopped', 'to-come'],
      ['to-come'],
      ['to-come'],
      [],
    ]);
  });

  it('does not count what is only planned', () => {
    const planned = project('planned', { steps: [step({ state: 'PLANNED' })] });
    expect(ids([planned], 2023)).toEqual([]);
    expect(read('PROJECTS_SUPPORTED', facts([planned], true))).toEqual([]);
  });
});

describe('effective creations', () => {
  it('count once, under the way and in the year of the first', () => {
    const one = project('one', {
      creations: [
        { way: 'REGISTRATION', on: day('2025-01-10') },
        { way: 'EMPLOYMENT_CONTRACT', on: day('2024-02') },
      ],
    });
    expect(creationsOf([one])).toEqual([{ project: one, way: 'EMPLOYMENT_CONTRACT', year: 2024 }]);
  });

  it('count one person once', () => {
    const first = project('first', {
      person: 'p',
      creations: [{ way: 'ASSOCIATION', on: day('2024-05-01') }],
    });
    const second = project('second', { person: 'p', creations: [{ way: 'REGISTRATION', on: day('2025') }] });
    expect(creationsOf([second, first]).map((found) => found.project.id)).toEqual(['first']);
  });
});

describe('the cohort of a year', () => {
  const entered = (id: string, since: string, on?: string) =>
    project(id, {
      steps: [step({ since: day(since) })],
      creations: on ? [{ way: 'REGISTRATION', on: day(on) }] : [],
    });

  it('is there once all of it entered 24 months ago', () => {
    const all = [entered('a', '2023-03-01')];
    expect(cohortOf(all, 2023, '2025-12-30')).toBeUndefined();
    expect(cohortOf(all, 2023, '2025-12-31')?.entered).toHaveLength(1);
  });

  it('counts what was surely created within 24 months, to the day', () => {
    const all = [
      entered('in-time', '2023-03-01', '2025-03-01'),
      entered('a-day-late', '2023-03-01', '2025-03-02'),
      entered('too-vague', '2023', '2025'),
      entered('vague-and-sure', '2023', '2024-12'),
      entered('leap', '2023-02-28', '2025-02-28'),
      entered('nothing', '2023-03-01'),
      entered('another-year', '2022-12-31', '2023'),
    ];
    const found = cohortOf(all, 2023, TODAY);
    expect(found?.entered).toHaveLength(6);
    expect(found?.created.map(({ id }) => id)).toEqual(['in-time', 'vague-and-sure', 'leap']);
  });
});

describe('what others are told', () => {
  const many = (count: number, given: (index: number) => Partial<ProjectFact> = () => ({})) =>
    Array.from({ length: count }, (_, index) => project(`p${index}`, given(index)));

  it('is no number of one or two', () => {
    expect([0, 1, 2, 3].map((count) => mayTell(many(count)))).toEqual([false, false, false, true]);
  });

  it('leaves whoever supports part of them with three at least, or none', () => {
    const shared = (own: number, count: number) =>
      many(count, (index) => ({
        steps: [step(), ...(index < own ? [step({ who: 'banque', step: 'FINANCING' })] : [])],
      }));
    expect([1, 2, 3, 4, 5].map((own) => mayTell(shared(own, 5)))).toEqual([true, true, false, false, true]);
  });

  it('is the count of a year that is over, and null with its reason otherwise, never 0', () => {
    const now = many(5, () => ({ steps: [step({ since: day('2025'), state: 'RUNNING' })] }));
    expect(valueIn('PROJECTS_SUPPORTED', 2025, facts(now, false))).toMatchObject({ value: 5, projects: [] });
    expect(valueIn('PROJECTS_SUPPORTED', 2026, facts(now, false))).toBeUndefined();
    expect(valueIn('PROJECTS_SUPPORTED', 2026, facts(now, true))).toMatchObject({
      value: 5,
      withheldFromOthers: 'YEAR_NOT_OVER',
    });
    expect(valueIn('PROJECTS_SUPPORTED', 2025, facts(now.slice(0, 2), false))).toMatchObject({
      value: null,
      withheld: 'FEW_PROJECTS',
    });
    expect(valueIn('PROJECTS_SUPPORTED', 2025, facts(now.slice(0, 2), true))).toMatchObject({
      value: 2,
      withheldFromOthers: 'FEW_PROJECTS',
      projects: ['p0', 'p1'],
    });
  });

  it('is nothing before it is published, but what somebody reads anyway', () => {
    const all = many(4);
    const seen = { ...facts(all, false), seen: new Set(['p1']) };
    const of = (asked: ProjectFacts) => reportProjects(asked, [])[0]?.readings ?? [];
    expect(of(facts(all, false))).toEqual([]);
    expect(of(seen)).toMatchObject([{ value: null, withheld: 'NOT_PUBLISHED', projects: ['p1'] }]);
    expect(of(facts(all, true))).toMatchObject([{ value: 4, withheldFromOthers: 'NOT_PUBLISHED' }]);
  });

  it('is every way of creating or none, so that the total does not tell the one that is missing', () => {
    const created = many(8, (index) => ({
      creations: [{ way: index < 2 ? ('ASSOCIATION' as const) : ('REGISTRATION' as const), on: day('2024') }],
      steps: [step({ since: day('2024') })],
    }));
    const told = (code: string, of: ProjectFact[]) => valueIn(code, 2024, facts(of, false))?.value;
    expect(told('PROJECTS_CREATED', created)).toBe(8);
    expect(told('PROJECTS_REGISTERED', created)).toBeNull();
    expect(told('PROJECTS_DECLARED', created)).toBeNull();
    expect(told('PROJECTS_EMPLOYED', created)).toBeNull();
    expect(told('PROJECTS_REGISTERED', created.slice(2))).toBe(6);
    expect(told('PROJECTS_DECLARED', created.slice(2))).toBe(0);
  });

  it('is no rate that says the same of everybody', () => {
    const cohort = (created: number, count: number) =>
      many(count, (index) => ({
        creations: index < created ? [{ way: 'REGISTRATION' as const, on: day('2023-06') }] : [],
      }));
    const told = (created: number, count: number) =>
      valueIn('PROJECTS_CREATED_IN_TIME', 2023, facts(cohort(created, count), false))?.value;
    expect([told(0, 6), told(2, 6), told(3, 6), told(4, 6), told(6, 6)]).toEqual([
      null,
      null,
      50,
      null,
      null,
    ]);
    expect(valueIn('PROJECTS_CREATED_IN_TIME', 2023, facts(cohort(2, 6), true))?.value).toBe(33.3);
  });
});

describe('pathways', () => {
  const walked = (id: string, given: Partial<ProjectFact> = {}) =>
    project(id, {
      steps: [
        step({ who: 'ecole', step: 'TRAINING', since: day('2023-06') }),
        step({ who: 'couveuse', step: 'WELCOME', since: day('2023-01') }),
      ],
      ...given,
    });

  it('go from actor to actor by date, and on to where they end', () => {
    const { flows, counted } = pathwayOf([walked('a', { stoppedOn: day('2024') }), walked('b')], true);
    expect(counted).toBe(2);
    expect(
      flows.map(({ from, to, end, projects }) => [from?.who ?? null, to?.who ?? null, end, projects]),
    ).toEqual([
      [null, 'couveuse', null, ['a', 'b']],
      ['couveuse', 'ecole', null, ['a', 'b']],
      ['ecole', null, 'STOPPED', ['a']],
      ['ecole', null, 'RUNNING', ['b']],
    ]);
  });

  it('are told to others without actors, and without the rare ones whole', () => {
    const usual = ['a', 'b', 'c', 'd'].map((id) => walked(id));
    const rare = [walked('e', { stoppedOn: day('2024') }), walked('f', { stoppedOn: day('2024') })];
    const { flows, counted } = toldPathway([...usual, ...rare]);
    expect(counted).toBe(4);
    expect(flows.map(({ to, end, projects }) => [to?.step ?? end, to?.who, projects.length])).toEqual([
      ['WELCOME', null, 4],
      ['TRAINING', null, 4],
      ['RUNNING', undefined, 4],
    ]);
    expect(toldPathway(rare)).toEqual({ flows: [], counted: 0 });
  });

  it('stand for others as they stood 24 months after the project entered', () => {
    const one = walked('a', {
      creations: [{ way: 'REGISTRATION', on: day('2025-02') }],
      stoppedOn: day('2025-01-01'),
    });
    expect(withinMonths(one)).toMatchObject({ creations: [], stoppedOn: day('2025-01-01') });
    expect(withinMonths({ ...one, stoppedOn: day('2025-01') }).stoppedOn).toBeUndefined();
    // Who supports it since reads it now, and could take it off.
    expect(withinMonths(one).supporters).toEqual(one.supporters);
  });

  it('leave out none or so many that their number tells of nobody', () => {
    const stopped = { stoppedOn: day('2024') };
    const told = (...all: ProjectFact[]) => publishedPathway(publishAll(all, TODAY)).counted;
    const usual = ['a', 'b', 'c', 'd'].map((id) => walked(id));
    expect(told(...usual)).toBe(4);
    // The one that is left out would be the only one: nothing is told.
    expect(told(...usual, walked('e', stopped))).toBe(0);
    const created = ['f', 'g', 'h'].map((id) =>
      walked(id, { creations: [{ way: 'REGISTRATION', on: day('2023-09') }] }),
    );
    expect(told(...usual, walked('e', stopped), ...created)).toBe(3);
  });

  it('leave out what whoever supports all others would be left with, and keep these', () => {
    const usual = ['a', 'b', 'c', 'd'].map((id) => walked(id));
    const elsewhere = walked('e', {
      steps: [
        step({ who: 'union', step: 'WELCOME', since: day('2023-01') }),
        step({ who: 'ecole', step: 'TRAINING', since: day('2023-06') }),
      ],
    });
    expect(toldPathway([...usual, elsewhere]).counted).toBe(4);
  });
});

describe('what was published', () => {
  const supportedBy = (id: string, who = 'couveuse') => project(id, { steps: [step({ who })] });
  const publish = (projects: ProjectFact[], earlier: ToldBasis[] = [], year = 2023) =>
    publishProjects({ projects, year, today: TODAY, earlier });
  const cohortIn = (projects: ProjectFact[], earlier: ToldBasis[]) =>
    publish(projects, earlier, 2025).told.readings.find(
      (one) => one.code === 'PROJECTS_CREATED_IN_TIME' && one.year === 2023,
    );
  const created = (one: ProjectFact): ProjectFact => ({
    ...one,
    creations: [{ way: 'REGISTRATION', on: day('2023-06') }],
  });

  it('is not told again beside what tells of a late entry', () => {
    const first = [
      ...['a', 'b', 'c'].map((id) => created(supportedBy(id))),
      ...['d', 'e', 'f'].map((id) => supportedBy(id)),
    ];
    const { basis } = publish(first);
    expect(cohortIn(first, [basis])).toMatchObject({ value: 50, coverage: { known: 3, of: 6 } });
    // One was noted down since: the cohort would be one more than those that were told to be supported.
    const later = [...first, supportedBy('late')];
    expect(cohortIn(later, [basis])).toMatchObject({ value: null, withheld: 'FEW_PROJECTS' });
    expect(cohortIn([...later, supportedBy('later'), supportedBy('latest')], [basis])?.coverage?.of).toBe(9);
  });

  it('knows who supported a project then, though the project is gone', () => {
    const stays = ['a', 'b', 'c', 'h', 'i', 'j'].map((id) => supportedBy(id, 'union'));
    const now = stays.map((one, index) => (index < 3 ? created(one) : one));
    const told = (...gone: [id: string, who: string][]) => {
      const { basis } = publish([...now, ...gone.map(([id, who]) => supportedBy(id, who))]);
      return cohortIn(now, [basis])?.value;
    };
    // Four fewer had entered than were supported: each of two who supported two of them counts the others.
    expect(told(['d', 'couveuse'], ['e', 'couveuse'], ['f', 'regie'], ['g', 'regie'])).toBeNull();
    expect(told(['d', 'regie'], ['e', 'regie'], ['f', 'regie'], ['g', 'regie'])).toBe(50);
  });

  it('is one that the facilitator reads otherwise since, and hidden as such', () => {
    const all = ['a', 'b', 'c'].map((id) => supportedBy(id));
    const { told } = publish(all);
    const [supported] = reportProjects(facts([...all, supportedBy('late')], true), [told]);
    expect(supported?.readings[0]).toMatchObject({ value: 4, withheldFromOthers: 'NOT_PUBLISHED' });
    const [others] = reportProjects(facts([...all, supportedBy('late')], false), [told]);
    expect(others?.readings[0]).toMatchObject({ value: 3, withheld: null });
  });

  it('tells each pathway once, and those that were too rare with later ones', () => {
    const early = ['a', 'b', 'c'].map((id) => supportedBy(id));
    const late = ['x', 'y', 'z'].map((id) => project(id, { steps: [step({ since: day('2024-02') })] }));
    const first = publish(early, [], 2025);
    const second = publish([...early, ...late], [first.basis], 2026);
    expect([first, second].map(({ told }) => told.pathway.counted)).toEqual([3, 3]);
    expect(second.basis.walked).toEqual(['x', 'y', 'z']);
    expect(publishedPathway([first.told, second.told])).toMatchObject({
      counted: 6,
      flows: [
        { to: { step: 'WELCOME' }, count: 6 },
        { end: 'RUNNING', count: 6 },
      ],
    });
  });
});
