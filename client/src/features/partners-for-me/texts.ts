import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Des partenaires pour ma structure',
    lead: 'Hors de toute consultation : qui pourrait travailler avec vous, et tout ce qui parle pour chacun. C’est un ordre, pas une probabilité.',
    weigh: 'Ce qui compte',
    fold: 'Ce qui compte, et combien',
    weighHint: 'De 0, ne compte pas, à 5. L’adresse garde vos choix.',
    usual: 'Revenir aux poids habituels',
    withPresent: 'Montrer aussi ceux avec qui vous travaillez déjà',
    terms: {
      COMPETENCE: 'Compétences complémentaires',
      NETWORK: 'Proche dans le réseau',
      PLACE: 'Proche par le lieu',
      KNOWN: 'Déjà connu',
      WISH: 'Un souhait exprimé',
    },
    help: {
      COMPETENCE:
        'La part de ce que l’un sait faire et que l’autre ne sait pas, dans les deux sens (moyenne géométrique).',
      NETWORK:
        'Les partenaires en commun, d’autant plus qu’ils sont liés à peu de monde et que les deux liens sont confirmés et récents (Adamic–Adar pondéré).',
      PLACE: 'Le plus petit territoire qui contient les deux ; rien si l’un ne dit pas où il est.',
      KNOWN:
        'Une coopération passée, ou le même pôle, le même lieu, la même instance : plus le cercle est petit, plus il compte.',
      WISH: 'Un besoin ouvert de l’un auquel une offre de l’autre répond.',
    },
    how: 'Comment c’est calculé',
    howText:
      'Chaque terme va de 0 à 100, compte selon son poids, et la somme fait le total. Seul ce que vous pouvez voir est compté ; ce que les structures gardent pour elles ne l’est pas.',
    reasons: {
      COMPLEMENTARY: (said: string) => `sait faire ce que vous ne dites pas savoir faire : ${said}`,
      ALIKE: () => 'vos compétences se recouvrent',
      COMPETENCE_UNSAID: () => 'l’une des deux structures n’a pas dit ses compétences',
      GO_BETWEENS: (said: string) => `vous avez en commun ${said}`,
      NO_GO_BETWEEN: () => 'aucun partenaire en commun',
      COMMUNE: (name: string) => `la même commune : ${name}`,
      EPCI: (name: string) => `la même intercommunalité : ${name}`,
      NEAR: (kilometres: string) => `communes voisines : ${kilometres} km`,
      DEPARTEMENT: (name: string) => `le même département : ${name}`,
      REGION: (name: string) => `la même région : ${name}`,
      ELSEWHERE: () => 'pas au même endroit',
      PLACE_UNSAID: () => 'l’une des deux structures ne dit pas où elle est',
      PRESENT: (said: string) => `vous travaillez ensemble : ${said}`,
      PAST: (said: string) => `vous avez travaillé ensemble : ${said}`,
      CIRCLES: (said: string) => `vous avez en commun : ${said}`,
      STRANGERS: () => 'rien en commun qui soit connu',
      WISHED: (said: string) => `répond à l’un de vos besoins ou offres : ${said}`,
      NO_WISH: () => 'aucun besoin ni offre qui se répondent',
    },
    adds: (n: number) => `+${n}`,
    score: (n: number) => `${n} sur 100`,
    why: 'Pourquoi',
    addNothing: 'N’ajoutent rien :',
    tellCompetences: 'Dire ce que nous savons faire',
    present: 'Partenaire actuel',
    found: (n: number, shown: number) =>
      n > shown
        ? `${counted('fr', n, 'structure', 'structures')} à envisager ; voici les ${shown} premières.`
        : `${counted('fr', n, 'structure', 'structures')} à envisager.`,
    none: 'Aucun partenaire à proposer pour l’instant',
    noneText:
      'Dites ce que votre structure sait faire, où elle est, ce qu’elle cherche ou propose ; ou montrez aussi vos partenaires actuels.',
    noCompetence:
      'Votre structure n’a pas dit ce qu’elle sait faire : aucune compétence ne peut être complémentaire.',
    visitor: 'Connectez-vous : on cherche des partenaires pour une structure pour laquelle on agit',
    nobody: 'Vous n’agissez pour aucune structure',
    nobodyHint: 'L’animation du pôle peut vous inviter à agir pour la vôtre.',
  },
  en: {
    title: 'Partners for my structure',
    lead: 'Without a call for tenders: who could work with you, and all that speaks for each. An order, not a probability.',
    weigh: 'What counts',
    fold: 'What counts, and how much',
    weighHint: 'From 0, does not count, to 5. The address keeps your choices.',
    usual: 'Back to the usual weights',
    withPresent: 'Also show those you work with already',
    terms: {
      COMPETENCE: 'Complementary competences',
      NETWORK: 'Close in the network',
      PLACE: 'Close by place',
      KNOWN: 'Known already',
      WISH: 'A declared wish',
    },
    help: {
      COMPETENCE: 'The share of what one can do and the other cannot, in both directions (geometric mean).',
      NETWORK:
        'Partners in common, the more so as they are tied to few and as both ties are confirmed and recent (weighted Adamic–Adar).',
      PLACE: 'The smallest territory that holds both; nothing where one does not say where it is.',
      KNOWN:
        'A past cooperation, or the same cluster, place or body: the smaller the circle, the more it counts.',
      WISH: 'An open need of the one that an offer of the other answers.',
    },
    how: 'How this is worked out',
    howText:
      'Each term goes from 0 to 100, counts by its weight, and the sum makes the total. Only what you may see is counted; what structures keep to themselves is not.',
    reasons: {
      COMPLEMENTARY: (said: string) => `can do what you do not say you can: ${said}`,
      ALIKE: () => 'your competences overlap',
      COMPETENCE_UNSAID: () => 'one of you has not told its competences',
      GO_BETWEENS: (said: string) => `you have in common ${said}`,
      NO_GO_BETWEEN: () => 'no partner in common',
      COMMUNE: (name: string) => `the same municipality: ${name}`,
      EPCI: (name: string) => `the same inter-municipal area: ${name}`,
      NEAR: (kilometres: string) => `neighbouring municipalities: ${kilometres} km`,
      DEPARTEMENT: (name: string) => `the same département: ${name}`,
      REGION: (name: string) => `the same region: ${name}`,
      ELSEWHERE: () => 'not in the same place',
      PLACE_UNSAID: () => 'one of you does not say where it is',
      PRESENT: (said: string) => `you work together: ${said}`,
      PAST: (said: string) => `you have worked together: ${said}`,
      CIRCLES: (said: string) => `you have in common: ${said}`,
      STRANGERS: () => 'nothing in common that is known',
      WISHED: (said: string) => `answers one of your needs or offers: ${said}`,
      NO_WISH: () => 'no need and offer that answer each other',
    },
    adds: (n: number) => `+${n}`,
    score: (n: number) => `${n} out of 100`,
    why: 'Why',
    addNothing: 'Add nothing:',
    tellCompetences: 'Tell what we can do',
    present: 'Partner today',
    found: (n: number, shown: number) =>
      n > shown
        ? `${counted('en', n, 'structure', 'structures')} to consider; here are the first ${shown}.`
        : `${counted('en', n, 'structure', 'structures')} to consider.`,
    none: 'No partner to propose for now',
    noneText:
      'Tell what your structure can do, where it is, what it looks for or proposes; or also show your partners of today.',
    noCompetence: 'Your structure has not told what it can do: no competence can be complementary.',
    visitor: 'Sign in: partners are looked for on behalf of a structure that one acts for',
    nobody: 'You act for no structure',
    nobodyHint: 'The cluster’s facilitators can invite you to act for yours.',
  },
});
