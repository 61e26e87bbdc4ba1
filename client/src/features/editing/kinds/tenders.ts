import {
  buyerLevels,
  contractKinds,
  groupRules,
  procedures,
  tenderNatures,
} from '@maillage/graph-schema/vocabulary';
import { isMoment, localIso } from '../../../lib/format';
import { about, restsOn, summary, territory, unedited } from '../common-fields';
import type { FieldSpec, KindForm } from '../field-spec';
import { completeTender, nextNumber } from './complete-tender';
import { lotFields, months, place, value } from './tender-lots';

/** Time zones of French buyers; what another notice says stays. */
const timeZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Europe/Brussels',
].map((code) => {
  const city = (code.split('/')[1] ?? code).replace('Reunion', 'Réunion');
  return { code, label: { fr: city, en: city } };
});

/** A call for tenders that a tired director can type: a title, a buyer, a lot; the rest is folded away. */
export const tenders: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        { name: 'name', label: { fr: 'Objet', en: 'Subject' }, widget: 'text', required: true },
        { name: 'buyerName', label: { fr: 'Acheteur', en: 'Buyer' }, widget: 'text', required: true },
        {
          name: 'deadline',
          label: { fr: 'Date limite', en: 'Deadline' },
          help: {
            fr: 'Jour et heure, à la montre de l’acheteur : 12/3/2026 12h.',
            en: 'Day and hour by the buyer’s clock: 12/3/2026 12:00 (day first).',
          },
          widget: 'moment',
          told: toldOfDeadline,
        },
        {
          name: 'nature',
          label: { fr: 'Nature', en: 'Nature' },
          widget: 'choice',
          choices: tenderNatures,
          required: true,
        },
        { name: 'url', label: { fr: 'Adresse de l’avis', en: 'Address of the notice' }, widget: 'text' },
        summary,
      ],
    },
    {
      title: { fr: 'Ce qui est demandé', en: 'What is asked' },
      fields: [
        {
          name: 'lots',
          label: { fr: 'Lots', en: 'Lots' },
          help: {
            fr: 'Un marché sans lot en a un seul, le 1.',
            en: 'A contract that is not divided has one lot, number 1.',
          },
          add: { fr: 'Ajouter un lot', en: 'Add a lot' },
          widget: 'rows',
          identity: ['number'],
          distinct: 'number',
          least: 1,
          fresh: (rows) => ({ number: nextNumber(rows) }),
          fields: lotFields,
        },
      ],
    },
    {
      title: { fr: 'La consultation en détail', en: 'The call in detail' },
      folded: true,
      fields: [
        {
          name: 'pole',
          label: { fr: 'Pôle qui la suit', en: 'Cluster that follows it' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
        {
          name: 'buyer',
          label: { fr: 'Acheteur, s’il est sur la carte', en: 'Buyer, where it is on the map' },
          widget: 'reference',
          kinds: ['ACTOR'],
        },
        {
          name: 'buyerSiret',
          label: { fr: 'SIRET de l’acheteur', en: 'Buyer’s SIRET' },
          widget: 'text',
        },
        {
          name: 'buyerLevel',
          label: { fr: 'Acheteur public', en: 'Public buyer' },
          widget: 'choice',
          choices: buyerLevels,
        },
        {
          name: 'contract',
          label: { fr: 'Type de marché', en: 'Type of contract' },
          widget: 'choice',
          choices: contractKinds,
        },
        {
          name: 'procedure',
          label: { fr: 'Procédure', en: 'Procedure' },
          widget: 'choice',
          choices: procedures,
        },
        {
          name: 'socialServices',
          label: { fr: 'Services sociaux et spécifiques', en: 'Social and specific services' },
          widget: 'flag',
        },
        {
          name: 'publishedOn',
          label: { fr: 'Publiée le', en: 'Published on' },
          widget: 'date',
          form: 'DAY',
        },
        {
          name: 'timeZone',
          label: { fr: 'Fuseau de l’acheteur', en: 'Buyer’s time zone' },
          widget: 'choice',
          choices: timeZones,
          required: true,
        },
        territory,
        plain(place),
        { name: 'cpv', label: { fr: 'Codes CPV', en: 'CPV codes' }, widget: 'cpvs' },
        plain(value),
        plain(months),
        {
          name: 'aloneAndInGroup',
          label: { fr: 'Répondre seul et en groupement', en: 'Bidding alone and in a group' },
          widget: 'choice',
          choices: groupRules,
          required: true,
        },
        {
          name: 'severalGroups',
          label: { fr: 'Répondre dans plusieurs groupements', en: 'Bidding in several groups' },
          widget: 'choice',
          choices: groupRules,
          required: true,
        },
        {
          name: 'mostLotsBid',
          label: { fr: 'Lots demandés au plus', en: 'Most lots bid for' },
          widget: 'number',
          whole: true,
        },
        {
          name: 'mostLotsWon',
          label: { fr: 'Lots obtenus au plus', en: 'Most lots won' },
          widget: 'number',
          whole: true,
        },
        {
          name: 'social',
          label: { fr: 'Considérations sociales', en: 'Social considerations' },
          widget: 'text',
          long: true,
        },
        {
          name: 'environmental',
          label: { fr: 'Considérations environnementales', en: 'Environmental considerations' },
          widget: 'text',
          long: true,
        },
      ],
    },
    {
      title: { fr: 'Marché attribué', en: 'Awarded contract' },
      folded: true,
      fields: [
        {
          name: 'award',
          label: { fr: 'Marché attribué', en: 'Awarded contract' },
          widget: 'part',
          fields: [
            {
              name: 'notifiedOn',
              label: { fr: 'Notifié le', en: 'Notified on' },
              widget: 'date',
              form: 'DAY',
            },
            {
              name: 'amount',
              label: { fr: 'Montant (€ HT)', en: 'Amount (€ before tax)' },
              widget: 'number',
            },
            {
              name: 'offers',
              label: { fr: 'Offres reçues', en: 'Offers received' },
              widget: 'number',
              whole: true,
            },
            {
              name: 'winners',
              label: { fr: 'Titulaires', en: 'Holders' },
              add: { fr: 'Ajouter un titulaire', en: 'Add a holder' },
              widget: 'rows',
              identity: ['name'],
              fields: [
                { name: 'name', label: { fr: 'Nom', en: 'Name' }, widget: 'text', required: true },
                { name: 'siret', label: { fr: 'SIRET', en: 'SIRET' }, widget: 'text' },
                {
                  name: 'who',
                  label: { fr: 'Acteur de la carte', en: 'Actor of the map' },
                  widget: 'reference',
                  kinds: ['ACTOR'],
                },
              ],
            },
          ],
        },
      ],
    },
    { ...restsOn, folded: true },
  ],
  unedited: {
    ...unedited,
    origin: 'How it came in is what happened.',
    sourceId: 'Its number where it came from tells it from others at the next import.',
  },
  addable: false,
  fresh: ({ pole }) => ({
    ...(pole ? { pole } : {}),
    nature: 'PUBLIC',
    timeZone: 'Europe/Paris',
    aloneAndInGroup: 'UNSAID',
    severalGroups: 'UNSAID',
    lots: [{ number: '1' }],
    readers: ['public'],
  }),
  complete: completeTender,
};

/** What is rare in a lot is a field like the others of a group that is folded as a whole. */
function plain({ rare: _, ...field }: FieldSpec): FieldSpec {
  return field;
}

/** Told, not refused: a call may be typed after its day. */
function toldOfDeadline(value: unknown) {
  return typeof value === 'string' && isMoment(value) && value < localIso(new Date())
    ? {
        fr: 'Cette date est passée : la consultation sera rangée parmi celles qui sont closes.',
        en: 'This moment has passed: the call will be among those that are closed.',
      }
    : undefined;
}
