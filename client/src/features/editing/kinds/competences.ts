import { competenceLevels } from '@maillage/graph-schema/vocabulary';
import { amountInWords } from '../amount-words';
import { about, evidence, readers, since, summary, unedited, until, when } from '../common-fields';
import type { KindForm, PlainRecord } from '../field-spec';
import { isEmpty } from '../record-path';

/** Longest tag that a record takes. */
const LONGEST_TAG = 60;

/** What an actor can deliver: its name is enough, the rest makes that it is found and believed. */
export const competences: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'name',
          label: { fr: 'Ce que nous savons faire', en: 'What we can do' },
          help: { fr: 'En quelques mots : nettoyage de bureaux.', en: 'In a few words: office cleaning.' },
          widget: 'text',
          required: true,
        },
        {
          name: 'cpv',
          label: { fr: 'Code CPV', en: 'CPV code' },
          help: {
            fr: 'Le code que portent les marchés publics : il fait le lien avec les consultations.',
            en: 'The code that public contracts carry: it leads to the calls for tenders.',
          },
          widget: 'cpv',
        },
        {
          name: 'tags',
          label: { fr: 'Mots-clés', en: 'Tags' },
          help: {
            fr: 'Sans code ni mot-clé, le nom sert de mot-clé.',
            en: 'Without a code or tag, the name serves as one.',
          },
          widget: 'tags',
        },
        {
          name: 'level',
          label: { fr: 'Niveau', en: 'Level' },
          widget: 'choice',
          choices: competenceLevels,
          required: true,
        },
        {
          ...summary,
          label: { fr: 'En détail', en: 'In detail' },
          help: { fr: 'Moyens, méthodes, limites.', en: 'Means, methods, limits.' },
        },
      ],
    },
    {
      title: { fr: 'Références', en: 'References' },
      fields: [
        {
          name: 'references',
          label: { fr: 'Travaux déjà faits', en: 'Work done' },
          help: {
            fr: 'Un acheteur peut appeler ce client : ne citez que ce qui peut l’être.',
            en: 'A buyer may call this client: name only what may be named.',
          },
          add: { fr: 'Ajouter une référence', en: 'Add a reference' },
          widget: 'rows',
          identity: ['client', 'year', 'what'],
          fields: [
            { name: 'client', label: { fr: 'Client', en: 'Client' }, widget: 'text', required: true },
            {
              name: 'year',
              label: { fr: 'Année', en: 'Year' },
              widget: 'number',
              whole: true,
              required: true,
            },
            {
              name: 'amount',
              label: { fr: 'Montant (€ HT)', en: 'Amount (€ before tax)' },
              widget: 'number',
              told: amountInWords,
            },
            { name: 'what', label: { fr: 'Quoi', en: 'What' }, widget: 'text' },
          ],
        },
      ],
    },
    { title: when, folded: true, fields: [since, until] },
    {
      title: { fr: 'Qui le dit, qui le voit', en: 'Who says so, who sees it' },
      fields: [
        {
          ...evidence,
          help: {
            fr: 'Sans document, c’est la structure qui le dit, à la date de l’enregistrement.',
            en: 'Without a document, the structure says so itself, on the day of saving.',
          },
        },
        readers,
      ],
    },
  ],
  unedited: {
    ...unedited,
    of: 'Whose page it is added from.',
    declaredOn: 'The day on which the actor itself saves it.',
  },
  complete: completeCompetence,
  addable: false,
  fresh: () => ({ level: 'CONFIRMED', readers: ['public'] }),
};

/** What is found by neither code nor tag is found by its name. */
export function completeCompetence(record: PlainRecord): PlainRecord {
  const name = typeof record['name'] === 'string' ? record['name'].trim() : '';
  const isSaid = !isEmpty(record['cpv']) || !isEmpty(record['tags']);
  return isSaid || name.length < 2 || name.length > LONGEST_TAG ? record : { ...record, tags: [name] };
}
