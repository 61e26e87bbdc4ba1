import { daysOfDate } from '@maillage/graph-schema/model';
import { publishAll, reportProjects, type ProjectFact, type ProjectFacts, type StepFact } from '..';

/** A date as records say it. */
export const day = (edtf: string) => daysOfDate(edtf);

export const TODAY = '2026-11-27';

export const step = (given: Partial<StepFact> = {}): StepFact => ({
  who: 'couveuse',
  step: 'WELCOME',
  state: 'DONE',
  since: day('2023-03-01'),
  ...given,
});

export const project = (id: string, given: Partial<ProjectFact> = {}): ProjectFact => {
  const steps = given.steps ?? [step()];
  return { id, person: id, creations: [], ...given, steps, supporters: steps.map(({ who }) => who) };
};

export const facts = (projects: readonly ProjectFact[], readsAll: boolean): ProjectFacts => ({
  projects,
  readsAll,
  seen: new Set(readsAll ? projects.map(({ id }) => id) : []),
  today: TODAY,
});

/** As if each year had been published as soon as it was over. */
export const read = (code: string, of: ProjectFacts) =>
  reportProjects(of, publishAll(of.projects, TODAY)).find((one) => one.indicator.code === code)?.readings ??
  [];
export const valueIn = (code: string, year: number, of: ProjectFacts) =>
  read(code, of).find((one) => one.year === year);
