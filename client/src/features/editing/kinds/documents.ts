import { eventKinds, recognitionOutcomes, sourceKinds } from '@maillage/graph-schema/vocabulary';
import { about, modality, name, readers, restsOn, summary, unedited } from '../common-fields';
import type { FieldSpec, KindForm } from '../field-spec';

const period: FieldSpec = { name: 'date', label: { fr: 'Date', en: 'Date' }, widget: 'date', form: 'PERIOD' };

export const sources: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        { name: 'title', label: { fr: 'Titre', en: 'Title' }, widget: 'text', required: true },
        {
          name: 'kind',
          label: { fr: 'Nature', en: 'Kind' },
          widget: 'choice',
          choices: sourceKinds,
          required: true,
        },
        { name: 'date', label: { fr: 'Date', en: 'Date' }, widget: 'date', form: 'DATE', required: true },
        { name: 'dateEstimated', label: { fr: 'Date estimée', en: 'Estimated date' }, widget: 'flag' },
        {
          name: 'dateReason',
          label: { fr: 'Comment la date a été estimée', en: 'How the date was estimated' },
          widget: 'text',
          when: ({ dateEstimated }) => dateEstimated === true,
        },
        { name: 'author', label: { fr: 'Auteur', en: 'Author' }, widget: 'text' },
        { name: 'publisher', label: { fr: 'Éditeur', en: 'Publisher' }, widget: 'text' },
        {
          name: 'language',
          label: { fr: 'Langue', en: 'Language' },
          widget: 'choice',
          required: true,
          choices: [
            { code: 'fr', label: { fr: 'Français', en: 'French' } },
            { code: 'en', label: { fr: 'Anglais', en: 'English' } },
            { code: 'oc', label: { fr: 'Occitan', en: 'Occitan' } },
          ],
        },
        summary,
      ],
    },
    { title: { fr: 'Visibilité', en: 'Visibility' }, fields: [readers] },
  ],
  unedited: { ...unedited, file: 'Names a file of a seed set, which the quotes are checked against.' },
  addable: true,
  fresh: () => ({ kind: 'MINUTES', language: 'fr', readers: ['public'] }),
};

export const events: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        {
          name: 'kind',
          label: { fr: 'Nature', en: 'Kind' },
          widget: 'choice',
          choices: eventKinds,
          required: true,
        },
        period,
        { name: 'place', label: { fr: 'Lieu', en: 'Place' }, widget: 'reference', kinds: ['PLACE'] },
        {
          name: 'organisers',
          label: { fr: 'Organisé par', en: 'Organised by' },
          widget: 'references',
          kinds: ['ACTOR', 'POLE', 'BODY'],
        },
        modality,
        summary,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh: () => ({ modality: 'REPORTED', readers: ['public'] }),
};

export const recognitions: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        {
          name: 'pole',
          label: { fr: 'Pôle', en: 'Cluster' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
        {
          name: 'outcome',
          label: { fr: 'Issue', en: 'Outcome' },
          widget: 'choice',
          choices: recognitionOutcomes,
          required: true,
        },
        period,
        summary,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh: ({ pole }) => ({ ...(pole ? { pole } : {}), readers: ['public'] }),
};
