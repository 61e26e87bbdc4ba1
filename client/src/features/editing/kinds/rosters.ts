import { occupancyModes } from '@maillage/graph-schema/vocabulary';
import {
  about,
  modality,
  name,
  note,
  PARTIES,
  requiredEvidence,
  restsOn,
  summary,
  unedited,
} from '../common-fields';
import type { KindForm } from '../field-spec';

/** A dated list of a place, a pole, a body or an event. */
export const rosters: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        {
          name: 'of',
          label: { fr: 'Liste de', en: 'List of' },
          widget: 'reference',
          kinds: ['PLACE', 'POLE', 'BODY', 'EVENT'],
          required: true,
        },
        { name: 'date', label: { fr: 'Date', en: 'Date' }, widget: 'date', form: 'DATE', required: true },
        {
          name: 'complete',
          label: { fr: 'Liste complète', en: 'Complete list' },
          help: {
            fr: 'Seule une liste complète dit qui n’y est pas.',
            en: 'Only a complete list says who is not there.',
          },
          widget: 'flag',
        },
        modality,
        summary,
      ],
    },
    {
      title: { fr: 'Qui y figure', en: 'Who is on it' },
      fields: [
        {
          name: 'entries',
          label: { fr: 'Noms', en: 'Names' },
          add: { fr: 'Ajouter un nom', en: 'Add a name' },
          widget: 'rows',
          identity: ['who'],
          fields: [
            {
              name: 'who',
              label: { fr: 'Qui', en: 'Who' },
              widget: 'reference',
              kinds: PARTIES,
              required: true,
            },
            { name: 'as', label: { fr: 'Tel qu’écrit', en: 'As written' }, widget: 'text' },
            {
              name: 'mode',
              label: { fr: 'Mode d’occupation', en: 'Mode of occupancy' },
              widget: 'choice',
              choices: occupancyModes,
            },
            { name: 'group', label: { fr: 'Rubrique', en: 'Heading' }, widget: 'text' },
            note,
            requiredEvidence,
          ],
        },
      ],
    },
    restsOn,
  ],
  unedited: { ...unedited, tie: 'What ties a list stands for is decided when its data are prepared.' },
  addable: true,
  fresh: ({ pole }) => ({
    ...(pole ? { of: pole } : {}),
    complete: false,
    modality: 'REPORTED',
    readers: ['public'],
  }),
};
