import { columnsOfSheet, propertyColumns, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { csvOf } from '../../lib/csv';
import type { Language } from '../../lib/i18n';

/** An example row by meaning of column, its names plainly invented. */
const examples: Readonly<
  Record<Language, Readonly<Record<SheetKindCode, Readonly<Record<string, string>>>>>
> = {
  fr: {
    ACTORS: {
      name: 'Atelier des Nuages (exemple inventé)',
      longName: 'Association pour l’Atelier des Nuages (exemple inventé)',
      spellings: 'ADN-inventé',
      type: 'Association',
      ess: 'oui',
      summary: 'Répare des nuages, pour l’exemple.',
      since: '09/2013',
      member: '2015',
      'property.EMPLOYEES': '12',
    },
    TIES: {
      kind: 'Mutualisation d’achats',
      participants: 'Atelier des Nuages (exemple inventé) ; Régie des Marées (exemple inventée)',
      lead: 'Atelier des Nuages (exemple inventé)',
      name: 'Achats groupés d’arcs-en-ciel (exemple inventé)',
      since: '2016',
    },
    FIGURES: {
      about: 'Atelier des Nuages (exemple inventé)',
      property: 'Salariés',
      value: '12',
      qualifier: 'environ',
      period: '2024',
    },
  },
  en: {
    ACTORS: {
      name: 'Cloud Workshop (invented example)',
      longName: 'Society for the Cloud Workshop (invented example)',
      spellings: 'CW-invented',
      type: 'Association',
      ess: 'yes',
      summary: 'Mends clouds, for the sake of example.',
      since: '09/2013',
      member: '2015',
      'property.EMPLOYEES': '12',
    },
    TIES: {
      kind: 'Joint purchasing',
      participants: 'Cloud Workshop (invented example); Tide Works (invented example)',
      lead: 'Cloud Workshop (invented example)',
      name: 'Rainbows bought together (invented example)',
      since: '2016',
    },
    FIGURES: {
      about: 'Cloud Workshop (invented example)',
      property: 'Employees',
      value: '12',
      qualifier: 'about',
      period: '2024',
    },
  },
};

/** A spreadsheet to fill in: titles that are known again, and one example. */
export function templateOf(kind: SheetKindCode, language: Language): string {
  const columns = [
    ...columnsOfSheet(kind).map(({ code, label }) => ({ code: code as string, label })),
    ...propertyColumns
      .filter(({ code }) => kind === 'ACTORS' && code === 'EMPLOYEES')
      .map(({ code, label }) => ({ code: `property.${code}`, label })),
  ];
  const example = examples[language][kind];
  return csvOf([columns.map(({ label }) => label[language]), columns.map(({ code }) => example[code] ?? '')]);
}
