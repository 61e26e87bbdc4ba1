import { bodyKinds } from '@maillage/graph-schema/vocabulary';
import {
  about,
  longName,
  name,
  restsOn,
  since,
  spellings,
  summary,
  territory,
  unedited,
  until,
} from '../common-fields';
import type { KindForm } from '../field-spec';

const fresh = () => ({ readers: ['public'] });

export const poles: KindForm = {
  groups: [{ title: about, fields: [name, longName, summary, territory, since, until, spellings] }, restsOn],
  unedited,
  addable: false,
  fresh,
};

export const places: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        summary,
        {
          name: 'within',
          label: { fr: 'Fait partie de', en: 'Part of' },
          widget: 'reference',
          kinds: ['PLACE'],
        },
        territory,
        since,
        until,
        spellings,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh,
};

export const bodies: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        {
          name: 'kind',
          label: { fr: 'Nature', en: 'Kind' },
          widget: 'choice',
          choices: bodyKinds,
          required: true,
        },
        {
          name: 'of',
          label: { fr: 'Instance de', en: 'Body of' },
          widget: 'reference',
          kinds: ['ACTOR', 'POLE'],
          required: true,
        },
        summary,
        since,
        until,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh: ({ pole }) => ({ ...(pole ? { of: pole } : {}), readers: ['public'] }),
};

export const people: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          ...name,
          help: {
            fr: 'Le nom et le rôle public trouvés dans un document public, rien d’autre.',
            en: 'The name and public role found in a public document, nothing else.',
          },
        },
        spellings,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh,
};
