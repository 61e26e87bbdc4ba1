import type { CodeOf, Term } from './term';

interface Property extends Term {
  /** NUMBER carries a unit; CODE is a code of the list named; TEXT is free; DATE is EDTF. */
  readonly type: 'NUMBER' | 'TEXT' | 'CODE' | 'DATE';
  /** An observation is a statement whose property is an indicator. */
  readonly indicator: boolean;
  /** Several values can be true at once (spellings, functions): they never contradict each other. */
  readonly multiple: boolean;
}

const number = <const C extends string>(code: C, fr: string, en: string) =>
  ({
    code,
    type: 'NUMBER',
    indicator: true,
    multiple: false,
    label: { fr, en },
    definition: { fr, en },
  }) as const;

const other = <const C extends string>(
  code: C,
  type: 'TEXT' | 'CODE' | 'DATE',
  multiple: boolean,
  fr: string,
  en: string,
) => ({ code, type, indicator: false, multiple, label: { fr, en }, definition: { fr, en } }) as const;

/** What a passage can say about a thing. */
export const properties = [
  number('MEMBERS', 'Adhérents', 'Members'),
  number('OCCUPANTS', 'Structures occupantes', 'Occupying structures'),
  number('INTERESTED_STRUCTURES', 'Structures intéressées', 'Interested structures'),
  number('JOBS', 'Emplois des membres', 'Members’ jobs'),
  number('EMPLOYEES', 'Salariés', 'Employees'),
  number('COOPERATORS', 'Coopérateurs', 'Co-operators'),
  number('ASSOCIATED_ENTREPRENEURS', 'Entrepreneurs associés', 'Associated entrepreneurs'),
  number('VOLUNTEERS', 'Bénévoles', 'Volunteers'),
  number('USERS', 'Usagers', 'Users'),
  number('TURNOVER', 'Chiffre d’affaires', 'Turnover'),
  number('GROWTH_FROM_COOPERATION', 'Croissance par la coopération', 'Growth from cooperation'),
  number('JOBS_CREATED', 'Emplois créés', 'Jobs created'),
  number('FLOOR_AREA', 'Surface', 'Floor area'),
  number('ROOMS', 'Salles ou bureaux', 'Rooms'),
  number('WORKSTATIONS', 'Postes de travail', 'Workstations'),
  number('AMOUNT', 'Montant', 'Amount'),
  number('SAVINGS', 'Économies sur les achats', 'Savings on purchases'),
  number('FUNDED_SHARE', 'Part financée', 'Share funded'),
  number('STAFF_TIME', 'Temps de travail apporté', 'Staff time given'),
  number('ATTENDANCE', 'Participants', 'Attendance'),
  number('STRUCTURES_PRESENT', 'Structures représentées', 'Structures represented'),
  number('INTERVIEWS', 'Entretiens menés', 'Interviews held'),
  number('POLES_RECOGNISED', 'Pôles reconnus', 'Clusters recognised'),
  number('LAND_AREA', 'Terrains', 'Land'),
  number('DURATION', 'Durée', 'Duration'),
  number('COUNT', 'Nombre', 'Number'),
  number('DISTANCE', 'Distance', 'Distance'),
  other('NAME', 'TEXT', true, 'Nom ou graphie', 'Name or spelling'),
  other('FUNCTION', 'CODE', true, 'Fonction dans le pôle', 'Function in the cluster'),
  other('OCCUPANCY_MODE', 'CODE', false, 'Mode d’occupation', 'Occupancy mode'),
  other('ACTIVITY', 'TEXT', true, 'Activité', 'Activity'),
  other('LEGAL_FORM', 'TEXT', false, 'Forme juridique', 'Legal form'),
  other('LOCATION', 'TEXT', true, 'Situation', 'Location'),
  other('FOUNDED', 'DATE', false, 'Création', 'Foundation'),
  other('DATED', 'DATE', false, 'Date', 'Date'),
  other('STATE', 'TEXT', false, 'État', 'State'),
  other('OBJECTIVE', 'TEXT', true, 'Objectif', 'Objective'),
  other('OPERATIONAL_LEVEL', 'TEXT', true, 'Niveau opérationnel', 'Operational level'),
  other('MISSION', 'TEXT', true, 'Rôle ou mission', 'Role or mission'),
  other('OFFER', 'TEXT', true, 'Offre ou service', 'Offer or service'),
  other('NEED', 'TEXT', true, 'Besoin ou difficulté', 'Need or difficulty'),
  other('RULE', 'TEXT', true, 'Règle', 'Rule'),
  other('CHARTER_QUESTION', 'TEXT', true, 'Question de charte', 'Charter question'),
  other('GOVERNANCE_QUESTION', 'TEXT', true, 'Question de gouvernance', 'Governance question'),
  other('EVALUATION_CRITERION', 'TEXT', true, 'Critère d’évaluation', 'Evaluation criterion'),
  other('SUCCESS_FACTOR', 'TEXT', true, 'Clé de réussite', 'Success factor'),
  other('DECISION', 'TEXT', true, 'Décision', 'Decision'),
  other('NEXT_STEP', 'TEXT', true, 'Prochaine étape', 'Next step'),
  other('OPINION', 'TEXT', true, 'Avis exprimé', 'Opinion expressed'),
  other('HISTORY', 'TEXT', true, 'Histoire', 'History'),
  other('RELATION', 'TEXT', true, 'Relation évoquée', 'Relation mentioned'),
] as const satisfies readonly Property[];

export type PropertyCode = CodeOf<typeof properties>;

/** Units of the numbers, with the short form that is written after a value. */
export const units = [
  { code: 'STRUCTURE', label: { fr: 'structures', en: 'structures' } },
  { code: 'PERSON', label: { fr: 'personnes', en: 'people' } },
  { code: 'FTE', label: { fr: 'ETP', en: 'FTE' } },
  { code: 'FULL_TIME_EMPLOYEE', label: { fr: 'salariés à temps plein', en: 'full-time employees' } },
  { code: 'EMPLOYEE', label: { fr: 'salariés', en: 'employees' } },
  { code: 'JOB', label: { fr: 'emplois', en: 'jobs' } },
  { code: 'EUR', label: { fr: '€', en: '€' } },
  { code: 'PERCENT', label: { fr: '%', en: '%' } },
  { code: 'SQUARE_METRE', label: { fr: 'm²', en: 'm²' } },
  { code: 'HECTARE', label: { fr: 'ha', en: 'ha' } },
  { code: 'ROOM', label: { fr: 'pièces', en: 'rooms' } },
  { code: 'WORKSTATION', label: { fr: 'postes', en: 'workstations' } },
  { code: 'POLE', label: { fr: 'pôles', en: 'clusters' } },
  { code: 'MONTH', label: { fr: 'mois', en: 'months' } },
  { code: 'DAY_PER_WEEK', label: { fr: 'jours par semaine', en: 'days a week' } },
  { code: 'KILOMETRE', label: { fr: 'km', en: 'km' } },
  { code: 'HOUR', label: { fr: 'heures', en: 'hours' } },
  { code: 'ITEM', label: { fr: '', en: '' } },
] as const;

export type UnitCode = (typeof units)[number]['code'];
