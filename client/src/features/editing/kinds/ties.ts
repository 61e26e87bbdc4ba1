import {
  cooperationStatuses,
  fundingStates,
  isCooperationKind,
  occupancyModes,
  roles,
  tieKinds,
} from '@maillage/graph-schema/vocabulary';
import {
  about,
  implied,
  modality,
  name,
  note,
  PARTIES,
  restsOn,
  since,
  summary,
  unedited,
  until,
  when,
} from '../common-fields';
import type { KindForm, PlainRecord } from '../field-spec';

const isKind =
  (...kinds: readonly string[]) =>
  ({ kind }: PlainRecord) =>
    kinds.includes(String(kind));

const shortHelp = { fr: '« toujours », ou vide', en: '“still”, or empty' };

/** A cooperation or a structural tie. */
export const ties: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'kind',
          label: { fr: 'Nature du lien', en: 'Kind of tie' },
          widget: 'choice',
          choices: tieKinds,
          required: true,
        },
        name,
        summary,
        {
          name: 'pole',
          label: { fr: 'Pôle qui le tient', en: 'Cluster that keeps it' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
        {
          name: 'status',
          label: { fr: 'Avancement', en: 'Progress' },
          widget: 'choice',
          choices: cooperationStatuses,
          when: ({ kind }) => isCooperationKind(String(kind)),
        },
        modality,
        implied,
        {
          name: 'occupancyMode',
          label: { fr: 'Mode d’occupation', en: 'Mode of occupancy' },
          widget: 'choice',
          choices: occupancyModes,
          when: isKind('OCCUPANCY'),
        },
        {
          name: 'fundingState',
          label: { fr: 'État du financement', en: 'State of the funding' },
          widget: 'choice',
          choices: fundingStates,
          when: isKind('FUNDING'),
        },
        {
          name: 'title',
          label: { fr: 'Titre du siège, collège', en: 'Title of the seat, college' },
          widget: 'text',
          when: isKind('SEAT', 'PUBLIC_ROLE', 'MEMBERSHIP'),
        },
        { name: 'event', label: { fr: 'Événement', en: 'Event' }, widget: 'reference', kinds: ['EVENT'] },
      ],
    },
    {
      title: { fr: 'Qui y prend part', en: 'Who takes part' },
      fields: [
        {
          name: 'participants',
          label: { fr: 'Participants', en: 'Participants' },
          add: { fr: 'Ajouter un participant', en: 'Add a participant' },
          widget: 'rows',
          identity: ['who', 'role'],
          least: 2,
          fields: [
            {
              name: 'who',
              label: { fr: 'Qui', en: 'Who' },
              widget: 'reference',
              kinds: PARTIES,
              required: true,
            },
            {
              name: 'role',
              label: { fr: 'Rôle', en: 'Role' },
              widget: 'choice',
              choices: roles,
              required: true,
            },
            { name: 'share', label: { fr: 'Part (%)', en: 'Share (%)' }, widget: 'number' },
            since,
            { ...until, help: shortHelp },
            note,
          ],
        },
      ],
    },
    { title: when, fields: [since, until] },
    restsOn,
  ],
  unedited: {
    ...unedited,
    'participants.answers': 'Answers are given by whom they are of, not by an editor.',
    bid: 'A joint bid is composed in the room of its group.',
  },
  addable: true,
  fresh: ({ pole }) => ({
    ...(pole ? { pole } : {}),
    modality: 'REPORTED',
    participants: [{ role: 'PARTNER' }, { role: 'PARTNER' }],
    readers: ['public'],
  }),
};
