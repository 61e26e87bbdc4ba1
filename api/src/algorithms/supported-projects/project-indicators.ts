import type { CreationWayCode } from '@maillage/graph-schema/vocabulary';
import type { Indicator, Reading } from '../indicators';
import { cohortOf, creationsOf, supportedIn } from './count-projects';
import type { ProjectFact } from './facts';

/** A number of a year, and the projects that it counts. */
export interface Counted {
  readonly value: number;
  readonly coverage: Reading['coverage'];
  readonly projects: readonly ProjectFact[];
}

/** An indicator over the supported projects of a pole: E1 of the documents (docs/domain.md). */
export type ProjectIndicator = Omit<Indicator, 'read' | 'aims'> & {
  /** As the records are now; nothing where there is nothing to count. `today` is an ISO day. */
  readonly count: (projects: readonly ProjectFact[], year: number, today: string) => Counted | undefined;
};

const common = { section: 'CRITERIA', moreIsBetter: true, namedIn: [] } as const;

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
  count: (projects, year, today) => {
    const counted = supportedIn(projects, year, today);
    return counted.length > 0 ? countOf(counted) : undefined;
  },
};

/** Creations of a year in which somebody was supported: none is none, where projects are known. */
function creationsCounted(way: CreationWayCode | null): ProjectIndicator['count'] {
  return (projects, year, today) => {
    const ofYear = creationsOf(projects).filter((one) => one.year === year);
    if (ofYear.length + supportedIn(projects, year, today).length === 0) return undefined;
    return countOf(ofYear.filter((one) => way === null || one.way === way).map((one) => one.project));
  };
}

function countOf(projects: readonly ProjectFact[]): Counted {
  return { value: projects.length, coverage: null, projects };
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
  count: creationsCounted(null),
};

/** Creations are counted apart by the way in which they came first. */
export const codeOfWay: Readonly<Record<CreationWayCode, string>> = {
  REGISTRATION: 'PROJECTS_REGISTERED',
  ASSOCIATION: 'PROJECTS_DECLARED',
  EMPLOYMENT_CONTRACT: 'PROJECTS_EMPLOYED',
};

const byWay = (
  way: CreationWayCode,
  label: Indicator['label'],
  sentence: Indicator['sentence'],
): ProjectIndicator => ({
  ...common,
  ...{ code: codeOfWay[way], label, sentence },
  caveat: onceEach,
  unit: 'ITEM',
  count: creationsCounted(way),
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
  count: (projects, year, today) => {
    const found = cohortOf(projects, year, today);
    if (!found) return undefined;
    const { entered, created: inTime } = found;
    return {
      value: Math.round((1000 * inTime.length) / entered.length) / 10,
      coverage: { known: inTime.length, of: entered.length },
      projects: entered,
    };
  },
};

/** E1, in the order of the page. */
export const projectIndicators: readonly ProjectIndicator[] = [
  supported,
  created,
  byWay(
    'REGISTRATION',
    { fr: 'Créations : entreprises immatriculées', en: 'Creations: registered enterprises' },
    {
      fr: 'Créations effectives de l’année dont la première forme est une immatriculation.',
      en: 'Effective creations of the year that were a registration first.',
    },
  ),
  byWay(
    'ASSOCIATION',
    { fr: 'Créations : associations déclarées', en: 'Creations: declared associations' },
    {
      fr: 'Créations effectives de l’année dont la première forme est une association déclarée.',
      en: 'Effective creations of the year that were a declared association first.',
    },
  ),
  byWay(
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
