import type { CodeOf, Term } from './term';

/** Why a sum of members' figures or a count of projects is not told, each from the plainest reason to the least plain. */
export const figureWithholdings = [
  {
    code: 'NOT_PUBLISHED',
    label: { fr: 'pas encore publié', en: 'not published yet' },
    definition: {
      fr: 'L’animation du pôle n’a pas encore publié les chiffres de cette année, ou l’un d’eux a été corrigé depuis.',
      en: 'The cluster’s facilitator has not published the figures of this year yet, or one was corrected since.',
    },
  },
  {
    code: 'TOO_FEW',
    label: { fr: 'moins de trois réponses', en: 'fewer than three answers' },
    definition: {
      fr: 'Moins de trois structures y contribuent : la somme dirait ce que chacune a répondu.',
      en: 'Fewer than three structures contribute: the sum would tell what each answered.',
    },
  },
  {
    code: 'DOMINATED',
    label: { fr: 'une structure pèse presque tout', en: 'one structure makes up nearly all of it' },
    definition: {
      fr: 'Une seule structure en fait 85 % ou plus : la somme dirait sa valeur.',
      en: 'One structure makes up 85 % or more: the sum would tell its value.',
    },
  },
  {
    code: 'SECOND_COULD_TELL',
    label: {
      fr: 'une structure pourrait déduire celle d’une autre',
      en: 'one structure could work out another’s',
    },
    definition: {
      fr: 'En retirant la sienne, la deuxième structure approcherait la valeur de la première à 15 % près.',
      en: 'Taking off its own, the second structure would come within 15 % of the value of the first.',
    },
  },
  {
    code: 'PROTECTS_ANOTHER',
    label: {
      fr: 'la différence avec une autre somme en dirait trop',
      en: 'the difference with another sum would tell too much',
    },
    definition: {
      fr: 'Avec les autres sommes montrées, on en déduirait la valeur d’une structure.',
      en: 'With the other sums that are shown, the value of one structure could be worked out.',
    },
  },
  {
    code: 'KNOWN_TO_A_READER',
    label: {
      fr: 'quelqu’un en lit presque toutes les valeurs',
      en: 'somebody reads nearly all of its values',
    },
    definition: {
      fr: 'Qui lit déjà les chiffres de plusieurs de ces structures, comme l’animation d’un autre pôle, en déduirait la valeur d’une autre.',
      en: 'Who reads the figures of several of these structures anyway, as the facilitator of another cluster does, could work out the value of another one.',
    },
  },
  {
    code: 'TOO_MANY_HOLES',
    label: { fr: 'trop de territoires à masquer', en: 'too many territories to withhold' },
    definition: {
      fr: 'Moins de deux tiers des territoires de ce niveau peuvent être montrés : aucun ne l’est.',
      en: 'Fewer than two thirds of the territories of this level can be shown: none is.',
    },
  },
  {
    code: 'FEW_PROJECTS',
    label: { fr: 'trop peu de projets', en: 'too few projects' },
    definition: {
      fr: 'Ce nombre, ou ce qu’il laisse deviner à un acteur qui en accompagne une partie, compte moins de trois projets : il dirait ce que sont devenues des personnes.',
      en: 'This number, or what it lets an actor that supports part of them work out, counts fewer than three projects: it would tell what became of people.',
    },
  },
  {
    code: 'YEAR_NOT_OVER',
    label: { fr: 'année non close', en: 'the year is not over' },
    definition: {
      fr: 'Les projets d’une année ne sont dits aux autres qu’une fois l’année finie : d’un jour à l’autre, l’écart parlerait d’un seul.',
      en: 'Others are told of the projects of a year once it is over: from one day to the next the difference would speak of a single one.',
    },
  },
] as const satisfies readonly Term[];

export type FigureWithholdingCode = CodeOf<typeof figureWithholdings>;
