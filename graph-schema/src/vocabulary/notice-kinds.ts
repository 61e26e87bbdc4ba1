import type { CodeOf, Term } from './term';

/** What a file or a text with calls for tenders can be. */
export const noticeKinds = [
  {
    code: 'BOAMP',
    label: { fr: 'BOAMP (JSON)', en: 'BOAMP (JSON)' },
    definition: {
      fr: 'Annonces du BOAMP, telles que les donne son jeu de données ouvert.',
      en: 'Notices of the BOAMP as its open data set gives them.',
    },
  },
  {
    code: 'TED_XML',
    label: { fr: 'TED, avis eForms (XML)', en: 'TED, eForms notice (XML)' },
    definition: {
      fr: 'Un avis européen au format eForms, téléchargé de TED.',
      en: 'A European notice in the eForms format, downloaded from TED.',
    },
  },
  {
    code: 'TED_SEARCH',
    label: { fr: 'TED, résultats de recherche (JSON)', en: 'TED, search results (JSON)' },
    definition: {
      fr: 'Réponse de l’interface de recherche de TED, version 3.',
      en: 'Answer of the search API of TED, version 3.',
    },
  },
  {
    code: 'DECP',
    label: { fr: 'DECP (JSON)', en: 'DECP (JSON)' },
    definition: {
      fr: 'Données essentielles de la commande publique : des marchés attribués.',
      en: 'Essential data of public procurement: awarded contracts.',
    },
  },
  {
    code: 'CSV',
    label: { fr: 'Tableau (CSV)', en: 'Spreadsheet (CSV)' },
    definition: {
      fr: 'Un tableau dont on dit ce que sont les colonnes.',
      en: 'A spreadsheet of which one says what the columns are.',
    },
  },
  {
    code: 'TEXT',
    label: { fr: 'Texte d’un avis', en: 'Text of a notice' },
    definition: {
      fr: 'Le texte d’un avis en français, à relire avant d’enregistrer.',
      en: 'The text of a French notice, to be checked before it is saved.',
    },
  },
] as const satisfies readonly Term[];

export type NoticeKindCode = CodeOf<typeof noticeKinds>;
