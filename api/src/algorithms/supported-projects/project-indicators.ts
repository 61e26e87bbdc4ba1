import {
  codesOf,
  creationWays,
  type CreationWayCode,
  type FigureWithholdingCode,
} from '@maillage/graph-schema/vocabulary';
import { reading, type Indicator, type Reading } from '../indicators';
import { cohortOf, creationsOf, supportedIn, yearsOf } from './count-projects';
import type { ProjectFact, ProjectFacts } from './facts';
import { mayTell, mayTellIfAny } from './secrecy';

/** An indicator over the supported projects of a pole: E1 of the documents (DOMAIN.md §6). */
export type ProjectIndicator = Omit<Indicator, 'read' | 'aims'> & {
  readonly read: (facts: ProjectFacts) => Reading[];
};

const common = { section: 'CRITERIA', moreIsBetter: true, namedIn: [] } as const;

/** What may be told of one year: to who reads every project always, to others only where nothing keeps it back. */
function toldOf(
  { readsAll, seen }: ProjectFacts,
  year: number,
  behind: readonly ProjectFact[],
  kept: FigureWithholdingCode | null,
  given: Pick<Reading, 'unit'> & Partial<Reading>,
): Reading {
  const own = {
    period: String(year),
    year,
    projects: behind.map(({ id }) => id).filter((id) => seen.has(id)),
  };
  if (readsAll) return reading({ ...given, ...own, withheldFromOthers: kept });
  if (kept === null) return reading({ ...given, ...own });
  return reading({ unit: given.unit, ...own, withheld: kept });
}

const isOver = (year: number, today: string) => String(year) < today.slice(0, 4);

/** Why others are not told of a year, or null. */
function keptOf(facts: ProjectFacts, year: number, isFine: boolean): FigureWithholdingCode | null {
  if (!isOver(year, facts.today)) return 'YEAR_NOT_OVER';
  return isFine ? null : 'FEW_PROJECTS';
}

const supported: ProjectIndicator = {
  ...common,
  code: 'PROJECTS_SUPPORTED',
  label: { fr: 'Projets accompagnés', en: 'Projects supported' },
  sentence: {
    fr: 'Projets de création d’activité dont un accompagnement était en cours dans l’année.',
    en: 'Activity-creation projects of which some support was under way in the year.',
  },
  caveat: {
    fr: 'Un projet suivi plusieurs années compte dans chacune : les années ne s’additionnent pas.',
    en: 'A project followed over several years counts in each: years do not add up.',
  },
  unit: 'ITEM',
  read: (facts) =>
    yearsOf(facts.projects, facts.today).flatMap((year) => {
      const counted = supportedIn(facts.projects, year, facts.today);
      if (counted.length === 0) return [];
      const kept = keptOf(facts, year, mayTell(counted));
      return [toldOf(facts, year, counted, kept, { unit: 'ITEM', value: counted.length })];
    }),
};

/** Creations of each year in which somebody was supported: none is none, where projects are known. */
function creationsRead(facts: ProjectFacts, way: CreationWayCode | null): Reading[] {
  const all = creationsOf(facts.projects);
  return yearsOf(facts.projects, facts.today).flatMap((year) => {
    const ofYear = all.filter((one) => one.year === year);
    const supportedThen = supportedIn(facts.projects, year, facts.today);
    if (ofYear.length + supportedThen.length === 0) return [];
    const counted = ofYear.filter((one) => way === null || one.way === way).map((one) => one.project);
    const isTotalFine = mayTell(supportedThen) && mayTellIfAny(ofYear.map((one) => one.project));
    // All ways or none: with the total, the one that is missing would be the difference.
    const areWaysFine = codesOf(creationWays).every((one) =>
      mayTellIfAny(ofYear.filter((found) => found.way === one).map(({ project }) => project)),
    );
    const kept = keptOf(facts, year, isTotalFine && (way === null || areWaysFine));
    return [toldOf(facts, year, counted, kept, { unit: 'ITEM', value: counted.length })];
  });
}

