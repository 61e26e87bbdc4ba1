import {
  modalities,
  propertyColumns,
  qualifiers,
  units,
  type ModalityCode,
  type PropertyCode,
  type QualifierCode,
  type UnitCode,
} from '@maillage/graph-schema/vocabulary';
import { foldWords, termReader, type WordPattern } from './words';

/** The most particular first: « effectif bénévole » are volunteers, « emplois créés » no jobs that are there. */
const propertyWords: readonly WordPattern<PropertyCode>[] = [
  [/benevol|volunteer/, 'VOLUNTEERS'],
  [/emplois? crees?|creations? d emplois?|jobs? created/, 'JOBS_CREATED'],
  [/emplois? des membres/, 'JOBS'],
  [/croissance.*cooperation|growth.*cooperation/, 'GROWTH_FROM_COOPERATION'],
  [/temps (?:de travail|mis a disposition)|staff time/, 'STAFF_TIME'],
  [
    /salarie|\betp\b|\beffectifs?\b|\bemployes?\b|\bemployees?\b|\bftes?\b|headcount|^(?:nombre d |nb )?emplois?$|^jobs$/,
    'EMPLOYEES',
  ],
  [
    /^(?:nombre d |nb d |nb )?(?:adherents|membres|adhesions)\b|(?:nombre|nb|nbre)(?: d| de)? (?:adherents|membres)|number of members|^members$/,
    'MEMBERS',
  ],
  [/cooperateurs|societaires|co operators/, 'COOPERATORS'],
  [/entrepreneurs? associes?/, 'ASSOCIATED_ENTREPRENEURS'],
  [/\busagers\b|^(?:nombre de |nb )?beneficiaires$|\busers\b/, 'USERS'],
  [/^c ?a\b|chiffres? d affaires?|turnover|\brevenue\b/, 'TURNOVER'],
  [/\bterrains?\b|surface fonciere/, 'LAND_AREA'],
  [/surface|superficie|floor area|^m2$/, 'FLOOR_AREA'],
  [/postes? de travail|workstations?/, 'WORKSTATIONS'],
  [/(?:nombre de|nb) (?:salles|bureaux)|^salles$|^bureaux$|number of rooms/, 'ROOMS'],
  [/economies? (?:realisee|sur)|savings/, 'SAVINGS'],
  [/\bbesoins?\b|difficulte|attentes|\bneeds?\b|difficult/, 'NEED'],
  [
    /\boffres?\b|services? (?:proposes?|rendus?)|^services?$|produits? et services|^propositions?$|\boffers?\b|\bservices offered\b/,
    'OFFER',
  ],
  [/\bmissions?\b/, 'MISSION'],
  [/objectifs?|objectives?/, 'OBJECTIVE'],
  [/(?:forme|statut|nature|categorie) (?:juridique|legale?)|legal (?:form|status)/, 'LEGAL_FORM'],
  [/historique|\bhistoire\b|\bhistory\b/, 'HISTORY'],
  [
    /^(?!.*(?:fin|code|debut|date)).*(?:\bactivites?\b|\bmetiers?\b|\bsecteurs?\b|\bdomaines?\b|\bfilieres?\b|\bactivit(?:y|ies)\b|\bsectors?\b|\bindustry\b)/,
    'ACTIVITY',
  ],
  [/^objet(?: social)?$/, 'ACTIVITY'],
];

const byWords = termReader(propertyColumns, propertyWords);

/** The property that the title of a column or the name of an indicator says, its year and unit aside. */
export function propertyOf(title: string): PropertyCode | undefined {
  return byWords(title) ?? byWords(withoutYear(title).replaceAll(/\([^()]*\)/g, ' '));
}

/** « CA 2023 », « Salariés au 31/12/2022 » : the year that a title says. */
export function yearIn(title: string): string | undefined {
  return /(?<!\d)(?:19[5-9]\d|20\d{2})(?!\d)/.exec(title)?.[0];
}

function withoutYear(title: string): string {
  return title.replaceAll(
    /(?:\b(?:au|en|in)\s+)?(?:\d{1,2}[/.-]){0,2}(?<!\d)(?:19[5-9]\d|20\d{2})(?!\d)/gi,
    ' ',
  );
}

/** What a number is counted in unless something says another. */
const usual: Readonly<Partial<Record<PropertyCode, UnitCode>>> = {
  MEMBERS: 'STRUCTURE',
  OCCUPANTS: 'STRUCTURE',
  INTERESTED_STRUCTURES: 'STRUCTURE',
  JOBS: 'JOB',
  EMPLOYEES: 'EMPLOYEE',
  COOPERATORS: 'PERSON',
  ASSOCIATED_ENTREPRENEURS: 'PERSON',
  VOLUNTEERS: 'PERSON',
  USERS: 'PERSON',
  TURNOVER: 'EUR',
  GROWTH_FROM_COOPERATION: 'PERCENT',
  JOBS_CREATED: 'JOB',
  FLOOR_AREA: 'SQUARE_METRE',
  ROOMS: 'ROOM',
  WORKSTATIONS: 'WORKSTATION',
  AMOUNT: 'EUR',
  SAVINGS: 'EUR',
  FUNDED_SHARE: 'PERCENT',
  STAFF_TIME: 'PERCENT',
  ATTENDANCE: 'PERSON',
  STRUCTURES_PRESENT: 'STRUCTURE',
  INTERVIEWS: 'ITEM',
  POLES_RECOGNISED: 'POLE',
  LAND_AREA: 'HECTARE',
  DURATION: 'MONTH',
  COUNT: 'ITEM',
  DISTANCE: 'KILOMETRE',
};

