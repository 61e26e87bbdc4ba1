import { daysOfDate } from '@maillage/graph-schema/model';
import { codesOf, creationWays, projectSteps, projectStepStates } from '@maillage/graph-schema/vocabulary';
import fc from 'fast-check';
import { creationsOf, publishAll, reportProjects, supportedIn, toldPathway, type ProjectFact } from '.';

const TODAY = '2026-11-27';

const dates = fc
  .record({ year: fc.integer({ min: 2019, max: 2026 }), month: fc.integer({ min: 1, max: 11 }) })
  .chain(({ year, month }) => {
    const two = String(month).padStart(2, '0');
    return fc.constantFrom(`${year}`, `${year}-${two}`, `${year}-${two}-15`);
  });
const when = dates.map((said) => ({ ...daysOfDate(said), said }));
const anyStep = fc.record({
  who: fc.constantFrom('a', 'b', 'c', 'd'),
  step: fc.constantFrom(...codesOf(projectSteps)),
  state: fc.constantFrom(...codesOf(projectStepStates)),
  since: when,
});
const anyProject = fc.record({
  person: fc.constantFrom(...'abcdefghijklmnop'),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 4 }),
  creations: fc.array(fc.record({ way: fc.constantFrom(...codesOf(creationWays)), on: when }), {
    maxLength: 2,
  }),
  stoppedOn: fc.option(when, { nil: undefined }),
});
const anyPole = fc.array(anyProject, { maxLength: 40 }).map((all) =>
  all.map((one, index) => ({
    ...one,
    id: `p${String(index).padStart(2, '0')}`,
    supporters: one.steps.map(({ who }) => who),
  })),
);

