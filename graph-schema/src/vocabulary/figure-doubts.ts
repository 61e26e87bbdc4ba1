import type { CodeOf, Term } from './term';

/** What is asked about a figure that was saved all the same. Nothing is refused for being surprising. */
export const figureDoubts = [
  {
    code: 'TEN_TIMES_MORE',
    label: {
      fr: 'Au moins dix fois plus que l’année précédente\u00a0: est-ce bien cela\u00a0?',
      en: 'At least ten times as much as the year before: is that right?',
    },
    definition: {
      fr: 'Dix fois la valeur de la dernière année connue, ou davantage.',
      en: 'Ten times the value of the last known year, or more.',
    },
  },
  {
    code: 'TEN_TIMES_LESS',
    label: {
      fr: 'Au moins dix fois moins que l’année précédente\u00a0: est-ce bien cela\u00a0?',
      en: 'At most a tenth of the year before: is that right?',
    },
    definition: {
      fr: 'Un dixième de la valeur de la dernière année connue, ou moins.',
      en: 'A tenth of the value of the last known year, or less.',
    },
  },
  {
    code: 'FTE_ABOVE_HEAD_COUNT',
    label: {
      fr: 'Plus d’équivalents temps plein que de salariés\u00a0: est-ce bien cela\u00a0?',
      en: 'More full-time equivalents than employees: is that right?',
    },
    definition: {
      fr: 'Les équivalents temps plein dépassent le nombre de salariés.',
      en: 'Full-time equivalents exceed the number of employees.',
    },
  },
  {
    code: 'READ_OTHERWISE',
    label: {
      fr: 'Cela peut se lire de deux façons\u00a0: est-ce bien le nombre compris\u00a0?',
      en: 'This can be read in two ways: is it the number that was understood?',
    },
    definition: {
      fr: 'Un point ou une virgule peut séparer des milliers ou des décimales.',
      en: 'A dot or a comma may separate thousands or decimals.',
    },
  },
] as const satisfies readonly Term[];

export type FigureDoubtCode = CodeOf<typeof figureDoubts>;
