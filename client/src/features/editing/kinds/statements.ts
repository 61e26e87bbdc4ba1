import { properties, qualifiers, thingKinds, units } from '@maillage/graph-schema/vocabulary';
import {
  about,
  implied,
  modality,
  note,
  readers,
  requiredEvidence,
  restsOn,
  unedited,
} from '../common-fields';
import type { KindForm, PlainRecord } from '../field-spec';

const typeOf = ({ property }: PlainRecord) => properties.find(({ code }) => code === property)?.type;
const isNumber = (record: PlainRecord) => typeOf(record) === 'NUMBER';

/** What passages say about one property of one thing. */
export const statements: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'about',
          label: { fr: 'À propos de', en: 'About' },
          widget: 'reference',
          kinds: thingKinds.map(({ code }) => code),
          required: true,
        },
        {
          name: 'property',
          label: { fr: 'Quoi', en: 'What' },
          widget: 'choice',
          choices: properties,
          required: true,
        },
        { name: 'value', label: { fr: 'Valeur', en: 'Value' }, widget: 'number', when: isNumber },
        {
          name: 'unit',
          label: { fr: 'Unité', en: 'Unit' },
          widget: 'choice',
          choices: units,
          when: isNumber,
        },
        {
          name: 'qualifier',
          label: { fr: 'Approximation', en: 'Qualifier' },
          widget: 'choice',
          choices: qualifiers,
          when: isNumber,
        },
        {
          name: 'text',
          label: { fr: 'Ce qui en est dit', en: 'What is said of it' },
          help: {
            fr: 'Pour un nombre : ce qu’il compte, en quelques mots.',
            en: 'For a number: what it counts, in a few words.',
          },
          widget: 'text',
          long: true,
        },
        modality,
        {
          name: 'period',
          label: { fr: 'Période dont il est question', en: 'Period it is about' },
          widget: 'date',
          form: 'PERIOD',
        },
        {
          name: 'scope',
          label: { fr: 'Portée', en: 'Scope' },
          help: {
            fr: 'Ce qui distingue deux chiffres qui ne comptent pas la même chose.',
            en: 'What separates two figures that do not count the same.',
          },
          widget: 'text',
        },
        note,
        implied,
      ],
    },
    { title: restsOn.title, fields: [requiredEvidence, readers] },
  ],
  unedited: {
    ...unedited,
    pinned: 'Chosen beside the values it disagrees with, in a gesture of its own.',
  },
  addable: true,
  fresh: () => ({ modality: 'REPORTED', evidence: [{}], readers: ['public'] }),
};
