import { charterFindings, priceModes } from '@maillage/graph-schema/vocabulary';
import { about, note, unedited } from '../common-fields';
import type { FieldSpec, KindForm, PlainRecord } from '../field-spec';
import { rowsOf } from '../record-path';
import { nextNumber } from './complete-tender';
import { toldOfClosing, toldOfTiers } from './told-of-purchase';

const number = (name: string, fr: string, en: string): FieldSpec => ({
  name,
  label: { fr, en },
  widget: 'number',
});
const required = (field: FieldSpec): FieldSpec => ({ ...field, required: true });

const actor: FieldSpec = {
  name: 'of',
  label: { fr: 'Structure', en: 'Structure' },
  widget: 'reference',
  kinds: ['ACTOR'],
  required: true,
};

const ratings = [
  number('environment', 'Environnement (0 à 100)', 'Environment (0 to 100)'),
  number('social', 'Social (0 à 100)', 'Social (0 to 100)'),
  number('proximity', 'Proximité (0 à 100)', 'Proximity (0 to 100)'),
];

const offerFields: readonly FieldSpec[] = [
  { name: 'number', label: { fr: 'Offre n°', en: 'Offer no.' }, widget: 'text', required: true },
  { name: 'supplier', label: { fr: 'Fournisseur', en: 'Supplier' }, widget: 'text', required: true },
  {
    name: 'tiers',
    label: { fr: 'Paliers de prix', en: 'Price tiers' },
    help: {
      fr: 'Un prix unique est un seul palier, à partir de 0.',
      en: 'A single price is one tier, from 0.',
    },
    add: { fr: 'Ajouter un palier', en: 'Add a tier' },
    widget: 'rows',
    identity: ['from'],
    distinct: 'from',
    least: 1,
    told: toldOfTiers,
    fresh: (rows) => (rows.length === 0 ? { from: 0 } : {}),
    fields: [
      required(number('from', 'À partir de (quantité)', 'From (quantity)')),
      required(number('price', 'Prix de l’unité (€ HT)', 'Price of a unit (€ before tax)')),
    ],
  },
  {
    name: 'mode',
    label: { fr: 'Comment le prix se calcule', en: 'How the price is worked out' },
    widget: 'choice',
    choices: priceModes,
    required: true,
  },
  required(number('fixedCost', 'Frais fixes (€ HT)', 'Fixed cost (€ before tax)')),
  { name: 'validUntil', label: { fr: 'Valable jusqu’au', en: 'Valid until' }, widget: 'date', form: 'DAY' },
  {
    name: 'who',
    label: { fr: 'Fournisseur, s’il est sur la carte', en: 'Supplier, where it is on the map' },
    widget: 'reference',
    kinds: ['ACTOR'],
    rare: true,
  },
  ...ratings.map((field): FieldSpec => ({ ...field, rare: true })),
  {
    name: 'charter',
    label: { fr: 'Charte du pôle', en: 'The cluster’s charter' },
    widget: 'choice',
    choices: charterFindings,
    rare: true,
  },
  { ...note, rare: true },
];

