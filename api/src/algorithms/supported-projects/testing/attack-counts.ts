import { cohortOf, creationsOf, pathwayOf, supportedIn, withinMonths, type ProjectFact } from '..';
import type { ToldBasis, ToldProjects } from '../publish-projects';
import { kinds, TODAY, type Kind } from './random-poles';

/** What is used of HiGHS: a program in whole numbers, and a population that is as far as it goes. */
export interface Solver {
  solve(model: string): {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, object>>;
  };
}

/** One publication as everybody reads it, and as a supporter knows whose pathway it has. */
export interface Publication {
  readonly year: number;
  readonly told: ToldProjects;
  readonly basis: ToldBasis;
}

/** Of how few projects somebody found out what they have in common. */
export interface FoundOut {
  readonly attacker: string;
  readonly what: string;
  readonly least: number;
  readonly most: number;
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];

/** All that can be counted of one project: what it does in which year, and each leg of its pathway. */
function traitsOf(project: ProjectFact): Set<string> {
  const one = [project];
  const traits = new Set<string>();
  for (const year of YEARS) {
    if (supportedIn(one, year, TODAY).length > 0) traits.add(`supported ${year}`);
    const cohort = cohortOf(one, year, TODAY);
    if (cohort) traits.add(`entered ${year}`);
    if (cohort && cohort.created.length > 0) traits.add(`in time ${year}`);
  }
  for (const { year, way } of creationsOf(one)) traits.add(`created ${year}`).add(`created ${year} ${way}`);
  for (const leg of pathwayOf([withinMonths(project)], false).flows) traits.add(legName(leg));
  return traits;
}

type Leg = ToldProjects['pathway']['flows'][number];

function legName({ from, to, end }: Pick<Leg, 'from' | 'to' | 'end'>): string {
  return `leg ${from?.step ?? ''} > ${to?.step ?? end ?? ''}`;
}

/** A kind of project, and in which publication its pathway is told, if in any. */
type Traits = ReadonlySet<string>;

const traitsOfKinds: readonly Traits[] = kinds.map((kind: Kind) =>
  traitsOf({ ...kind, id: '', person: '', supporters: [] }),
);

/** A number that was told: how many have a trait, or a trait and a publication. */
interface Told {
  readonly traits: readonly string[];
  readonly value: number;
}

const named: Readonly<Record<string, string>> = {
  PROJECTS_SUPPORTED: 'supported',
  PROJECTS_CREATED: 'created',
};
const namedWays: Readonly<Record<string, string>> = {
  PROJECTS_REGISTERED: 'REGISTRATION',
  PROJECTS_DECLARED: 'ASSOCIATION',
  PROJECTS_EMPLOYED: 'EMPLOYMENT_CONTRACT',
};

/** All numbers of some publications. Where one says nothing of a year, there was nobody. */
function numbersOf(publications: readonly Publication[]): Told[] {
  return publications.flatMap(({ year, told: { readings, pathway } }): Told[] => {
    const isRead = (code: string) => readings.some((one) => one.code === code);
    return [
      ...readings.flatMap(({ code, year: of, value, coverage }): Told[] => {
        if (value === null) return [];
        if (coverage)
          return [
            { traits: [`entered ${of}`], value: coverage.of },
            { traits: [`in time ${of}`], value: coverage.known },
          ];
        const way = namedWays[code];
        return [{ traits: [way ? `created ${of} ${way}` : `${named[code] ?? ''} ${of}`], value }];
      }),
      ...(isRead('PROJECTS_SUPPORTED') ? [] : [{ traits: [`supported ${year}`], value: 0 }]),
      ...(isRead('PROJECTS_CREATED') ? [] : [{ traits: [`created ${year}`], value: 0 }]),
      ...(isRead('PROJECTS_CREATED_IN_TIME') ? [] : [{ traits: [`entered ${year - 2}`], value: 0 }]),
      ...pathway.flows.map((flow) => ({ traits: [legName(flow), `told ${year}`], value: flow.count })),
      { traits: [`told ${year}`], value: pathway.counted },
    ];
  });
}

/**
 * Takes all counts of all years and all pathways, as an outsider or as a supporter who takes its own projects off, and
 * asks of whatever one or two others have in common (a trait that another one goes with, or does not) whether that can
 * be told: what the least and the most are that all populations of possible projects have which would tell the same.
 * Written from what a reader sees, and not from the code that decides. Projects are whole ones: half a project of one
 * kind and half of another is no population.
 */
