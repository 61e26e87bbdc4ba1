import { counted, defineTexts } from '../../lib/i18n';

/** Words of how the page is laid out: what leads to its parts, and what is folded. */
export const outlineTexts = defineTexts({
  fr: {
    onThisPage: 'Dans cette page',
    choices: 'Choisir le pôle, les années, ce qui compte',
    parts: {
      HEADLINE: 'Chiffres du pôle',
      CRITERIA: 'Critères',
      COOPERATION: 'Coopération',
      RETURNS: 'Déclarations',
      MONEY: 'Argent et marchés',
      fundings: 'Financements',
      EVENTS: 'Événements',
      promises: 'Promesses',
      quality: 'Qualité des données',
    },
    silent: (n: number) =>
      counted('fr', n, 'indicateur sans valeur à montrer', 'indicateurs sans valeur à montrer'),
    toGive: 'Pour leur donner une valeur :',
    ways: {
      read: 'saisir ce qu’en dit un document',
      add: 'ajouter une fiche',
      projects: 'noter les projets accompagnés',
      collect: 'collecter les chiffres d’une année',
      own: 'donner les chiffres de ma structure',
    },
    asWritten: (n: number) =>
      n === 1 ? 'Le critère, tel qu’il est écrit' : `Les ${n} critères, tels qu’ils sont écrits`,
    showFundings: (n: number) => (n === 1 ? 'Voir le financement' : `Voir les ${n} financements`),
    showPromises: (n: number) => (n === 1 ? 'Voir l’annonce' : `Voir les ${n} annonces`),
    trend: 'Évolution',
    trendOf: (label: string) => `Évolution de « ${label} »`,
    toKnow: 'À savoir',
    toKnowOf: (label: string) => `À savoir sur « ${label} »`,
  },
  en: {
    onThisPage: 'On this page',
    choices: 'Choose the cluster, the years, what counts',
    parts: {
      HEADLINE: 'Figures of the cluster',
      CRITERIA: 'Criteria',
      COOPERATION: 'Cooperation',
      RETURNS: 'Returns',
      MONEY: 'Money and contracts',
      fundings: 'Fundings',
      EVENTS: 'Events',
      promises: 'Promises',
      quality: 'Quality of the data',
    },
    silent: (n: number) =>
      counted('en', n, 'indicator without a value to show', 'indicators without a value to show'),
    toGive: 'To give them a value:',
    ways: {
      read: 'enter what a document says of it',
      add: 'add a record',
      projects: 'record supported projects',
      collect: 'collect the figures of a year',
      own: 'give the figures of my structure',
    },
    asWritten: (n: number) =>
      n === 1 ? 'The criterion as it is written' : `The ${n} criteria as they are written`,
    showFundings: (n: number) => (n === 1 ? 'See the funding' : `See the ${n} fundings`),
    showPromises: (n: number) => (n === 1 ? 'See the announcement' : `See the ${n} announcements`),
    trend: 'Over time',
    trendOf: (label: string) => `“${label}” over time`,
    toKnow: 'What it means',
    toKnowOf: (label: string) => `What it means: “${label}”`,
  },
});
