import type { CodeOf, Term } from './term';

/** How a call for tenders came in. */
export const tenderOrigins = [
  {
    code: 'ENTERED',
    label: { fr: 'Saisi', en: 'Typed in' },
    definition: { fr: 'Saisi à la main.', en: 'Typed in by hand.' },
  },
  {
    code: 'PASTED',
    label: { fr: 'Collé', en: 'Pasted' },
    definition: { fr: 'Lu dans un texte collé, puis relu.', en: 'Read from a pasted text, then checked.' },
  },
  {
    code: 'BOAMP',
    label: { fr: 'BOAMP', en: 'BOAMP' },
    definition: {
      fr: 'Bulletin officiel des annonces des marchés publics.',
      en: 'French official bulletin of public contract notices.',
    },
  },
  {
    code: 'TED',
    label: { fr: 'TED', en: 'TED' },
    definition: {
      fr: 'Tenders Electronic Daily, supplément au Journal officiel de l’Union européenne.',
      en: 'Tenders Electronic Daily, supplement to the Official Journal of the European Union.',
    },
  },
  {
    code: 'DECP',
    label: { fr: 'DECP', en: 'DECP' },
    definition: {
      fr: 'Données essentielles de la commande publique : un marché attribué.',
      en: 'Essential data of public procurement: an awarded contract.',
    },
  },
  {
    code: 'CSV',
    label: { fr: 'Tableau', en: 'Spreadsheet' },
    definition: { fr: 'Importé d’un tableau.', en: 'Imported from a spreadsheet.' },
  },
] as const satisfies readonly Term[];

export type TenderOriginCode = CodeOf<typeof tenderOrigins>;
