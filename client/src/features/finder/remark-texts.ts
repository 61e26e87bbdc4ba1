import { de, defineTexts } from '../../lib/i18n';

/** What of a remark its sentence says: names, needs, an amount, a day, a count. */
interface RemarkWords {
  readonly names: string;
  readonly needs: string;
  readonly amount: string;
  readonly day: string;
  readonly count: number;
}

type Say = (words: RemarkWords) => string;

/** What speaks for a group, and what against it. */
export const remarkTexts = defineTexts({
  fr: {
    ALL_KNOWN: (() => 'Tous ont déjà travaillé ensemble, deux à deux.') as Say,
    WON_TOGETHER: (({ names }) => `${names} ont déjà gagné un marché ensemble.`) as Say,
    REFERENCE_ENOUGH: (({ amount }) => `Une référence de ${amount}, au moins la valeur demandée.`) as Say,
    EVERY_NEED_TWICE: (() => 'Chaque besoin est couvert par deux membres au moins.') as Say,
    EXPERTS: (({ needs }) => `Des experts reconnus : ${needs}.`) as Say,
    CONTESTED: (({ names }) => `Un lien entre ${names} est contesté.`) as Say,
    RARE_NEED: (({ needs }) => `Une seule structure du pôle peut le faire : ${needs}.`) as Say,
    ALONE_ON_NEEDS: (({ names, needs }) => `${names} porte seul plusieurs besoins : ${needs}.`) as Say,
    NO_REFERENCE: (() => 'Aucun membre n’a donné de référence.') as Say,
    NO_REFERENCE_ABOVE_HALF: (({ amount }) =>
      `Aucune référence n’atteint ${amount}, la moitié de la valeur.`) as Say,
    STARTING_ONLY: (({ needs }) => `Seulement des débutants : ${needs}.`) as Say,
    ONLY_DECLARED: (({ needs }) => `Ni référence ni document : ${needs}.`) as Say,
    NOBODY_KNOWN: (() => 'Aucun des membres n’a encore travaillé avec un autre.') as Say,
    NEVER_TOGETHER: (({ names, count }) =>
      names
        ? `${names} n’ont jamais travaillé ensemble.`
        : `${count} paires de membres n’ont jamais travaillé ensemble.`) as Say,
    NO_INTRODUCTION: (({ names, count }) =>
      names
        ? `Personne ici ne peut présenter ${names} l’un à l’autre.`
        : `${count} paires de membres que personne ici ne peut présenter.`) as Say,
    TIE_LAST_SEEN: (({ names, day }) => `Le lien entre ${names} n’a plus été vu depuis le ${day}.`) as Say,
  },
  en: {
    ALL_KNOWN: () => 'All have worked together, two by two.',
    WON_TOGETHER: ({ names }) => `${names} have won a contract together.`,
    REFERENCE_ENOUGH: ({ amount }) => `A reference of ${amount}, the value asked for at least.`,
    EVERY_NEED_TWICE: () => 'Each need is covered by two members at least.',
    EXPERTS: ({ needs }) => `Known experts: ${needs}.`,
    CONTESTED: ({ names }) => `A tie between ${names} is contested.`,
    RARE_NEED: ({ needs }) => `One structure alone of the cluster can do it: ${needs}.`,
    ALONE_ON_NEEDS: ({ names, needs }) => `${names} carries several needs alone: ${needs}.`,
    NO_REFERENCE: () => 'No member has given a reference.',
    NO_REFERENCE_ABOVE_HALF: ({ amount }) => `No reference reaches ${amount}, half of the value.`,
    STARTING_ONLY: ({ needs }) => `Beginners only: ${needs}.`,
    ONLY_DECLARED: ({ needs }) => `Neither reference nor document: ${needs}.`,
    NOBODY_KNOWN: () => 'No member has worked with another yet.',
    NEVER_TOGETHER: ({ names, count }) =>
      names
        ? `${names} have never worked together.`
        : `${count} pairs of members have never worked together.`,
    NO_INTRODUCTION: ({ names, count }) =>
      names
        ? `Nobody here can introduce ${names} to each other.`
        : `${count} pairs of members whom nobody here can introduce.`,
    TIE_LAST_SEEN: ({ names, day }) => `The tie between ${names} was last seen on ${day}.`,
  },
});

