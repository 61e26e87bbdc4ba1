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
    use: 'À quoi cela sert',
    uses: [
      'La recherche de partenaires en tient compte, quand une personne qui agit pour un membre du pôle, ou qui l’anime, cherche un groupement.',
      'Elle ne dit des chiffres d’affaires que ceci, du groupement entier : il « passe », ou reste « à vérifier entre vous ». Un groupement qui n’en a sûrement pas assez n’est pas proposé.',
      'Qui ne veut pas être mandataire n’est pas proposé pour l’être. Qui a dit ne jamais vouloir travailler avec un autre n’est pas proposé avec lui, ni dans ses propres recherches ni dans celles d’un tiers, sans que la raison soit donnée.',
      'Dans les recherches de cet autre, votre souhait n’est pas regardé : en ne vous trouvant jamais, il le devinerait. Il ne l’est pas non plus là où l’on demande les deux.',
      'L’historique, les nouveautés et les exports des autres n’en montrent rien.',
    ],
    guess: 'Ce qu’on peut deviner quand même',
    guesses: [
      'Des chiffres d’affaires des autres, la recherche ne reçoit que l’entre-deux de chacun : moins de 10 000 €, puis de 10 000 à 20 000, à 50 000, à 100 000, et ainsi de suite. Elle ne les compte que dans un groupement où sont au moins trois autres structures que celle qui cherche. Qui pose beaucoup de questions peut deviner entre quels paliers est le vôtre, et rien de plus près.',
      'Qu’un groupement de trois autres ou plus ne soit pas proposé faute de mandataire dit qu’aucun d’eux ne veut l’être. Que quelqu’un y soit sans rien couvrir dit qu’il veut bien l’être, ou que son chiffre d’affaires y manquait.',
      'Qui cherche seulement parmi les structures disponibles ne vous voit pas aux dates où vous avez dit ne pas l’être : il peut en conclure que vous ne l’êtes pas.',
      'Que deux structures ne soient jamais proposées ensemble à un tiers peut venir d’un souhait de l’une, sans qu’il sache de laquelle, ou de la distance entre elles.',
      'Les questions d’un même compte sont limitées.',
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
    use: 'What it serves for',
    uses: [
      'The search for partners takes it into account, when somebody who acts for a member of the cluster, or runs it, looks for a group.',
      'Of turnovers it says only this, of the group as a whole: it “passes”, or is “to be checked among you”. One that surely has too little is not proposed.',
      'Who does not want to lead is not proposed as lead. Who said never to work with another is not proposed with it, neither in its own searches nor in those of a third, and the reason is not given.',
      'In the searches of that other one your wish is not looked at: never finding you, it would guess it. Nor is it where somebody asks for both.',
      'The history, the news and the exports of others show nothing of it.',
    ],
    guess: 'What can be guessed all the same',
    guesses: [
      'Of the turnovers of others the search is given only between which two amounts each lies: below €10,000, then from 10,000 to 20,000, to 50,000, to 100,000, and so on. It counts them only in a group with at least three others than who searches. Who asks many questions can guess between which two amounts yours lies, and nothing nearer.',
      'That a group of three others or more is not proposed for want of a lead tells that none of them would lead. That somebody is in it who covers nothing tells that it would, or that its turnover was lacking.',
      'Who looks only among structures that are free does not see you on dates on which you said not to be: it can conclude that you are not.',
      'That two structures are never proposed together to a third may come from a wish of one of them, it cannot tell of which, or from the distance between them.',
      'Questions of one account are limited.',
      'Who keeps the server and its database could read this page there, like all else.',
      'Where your structure is merged with another one that is the same, who acts for either acts for both, and reads what both kept.',
    ],
  },
});
