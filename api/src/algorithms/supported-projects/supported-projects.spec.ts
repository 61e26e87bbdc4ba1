import {
  cohortOf,
  creationsOf,
  mayTell,
  reportProjects,
  supportedIn,
  type ProjectFact,
  type ProjectFacts,
} from '.';
import { TODAY, day, facts, project, read, step, valueIn } from './testing/written-projects';

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