export function usualUnit(property: PropertyCode): UnitCode {
  return usual[property] ?? 'ITEM';
}

export interface ReadUnit {
  readonly unit?: UnitCode;
  /** 1000 for k€. */
  readonly times: number;
}

const multiples: readonly WordPattern<number>[] = [
  [/^(?:k|ke|keur|keuros?|milliers?(?: d euros?)?|thousands?)$/, 1e3],
  [/^(?:m|me|meur|meuros?|millions?(?: d euros?)?|million euros?)$/, 1e6],
  [/^(?:md|mds|mde|milliards?(?: d euros?)?)$/, 1e9],
];

const unitByWords = termReader<UnitCode>(
  units.filter((one) => one.label.fr),
  [
    [/^(?:eur|euros?|e|euros? (?:ht|hors taxes?)|ht|ttc)$/, 'EUR'],
    [/^(?:etp|ftes?|equivalents? temps plein|etpt|full time equivalents?)$/, 'FTE'],
    [/temps plein$|^full time employees?$/, 'FULL_TIME_EMPLOYEE'],
    [/^(?:salaries?|employes?|employees?|cdi)$/, 'EMPLOYEE'],
    [/^(?:emplois?|jobs?)$/, 'JOB'],
    [
      /^(?:personnes?|pers|people|persons?|benevoles?|volunteers?|adherents?|usagers?|users?|cooperateurs?)$/,
      'PERSON',
    ],
    [/^(?:structures?|organisations?|membres?|members?)$/, 'STRUCTURE'],
    [/^(?:m2|m carres?|metres? carres?|square metres?|sqm)$/, 'SQUARE_METRE'],
    [/^(?:ha|hectares?)$/, 'HECTARE'],
    [/^(?:pieces?|salles?|bureaux?|rooms?)$/, 'ROOM'],
    [/^(?:postes?(?: de travail)?|workstations?)$/, 'WORKSTATION'],
    [/^(?:mois|months?)$/, 'MONTH'],
    [/^(?:j|jours?) (?:par|semaine)/, 'DAY_PER_WEEK'],
    [/^(?:km|kilometres?)$/, 'KILOMETRE'],
    [/^(?:h|heures?|hours?)$/, 'HOUR'],
    [/^(?:pour cent|pourcent(?:age)?s?|percent)$/, 'PERCENT'],
  ],
);

/** A unit as written behind a number or in a column of its own; undefined where it is none. */
export function unitOf(written: string): ReadUnit | undefined {
  if (/^\s*%\s*$/.test(written)) return { unit: 'PERCENT', times: 1 };
  const hasEuro = written.includes('€');
  const folded = foldWords(
    written
      .replaceAll('²', '2')
      .replaceAll('€', ' e ')
      .replaceAll(/\b([km]d?) e\b/gi, '$1e'),
  ).replaceAll(/ (?:ht|ttc|hors taxes?)$/g, '');
  const compact = folded.replaceAll(/^(k|m|md|mds) e$/g, '$1e');
  const times = multiples.find(([pattern]) => pattern.test(compact))?.[1];
  if (times)
    return /e|euro/.test(compact.replace(/^milli(?:er|on|ard)s?/, '')) || hasEuro
      ? { unit: 'EUR', times }
      : { times };
  const unit = unitByWords(folded);
  return unit ? { unit, times: 1 } : undefined;
}

/** The unit that a title says: « Effectif (ETP) », « CA en k€ », « Nombre d’emplois ». */
export function unitInTitle(title: string): ReadUnit | undefined {
  const bracketed = [...title.matchAll(/\(([^()]{1,40})\)/g)].map((found) => found[1] ?? '');
  const behind = /\ben\s+(.{1,30})$/i.exec(withoutYear(title).trim())?.[1];
  for (const words of [...bracketed, ...(behind ? [behind.replace(/\).*$/, '')] : [])]) {
    const found = unitOf(words.replace(/^\s*en\s+/i, ''));
    if (found) return found;
  }
  const folded = foldWords(title);
  if (/\betp\b|\bftes?\b/.test(folded)) return { unit: 'FTE', times: 1 };
  if (/\bemplois?\b|\bjobs?\b/.test(folded)) return { unit: 'JOB', times: 1 };
  if (/k ?€|\bk ?euros?\b/i.test(title)) return { unit: 'EUR', times: 1e3 };
  return /m ?€/i.test(title) ? { unit: 'EUR', times: 1e6 } : undefined;
}

export const modalityOf: (text: string) => ModalityCode | undefined = termReader<ModalityCode>(modalities, [
  [/constat|reel|realise|reported|actual|observe/, 'REPORTED'],
  [/objectif|cible|vise|target/, 'TARGET'],
  [/prevu|prevision|planifi|annonce|planned|forecast|budget/, 'PLANNED'],
  [/demand|sollicit|request/, 'REQUESTED'],
  [/intention|souhait|envisag|intend/, 'INTENDED'],
]);

export const qualifierOf: (text: string) => QualifierCode | undefined = termReader<QualifierCode>(
  qualifiers,
  [
    [/environ|approx|estim|a peu pres|about|around/, 'ABOUT'],
    [/au moins|plus de|minimum|at least|more than/, 'AT_LEAST'],
    [/exact/, 'EXACT'],
  ],
);
