import { wantSorts } from '@maillage/graph-schema/vocabulary';
import { about, readers, since, territory, unedited, until, when } from '../common-fields';
import type { FieldSpec, KindForm } from '../field-spec';

const title: FieldSpec = { name: 'name', label: { fr: 'Quoi', en: 'What' }, widget: 'text', required: true };

/** A need and an offer are told in the same words; which of the two it is does not change any more. */
const form: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        title,
        {
          name: 'sort',
          label: { fr: 'Genre', en: 'Sort' },
          widget: 'choice',
          choices: wantSorts,
          required: true,
        },
        { name: 'summary', label: { fr: 'Précisions', en: 'Details' }, widget: 'text', long: true },
        { name: 'cpv', label: { fr: 'Code CPV', en: 'CPV code' }, widget: 'cpv' },
        { name: 'tags', label: { fr: 'Mots-clés', en: 'Tags' }, widget: 'tags' },
      ],
    },
    {
      title: when,
      fields: [
        since,
        until,
        { ...territory, label: { fr: 'Où', en: 'Where' } },
        {
          name: 'place',
          label: { fr: 'Lieu, s’il est sur la carte', en: 'Place, where it is on the map' },
          widget: 'reference',
          kinds: ['PLACE'],
        },
      ],
    },
    {
      title: { fr: 'De qui, et pour qui', en: 'Whose, and for whom' },
      fields: [
        {
          name: 'of',
          label: { fr: 'Structure', en: 'Structure' },
          widget: 'reference',
          kinds: ['ACTOR'],
          required: true,
        },
        {
          name: 'pole',
          label: { fr: 'Pôle', en: 'Cluster' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
        readers,
      ],
    },
  ],
  unedited: {
    ...unedited,
    state: 'Closed and opened again on its page.',
    tie: 'Said where a match is taken up.',
  },
  fresh: ({ pole }) => ({ sort: wantSorts[0].code, tags: [], state: 'OPEN', ...(pole ? { pole } : {}) }),
  addable: false,
};

export const needs = form;
export const offers = form;