/** Where there is no group. */
export const noGroupTexts = defineTexts({
  fr: {
    title: 'Aucun groupement ne convient',
    uncovered: 'Personne dans le pôle ne couvre',
    outside: 'Hors du pôle, on pourrait demander à',
    knownBy: (name: string) => `connu ${de(name)} par`,
    nobodyOutside: 'Personne non plus parmi ceux qui ont travaillé avec le pôle.',
    wouldBut: 'Le pourrait, mais :',
    required: 'Voulu, mais :',
    bars: {
      BUYER: 'c’est l’acheteur',
      ENDED: 'la structure n’existe plus',
      NOT_RESERVED: 'ne remplit pas la condition du marché réservé à la date limite',
      ESS_UNKNOWN: 'on ne sait pas si elle est de l’économie sociale et solidaire',
      TERRITORY: 'hors du territoire choisi',
      EXCLUDED: 'vous l’avez écartée',
    },
    offers: 'Chercher parmi les offres des structures',
    tell: 'Publier ce besoin',
    partners: 'Voir qui, plus largement, pourrait travailler avec votre structure',
    relax: 'Un seul changement suffirait',
    noRelax:
      'Aucun changement d’une seule règle ne suffirait : il faudrait en assouplir plusieurs, ou demander autre chose.',
    rules: {
      MOST_MEMBERS: (value: string) => `Accepter ${value} membres`,
      LEAD: () => 'Ne pas exiger que quelqu’un puisse être mandataire',
      TURNOVER: (value: string) => `Demander environ ${value} de chiffre d’affaires, pas plus`,
      DISTANCE: () => 'Accepter des membres plus éloignés',
      REQUIRED: (_value: string, name: string) => `Se passer ${de(name)}`,
      EXCLUDED: (_value: string, name: string) => `Accepter ${name}`,
      RESERVED: () => 'Ne pas tenir compte du marché réservé (pour voir : chaque membre doit y avoir droit)',
      TERRITORY: () => 'Chercher partout',
      FREE: () => 'Accepter qui a dit ne pas être disponible',
    },
    apply: 'Essayer',
  },
  en: {
    title: 'No group fits',
    uncovered: 'Nobody in the cluster covers',
    outside: 'Outside the cluster, one could ask',
    knownBy: (name: string) => `known to ${name} through`,
    nobodyOutside: 'Nobody either among those who have worked with the cluster.',
    wouldBut: 'Could, but:',
    required: 'Wanted, but:',
    bars: {
      BUYER: 'it is the buyer',
      ENDED: 'the structure no longer exists',
      NOT_RESERVED: 'does not qualify for the reserved contract at the deadline',
      ESS_UNKNOWN: 'it is not known whether it is of the social and solidarity economy',
      TERRITORY: 'outside the chosen territory',
      EXCLUDED: 'you left it out',
    },
    offers: 'Look among what structures propose',
    tell: 'Publish this need',
    partners: 'See who, more widely, could work with your structure',
    relax: 'A single change would do',
    noRelax: 'No change of a single rule would do: several must be relaxed, or something else asked for.',
    rules: {
      MOST_MEMBERS: (value: string) => `Accept ${value} members`,
      LEAD: () => 'Do not ask that somebody can lead',
      TURNOVER: (value: string) => `Ask for about ${value} of turnover, no more`,
      DISTANCE: () => 'Accept members farther apart',
      REQUIRED: (_value: string, name: string) => `Do without ${name}`,
      EXCLUDED: (_value: string, name: string) => `Accept ${name}`,
      RESERVED: () => 'Do not take the reservation into account (to see: each member must qualify)',
      TERRITORY: () => 'Look anywhere',
      FREE: () => 'Accept who has said it is not free',
    },
    apply: 'Try',
  },
});
