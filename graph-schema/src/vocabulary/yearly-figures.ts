import type { UnitCode } from './properties';
import type { Bilingual, CodeOf, Term } from './term';

interface YearlyFigure extends Term {
  readonly unit: UnitCode;
  /** Whether there are parts of one: 12,5 FTE, but no half volunteer. */
  readonly decimals: boolean;
  /** Above this, no structure of a pole has it: a slip of the keyboard, or another unit. */
  readonly most: number;
  /** What to count, and what not, in one line beside the field. */
  readonly hint: Bilingual;
}

/**
 * What a structure is asked for once a year, in the order of the form. Adding one is adding a line here. Ahead of
 * the documents' criterion on turnover (E3) and of their headline figures (jobs, volunteers, members, users).
 */
export const yearlyFigures = [
  {
    code: 'TURNOVER',
    unit: 'EUR',
    decimals: true,
    most: 1e10,
    label: { fr: 'Chiffre d’affaires', en: 'Turnover' },
    definition: {
      fr: 'Produits de l’exercice, hors taxes, en euros.',
      en: 'Income of the financial year, before tax, in euros.',
    },
    hint: {
      fr: 'En euros, hors taxes, pour l’exercice clos cette année-là.',
      en: 'In euros, before tax, for the financial year that ended that year.',
    },
  },
  {
    code: 'TURNOVER_FROM_COOPERATION',
    unit: 'EUR',
    decimals: true,
    most: 1e10,
    label: { fr: 'Chiffre d’affaires issu de coopérations', en: 'Turnover from cooperation' },
    definition: {
      fr: 'Part du chiffre d’affaires que la structure dit devoir à des coopérations, en euros.',
      en: 'The part of the turnover that the structure says it owes to cooperation, in euros.',
    },
    hint: {
      fr: 'En euros, compris dans le chiffre d’affaires : marchés à plusieurs, clients trouvés par d’autres membres. 0 s’il n’y en a pas.',
      en: 'In euros, within the turnover: joint contracts, clients found through other members. 0 if there is none.',
    },
  },
  {
    code: 'FTE',
    unit: 'FTE',
    decimals: true,
    most: 1e5,
    label: { fr: 'Emplois en équivalent temps plein', en: 'Jobs in full-time equivalents' },
    definition: {
      fr: 'Salariés comptés au prorata de leur temps de travail, en moyenne sur l’année.',
      en: 'Employees counted in proportion to their working time, on average over the year.',
    },
    hint: {
      fr: 'En ETP : deux mi-temps font 1.',
      en: 'In FTE: two half-time jobs make 1.',
    },
  },
  {
    code: 'HEAD_COUNT',
    unit: 'EMPLOYEE',
    decimals: false,
    most: 1e5,
    label: { fr: 'Salariés', en: 'Employees' },
    definition: {
      fr: 'Personnes salariées au 31 décembre, quel que soit leur temps de travail.',
      en: 'People employed on 31 December, whatever their working time.',
    },
    hint: {
      fr: 'Nombre de personnes au 31 décembre.',
      en: 'Number of people on 31 December.',
    },
  },
  {
    code: 'VOLUNTEERS',
    unit: 'PERSON',
    decimals: false,
    most: 1e6,
    label: { fr: 'Bénévoles', en: 'Volunteers' },
    definition: {
      fr: 'Personnes qui ont donné du temps dans l’année.',
      en: 'People who gave time during the year.',
    },
    hint: {
      fr: 'Personnes actives dans l’année, pas les adhérents.',
      en: 'People active during the year, not the members.',
    },
  },
  {
    code: 'MEMBERS',
    unit: 'PERSON',
    decimals: false,
    most: 1e7,
    label: { fr: 'Adhérents ou sociétaires', en: 'Members' },
    definition: {
      fr: 'Adhérents, sociétaires ou associés de la structure.',
      en: 'Members or shareholders of the structure.',
    },
    hint: {
      fr: 'Personnes ou structures qui en sont membres en fin d’année.',
      en: 'People or structures that are its members at the end of the year.',
    },
  },
  {
    code: 'USERS',
    unit: 'PERSON',
    decimals: false,
    most: 1e8,
    label: { fr: 'Usagers ou bénéficiaires', en: 'Users' },
    definition: {
      fr: 'Personnes qui ont utilisé ses services dans l’année.',
      en: 'People who used its services during the year.',
    },
    hint: {
      fr: 'Chaque personne une fois.',
      en: 'Each person once.',
    },
  },
  {
    code: 'SUPPORTED_PROJECTS',
    unit: 'ITEM',
    decimals: false,
    most: 1e5,
    label: { fr: 'Projets accompagnés', en: 'Projects supported' },
    definition: {
      fr: 'Projets de création d’activité accompagnés dans l’année.',
      en: 'Projects to create an activity that were supported during the year.',
    },
    hint: {
      fr: 'Créations d’activité suivies dans l’année.',
      en: 'New activities that were followed during the year.',
    },
  },
] as const satisfies readonly YearlyFigure[];

export type YearlyFigureCode = CodeOf<typeof yearlyFigures>;