/** With enough projects in each year that some of all counts are told. */
const anyFullPole = fc
  .array(
    fc.record({
      steps: fc.array(
        fc.record({
          who: fc.constantFrom('a', 'b', 'c', 'd'),
          step: fc.constantFrom(...codesOf(projectSteps)),
          state: fc.constantFrom('DONE' as const, 'RUNNING' as const),
          since: fc.constantFrom('2021', '2022', '2022-06').map((said) => ({ ...daysOfDate(said), said })),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      creations: fc.array(
        fc.record({
          way: fc.constantFrom(...codesOf(creationWays)),
          on: fc.constantFrom('2022-03', '2022-11', '2025').map((said) => ({ ...daysOfDate(said), said })),
        }),
        { maxLength: 1 },
      ),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .map((all) =>
    all.map((one, index) => ({
      ...one,
      id: `p${String(index).padStart(2, '0')}`,
      person: `p${index}`,
      supporters: one.steps.map(({ who }) => who),
    })),
  );

/** What others are told, or who reads every project. */
function readingsFor(projects: readonly ProjectFact[], readsAll: boolean) {
  const seen = new Set(readsAll ? projects.map(({ id }) => id) : []);
  return reportProjects({ projects, readsAll, seen, today: TODAY }, publishAll(projects, TODAY));
}

/** The last day of a date, in another way than `daysOfDate`. */
const endOfDate = (on: string) => {
  const [year = 0, month = 12, day] = on.split('-').map(Number);
  return Date.UTC(year, day ? month - 1 : month, day ?? 0);
};
const startOfDate = (on: string) => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

describe('E1, computed a second time', () => {
  it('agrees on 200 invented poles', () => {
    fc.assert(
      fc.property(anyPole, (projects) => {
        for (let year = 2019; year <= 2026; year += 1) {
          const [first, last] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
          const active = projects.filter(({ steps, stoppedOn }) => {
            const stop = stoppedOn ? endOfDate(stoppedOn.said) : Infinity;
            for (const one of steps) {
              if (one.state === 'PLANNED') continue;
              const runsTo = Math.min(Date.parse(TODAY), stop);
              const to = one.state === 'RUNNING' ? runsTo : endOfDate(one.since.said);
              if (startOfDate(one.since.said) <= last && to >= first) return true;
            }
            return false;
          });
          expect(supportedIn(projects, year, TODAY)).toEqual(active);
        }
        // By person, all creations put in one line by day: the first decides.
        const people = [...new Set(projects.map(({ person }) => person))];
        const counts = new Map<string, number>();
        for (const person of people) {
          const line = projects
            .filter((one) => one.person === person)
            .flatMap((one) => one.creations.map(({ way, on }) => ({ way, on, day: endOfDate(on.said) })));
          if (line.length === 0) continue;
          const day = Math.min(...line.map((one) => one.day));
          const way = codesOf(creationWays).find((code) =>
            line.some((one) => one.day === day && one.way === code),
          );
          const year = new Date(day).getUTCFullYear();
          counts.set(`${way} ${year}`, (counts.get(`${way} ${year}`) ?? 0) + 1);
        }
        const told = new Map<string, number>();
        for (const { way, year } of creationsOf(projects))
          told.set(`${way} ${year}`, (told.get(`${way} ${year}`) ?? 0) + 1);
        expect(new Map([...told].sort())).toEqual(new Map([...counts].sort()));
      }),
      { numRuns: 200 },
    );
  });

  it('tells others no two counts whose difference is one or two projects, to an outsider or to any supporter', () => {
    /** Which count is part of which by what they count; two that are told beside each other are subtracted. */
    const parts = [
      ['PROJECTS_SUPPORTED', 'PROJECTS_CREATED_IN_TIME'],
      ['PROJECTS_CREATED', 'PROJECTS_REGISTERED'],
      ['PROJECTS_CREATED', 'PROJECTS_DECLARED'],
      ['PROJECTS_CREATED', 'PROJECTS_EMPLOYED'],
    ] as const;
    let subtracted = 0;
    fc.assert(
      fc.property(anyFullPole, (projects) => {
        const reports = [readingsFor(projects, false), readingsFor(projects, true)];
        const read = (code: string, readsAll: boolean) =>
          reports[readsAll ? 1 : 0]?.find((one) => one.indicator.code === code)?.readings ?? [];
        for (const [whole, part] of parts)
          for (const { year, value } of read(whole, false)) {
            const told = read(part, false).find((one) => one.year === year);
            if (value === null || !told || told.value === null) continue;
            const behind = (code: string) =>
              read(code, true).find((one) => one.year === year)?.projects ?? [];
            const of = behind(part);
            const rest = projects.filter(({ id }) => behind(whole).includes(id) && !of.includes(id));
            subtracted += 1;
            for (const who of [null, 'a', 'b', 'c', 'd'] as const) {
              const left = rest.filter(({ supporters }) => who === null || !supporters.includes(who)).length;
              expect([1, 2]).not.toContain(left);
            }
          }
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(subtracted).toBeGreaterThan(20);
  });

  it('tells others no count that leaves fewer than three to an outsider or to any supporter', () => {
    fc.assert(
      fc.property(anyPole, (projects) => {
        const { flows } = toldPathway(projects);
        const cells = flows.map((flow) => projects.filter(({ id }) => flow.projects.includes(id)));
        for (const cell of cells) {
          expect(cell.length).toBeGreaterThanOrEqual(3);
          for (const who of ['a', 'b', 'c', 'd']) {
            const left = cell.filter(({ steps }) => !steps.some((one) => one.who === who)).length;
            expect([1, 2]).not.toContain(left);
          }
        }
        // What goes into a step comes out of it: the table is that of whole pathways.
        for (const code of codesOf(projectSteps)) {
          const into = flows.filter(({ to }) => to?.step === code).flatMap((one) => one.projects);
          const out = flows.filter(({ from }) => from?.step === code).flatMap((one) => one.projects);
          expect(new Set(into)).toEqual(new Set(out));
        }
        for (const { readings } of readingsFor(projects, false))
          for (const one of readings) expect(one.value === null).toBe(Boolean(one.withheld));
      }),
      { numRuns: 200 },
    );
  });
});
