import { defineTexts } from '../../lib/i18n';

/** Who reads what a structure keeps to itself, and what of it can be guessed all the same. */
export const privateTexts = defineTexts({
  fr: {
    title: 'Ce que nous gardons pour nous',
    lead: (name: string) =>
      `Seules les personnes qui agissent pour ${name} lisent cette page. Ni les autres membres, ni l’animation du pôle, ni l’administration du site, ni les financeurs, ni les visiteurs.`,
    notYours: 'Cette page est privée',
    notYoursHint: 'Seules les personnes qui agissent pour la structure la lisent.',
    back: 'Retour',
    signIn: 'Se connecter',
    use: 'À quoi cela sert',
    uses: [
      'La recherche de partenaires en tient compte, quand une personne qui agit pour un membre du pôle, ou qui l’anime, cherche un groupement.',
      'Elle ne dit des chiffres d’affaires que ceci, du groupement entier : il « passe », ou reste « à vérifier entre vous ».',
      'Qui ne veut pas être mandataire n’est pas proposé pour l’être ; qui a dit ne jamais vouloir travailler avec un autre n’est pas proposé avec lui, sans que la raison soit donnée.',
      'L’historique, les nouveautés et les exports des autres n’en montrent rien.',
    ],
    guess: 'Ce qu’on peut deviner quand même',
    guesses: [
      'Qu’un groupement de trois membres ou plus « passe » dit que leurs chiffres d’affaires connus atteignent ensemble un certain palier (1, 1,5, 2, 3, 5, 7 de chaque puissance de dix). À deux, la question n’est jamais posée.',
      'Que deux structures ne soient jamais proposées ensemble peut venir d’un souhait de l’une, ou de la distance entre elles.',
      'Les questions d’un même compte sont limitées, pour qu’on ne cherche pas un chiffre à tâtons.',
      'Qui tient le serveur et sa base de données pourrait y lire cette page, comme tout le reste.',
      'Si votre structure est fusionnée avec une autre qui fait double emploi, qui agit pour l’une agit pour l’autre et lit ce que les deux gardaient.',
    ],
  },
  en: {
    title: 'What we keep to ourselves',
    lead: (name: string) =>
      `Only people who act for ${name} read this page. Neither other members, nor those who run the cluster or the site, nor funders, nor visitors.`,
    notYours: 'This page is private',
    notYoursHint: 'Only people who act for the structure read it.',
    back: 'Back',
    signIn: 'Sign in',
    use: 'What it serves for',
    uses: [
      'The search for partners takes it into account, when somebody who acts for a member of the cluster, or runs it, looks for a group.',
      'Of turnovers it says only this, of the group as a whole: it “passes”, or is “to be checked among you”.',
      'Who does not want to lead is not proposed as lead; who said never to work with another is not proposed with it, and the reason is not given.',
      'The history, the news and the exports of others show nothing of it.',
    ],
    guess: 'What can be guessed all the same',
    guesses: [
      'That a group of three or more “passes” tells that their known turnovers together reach a certain step (1, 1.5, 2, 3, 5, 7 of each power of ten). Of two it is never asked.',
      'That two structures are never proposed together may come from a wish of one of them, or from the distance between them.',
      'Questions of one account are limited, so that nobody feels the way to a figure.',
      'Who keeps the server and its database could read this page there, like all else.',
      'Where your structure is merged with another one that is the same, who acts for either acts for both, and reads what both kept.',
    ],
  },
});
