import { leadWillingness } from '@maillage/graph-schema/vocabulary';
import { amountInWords } from '../amount-words';
import { unedited } from '../common-fields';
import type { KindForm } from '../field-spec';

/** What an actor keeps to itself. Who reads it is no choice: who acts for the actor. */
export const capacities: KindForm = {
  groups: [
    {
      title: { fr: 'Chiffre d’affaires', en: 'Turnover' },
      fields: [
        {
          name: 'turnovers',
          label: { fr: 'Par année', en: 'By year' },
          help: {
            fr: 'La dernière année compte quand une consultation demande un chiffre d’affaires minimum.',
            en: 'The latest year counts where a call asks for a least turnover.',
          },
          add: { fr: 'Ajouter une année', en: 'Add a year' },
          widget: 'rows',
          identity: ['year'],
          distinct: 'year',
          fields: [
            {
              name: 'year',
              label: { fr: 'Année', en: 'Year' },
              widget: 'number',
              whole: true,
              required: true,
            },
            {
              name: 'amount',
              label: { fr: 'Chiffre d’affaires (€ HT)', en: 'Turnover (€ before tax)' },
              widget: 'number',
              required: true,
              told: amountInWords,
            },
          ],
        },
      ],
    },
    {
      title: { fr: 'Dans un groupement', en: 'In a group' },
      fields: [
        {
          name: 'lead',
          label: { fr: 'Prête à être mandataire', en: 'Ready to lead' },
          widget: 'choice',
          choices: leadWillingness,
          required: true,
        },
        {
          name: 'onlyKnown',
          label: {
            fr: 'Seulement avec des structures avec qui nous travaillons déjà',
            en: 'Only with structures that we already work with',
          },
          widget: 'flag',
        },
        {
          name: 'avoids',
          label: { fr: 'Jamais avec', en: 'Never with' },
          widget: 'references',
          kinds: ['ACTOR'],
        },
      ],
    },
    {
      title: { fr: 'Disponibilité', en: 'Availability' },
      fields: [
        {
          name: 'freeFrom',
          label: { fr: 'Peut prendre du travail à partir du', en: 'Can take on work from' },
          widget: 'date',
          form: 'DAY',
        },
        {
          name: 'freeUntil',
          label: { fr: 'Jusqu’au', en: 'Until' },
          help: { fr: 'Vide : sans limite.', en: 'Empty: without limit.' },
          widget: 'date',
          form: 'DAY',
        },
      ],
    },
  ],
  unedited: {
    ...unedited,
    of: 'Whose page it is.',
    readers: 'Always those who act for the actor; the API sees to it.',
  },
  addable: false,
  fresh: () => ({ lead: 'IF_NEEDED' }),
};