/** What a pole wants to buy together: what, counted in what; the offers may come later. */
export const purchases: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'name',
          label: { fr: 'Quoi', en: 'What' },
          help: { fr: '« Papier recyclé A4 », « Électricité ».', en: '“Recycled A4 paper”, “Electricity”.' },
          widget: 'text',
          required: true,
        },
        {
          name: 'unit',
          label: { fr: 'Compté en', en: 'Counted in' },
          help: { fr: 'Ramettes, kWh, repas.', en: 'Reams, kWh, meals.' },
          widget: 'text',
          required: true,
        },
        {
          name: 'closesOn',
          label: { fr: 'Engagements jusqu’au', en: 'Pledges until' },
          widget: 'date',
          form: 'DAY',
          told: toldOfClosing,
        },
        { name: 'summary', label: { fr: 'Précisions', en: 'Details' }, widget: 'text', long: true },
        { ...actor, label: { fr: 'Qui porte l’achat', en: 'Who carries it' } },
        {
          name: 'pole',
          label: { fr: 'Pôle', en: 'Cluster' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
      ],
    },
    {
      title: { fr: 'Offres des fournisseurs', en: 'Offers of suppliers' },
      fields: [
        {
          name: 'offers',
          label: { fr: 'Offres', en: 'Offers' },
          add: { fr: 'Ajouter une offre', en: 'Add an offer' },
          widget: 'rows',
          identity: ['number'],
          distinct: 'number',
          fresh: (rows) => ({
            number: nextNumber(rows),
            mode: priceModes[0].code,
            fixedCost: 0,
            tiers: [{ from: 0 }],
          }),
          fields: offerFields,
        },
      ],
    },
    {
      title: { fr: 'Comment on compte et on choisit', en: 'How one counts and chooses' },
      folded: true,
      fields: [
        required(number('months', 'Quantités pour combien de mois', 'Quantities for how many months')),
        {
          ...required(number('priceIndex', 'Indice des prix', 'Price index')),
          help: {
            fr: 'Par quoi multiplier les prix d’aujourd’hui pour les comparer : 1 s’ils ne bougent pas, 1,05 s’ils montent de 5 %.',
            en: 'What today’s prices are multiplied by to be compared: 1 where they stay, 1.05 where they rise by 5%.',
          },
        },
        required(number('vatRate', 'Taux de TVA (%)', 'VAT rate (%)')),
        { name: 'cpv', label: { fr: 'Code CPV', en: 'CPV code' }, widget: 'cpv' },
        {
          name: 'weights',
          label: { fr: 'Poids des critères, 100 au total', en: 'Weights of the criteria, 100 in all' },
          widget: 'part',
          required: true,
          fields: [
            required(number('price', 'Prix', 'Price')),
            required(number('environment', 'Environnement', 'Environment')),
            required(number('social', 'Social', 'Social')),
            required(number('proximity', 'Proximité', 'Proximity')),
          ],
        },
        {
          name: 'local',
          label: { fr: 'Ce que « proche » veut dire ici', en: 'What “near” means here' },
          help: {
            fr: '« Produit à moins de 50 km de Toulouse » : toujours écrit à côté de la note.',
            en: '“Made within 50 km of Toulouse”: always printed beside the rating.',
          },
          widget: 'text',
        },
      ],
    },
    {
      title: { fr: 'Si un acheteur public en est', en: 'Where a public buyer is part of it' },
      folded: true,
      fields: [
        {
          name: 'agreement',
          label: {
            fr: 'La convention du groupement de commandes est signée (L2113-7)',
            en: 'The agreement of the ordering group is signed (L2113-7)',
          },
          widget: 'flag',
        },
        {
          name: 'launchedOn',
          label: { fr: 'Procédure lancée le', en: 'Procedure launched on' },
          help: {
            fr: 'Dès ce jour plus personne n’entre ni ne change sa quantité.',
            en: 'From that day on nobody joins or changes a quantity.',
          },
          widget: 'date',
          form: 'DAY',
        },
      ],
    },
  ],
  unedited: {
    ...unedited,
    readers: 'The pole: what is signed becomes a tie, which may be for everybody.',
    state: 'It is signed and given up on its page.',
    chosen: 'Chosen on its page, among the offers as they stand.',
    abandonedWhy: 'Said where it is given up.',
    signed: 'What was signed.',
    tie: 'Made by the signature.',
  },
  complete: completePurchase,
  addable: false,
  fresh: ({ pole }) => ({
    ...(pole ? { pole } : {}),
    months: 12,
    priceIndex: 1,
    vatRate: 20,
    weights: { price: 40, environment: 20, social: 20, proximity: 20 },
    offers: [],
  }),
};

/** Its pole reads it; and the offer that was chosen is one that is still there. */
function completePurchase(record: PlainRecord): PlainRecord {
  const { chosen, ...rest } = record;
  const isThere = rowsOf(record['offers']).some((offer) => offer['number'] === chosen);
  const readers = record['readers'] ?? [`pole:${String(record['pole'])}`];
  return { ...rest, readers, ...(chosen !== undefined && isThere ? { chosen } : {}) };
}

/** A pledge that is written down for a member, or mended; a member pledges on the page of the purchase. */
export const pledges: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'purchase',
          label: { fr: 'Achat groupé', en: 'Group purchase' },
          widget: 'reference',
          kinds: ['PURCHASE'],
          required: true,
        },
        actor,
        required(number('quantity', 'Quantité', 'Quantity')),
        { name: 'firm', label: { fr: 'Ferme : engagée', en: 'Firm: pledged' }, widget: 'flag' },
        number('price', 'Prix payé aujourd’hui (€ HT l’unité)', 'Price paid today (€ before tax a unit)'),
        {
          name: 'priceFrom',
          label: { fr: 'D’où vient ce prix', en: 'Where this price comes from' },
          help: { fr: '« Facture de mars ».', en: '“Invoice of March”.' },
          widget: 'text',
        },
        { name: 'recoversVat', label: { fr: 'Récupère la TVA', en: 'Recovers VAT' }, widget: 'flag' },
        {
          name: 'publicBuyer',
          label: {
            fr: 'Acheteur public (une association peut l’être, L1211-1)',
            en: 'Public buyer (an association may be one, L1211-1)',
          },
          widget: 'flag',
        },
        note,
      ],
    },
  ],
  unedited: {
    ...unedited,
    readers: 'The actor and the facilitators of the pole, and nobody else.',
    saidOn: 'When the actor said so itself.',
    saidBy: 'By which account.',
  },
  complete: (record) => ({ ...record, readers: record['readers'] ?? [`acting:${String(record['of'])}`] }),
  addable: false,
  fresh: () => ({ firm: true, recoversVat: true }),
};
