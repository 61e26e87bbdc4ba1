import {
  pathwayOf,
  publishAll,
  publishedPathway,
  publishProjects,
  reportProjects,
  toldPathway,
  withinMonths,
  type ProjectFact,
  type ToldBasis,
} from '.';
import { TODAY, day, facts, project, step } from './testing/written-projects';

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