const onceEach = {
  fr: 'Une même personne compte une fois, par sa première création ; ce n’est pas la preuve que l’accompagnement en est la cause.',
  en: 'A person counts once, by the first creation; it does not prove that the support was the cause.',
};

const created: ProjectIndicator = {
  ...common,
  code: 'PROJECTS_CREATED',
  label: { fr: 'Créations effectives', en: 'Effective creations' },
  sentence: {
    fr: 'Immatriculations, associations déclarées et contrats d’entrepreneur salarié de l’année, parmi les projets accompagnés.',
    en: 'Registrations, declared associations and entrepreneurs’ employment contracts of the year, among supported projects.',
  },
  caveat: onceEach,
  unit: 'ITEM',
  read: (facts) => creationsRead(facts, null),
};

const byWay = (
  code: string,
  way: CreationWayCode,
  label: Indicator['label'],
  sentence: Indicator['sentence'],
): ProjectIndicator => ({
  ...common,
  ...{ code, label, sentence },
  caveat: onceEach,
  unit: 'ITEM',
  read: (facts) => creationsRead(facts, way),
});

const cohort: ProjectIndicator = {
  ...common,
  code: 'PROJECTS_CREATED_IN_TIME',
  label: { fr: 'Part créée en 24 mois', en: 'Share created within 24 months' },
  sentence: {
    fr: 'Parmi les projets entrés dans l’année, ceux qui ont abouti à une création dans les 24 mois.',
    en: 'Among the projects that entered in the year, those that led to a creation within 24 months.',
  },
  caveat: {
    fr: 'Seulement pour les années dont tous les projets sont entrés il y a 24 mois au moins ; une date trop vague pour être sûre ne compte pas.',
    en: 'Only for years of which all projects entered at least 24 months ago; a date too vague to be sure does not count.',
  },
  unit: 'PERCENT',
  read: (facts) =>
    yearsOf(facts.projects, facts.today).flatMap((year) => {
      const found = cohortOf(facts.projects, year, facts.today);
      if (!found) return [];
      const { entered, created: inTime } = found;
      const others = entered.filter((one) => !inTime.includes(one));
      const supportedThen = supportedIn(facts.projects, year, facts.today);
      const carriedOver = supportedThen.filter((one) => !entered.includes(one));
      // Who entered in a year was supported in it: where both are told, so are those that entered before.
      const isRestFine = !mayTell(supportedThen) || mayTellIfAny(carriedOver);
      // All of them or none would tell of each.
      const isFine = mayTell(inTime) && mayTell(others) && mayTell(entered) && isRestFine;
      const kept = keptOf(facts, year, isFine);
      return [
        toldOf(facts, year, entered, kept, {
          unit: 'PERCENT',
          value: Math.round((1000 * inTime.length) / entered.length) / 10,
          coverage: { known: inTime.length, of: entered.length },
        }),
      ];
    }),
};

/** E1, in the order of the page. */
export const projectIndicators: readonly ProjectIndicator[] = [
  supported,
  created,
  byWay(
    'PROJECTS_REGISTERED',
    'REGISTRATION',
    { fr: 'Créations : entreprises immatriculées', en: 'Creations: registered enterprises' },
    {
      fr: 'Créations effectives de l’année dont la première forme est une immatriculation.',
      en: 'Effective creations of the year that were a registration first.',
    },
  ),
  byWay(
    'PROJECTS_DECLARED',
    'ASSOCIATION',
    { fr: 'Créations : associations déclarées', en: 'Creations: declared associations' },
    {
      fr: 'Créations effectives de l’année dont la première forme est une association déclarée.',
      en: 'Effective creations of the year that were a declared association first.',
    },
  ),
  byWay(
    'PROJECTS_EMPLOYED',
    'EMPLOYMENT_CONTRACT',
    {
      fr: 'Créations : contrats en coopérative d’activité et d’emploi',
      en: 'Creations: contracts in employment co-operatives',
    },
    {
      fr: 'Créations effectives de l’année dont la première forme est un contrat d’entrepreneur salarié.',
      en: 'Effective creations of the year that were an entrepreneur’s employment contract first.',
    },
  ),
  cohort,
];