export function attackCounts(
  solver: Solver,
  projects: readonly ProjectFact[],
  publications: readonly Publication[],
): FoundOut[] {
  const tellers = publications.filter(({ told }) => told.pathway.counted > 0).map(({ year }) => year);
  const columns: Traits[] = traitsOfKinds.flatMap((traits) => [
    traits,
    ...tellers.map((year) => new Set([...traits, `told ${year}`, 'told'])),
  ]);
  const truth = projects.map((project) => {
    const traits = traitsOf(project);
    const teller = publications.find(({ basis }) => basis.walked.includes(project.id));
    if (teller) traits.add(`told ${teller.year}`).add('told');
    return { project, traits };
  });
  const numbers = numbersOf(publications);
  return [null, 'a', 'b', 'c'].flatMap((attacker) => {
    const isOwn = ({ supporters }: ProjectFact) => attacker !== null && supporters.includes(attacker);
    const own = truth.filter(({ project }) => isOwn(project));
    const others = truth.filter(({ project }) => !isOwn(project)).map((one) => one.traits);
    const rows = numbers.map(({ traits, value }) => {
      const left = value - own.filter((one) => traits.every((trait) => one.traits.has(trait))).length;
      const of = columns.flatMap((column, at) => (traits.every((trait) => column.has(trait)) ? [at] : []));
      return { of, left };
    });
    return findOut(solver, attacker ?? 'outsider', columns, rows, others);
  });
}

interface Row {
  readonly of: readonly number[];
  readonly left: number;
}

function findOut(
  solver: Solver,
  attacker: string,
  columns: readonly Traits[],
  rows: readonly Row[],
  others: readonly Traits[],
): FoundOut[] {
  const known = rows.filter(({ of }) => of.length > 0);
  const text = known.map(
    ({ of, left }, at) => ` r${at}: ${of.map((one) => `x${one}`).join(' + ')} = ${left}`,
  );
  /** Populations that would tell the same. */
  const populations: ReadonlyMap<number, number>[] = [];
  const bound = (sense: 'Minimize' | 'Maximize', of: readonly number[]): number => {
    const sum = of.map((at) => `x${at}`).join(' + ');
    // Whether there can be three is all that is asked of the most, and leaves nothing unbounded.
    const rows = [...text, ` enough: ${sum} <= 3`];
    const whole = [...new Set([...known.flatMap((one) => one.of), ...of])].map((at) => ` x${at}`);
    const { Status, ObjectiveValue, Columns } = solver.solve(
      [sense, ` obj: ${sum}`, 'Subject To', ...rows, 'General', ...whole, 'End'].join('\n'),
    );
    if (Status !== 'Optimal') throw new Error(`The attacker's program: ${Status}`);
    populations.push(
      new Map(
        Object.entries(Columns).map(([name, column]) => [
          Number(name.slice(1)),
          'Primal' in column ? Math.round(Number(column.Primal)) : 0,
        ]),
      ),
    );
    return Math.round(ObjectiveValue);
  };
  return questionsOf(others, columns).flatMap(({ what, of }): FoundOut[] => {
    const have = (population: ReadonlyMap<number, number>) =>
      of.reduce((sum, at) => sum + (population.get(at) ?? 0), 0);
    if (populations.some((one) => have(one) === 0 || have(one) > 2)) return [];
    const most = bound('Maximize', of);
    if (most > 2) return [];
    const least = bound('Minimize', of);
    return least === 0 ? [] : [{ attacker, what, least, most }];
  });
}

/** What one or two of some projects have in common: one trait, or one with another or without it. */
function questionsOf(others: readonly Traits[], columns: readonly Traits[]) {
  const traits = [...new Set(others.flatMap((one) => [...one]))].sort();
  const asked = new Map<string, { what: string; of: number[] }>();
  const ask = (what: string, has: (one: Traits) => boolean) => {
    const count = others.filter(has).length;
    if (count !== 1 && count !== 2) return;
    const of = columns.flatMap((column, at) => (has(column) ? [at] : []));
    if (!asked.has(of.join())) asked.set(of.join(), { what, of });
  };
  for (const trait of traits) {
    ask(trait, (one) => one.has(trait));
    ask(`not ${trait}`, (one) => !one.has(trait));
    for (const other of traits) {
      if (other === trait) continue;
      if (trait < other) ask(`${trait} and ${other}`, (one) => one.has(trait) && one.has(other));
      ask(`${trait}, not ${other}`, (one) => one.has(trait) && !one.has(other));
    }
  }
  return [...asked.values()];
}
