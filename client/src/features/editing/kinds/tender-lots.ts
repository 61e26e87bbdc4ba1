import { bidForms, reservations } from '@maillage/graph-schema/vocabulary';
import { territory } from '../common-fields';
import type { FieldSpec } from '../field-spec';

export const value: FieldSpec = {
  name: 'value',
  label: { fr: 'Valeur estimée (€ HT)', en: 'Estimated value (€ before tax)' },
  widget: 'number',
  rare: true,
};
export const months: FieldSpec = {
  name: 'months',
  label: { fr: 'Durée (mois)', en: 'Duration (months)' },
  widget: 'number',
  rare: true,
};
export const place: FieldSpec = {
  name: 'place',
  label: { fr: 'Lieu d’exécution', en: 'Place of performance' },
  widget: 'text',
  rare: true,
};

/** What a lot asks for, one competence a row. */
const needs: FieldSpec = {
  name: 'needs',
  label: { fr: 'Ce qu’il faut savoir faire', en: 'What one must be able to do' },
  add: { fr: 'Ajouter un besoin', en: 'Add a need' },
  widget: 'rows',
  identity: ['label'],
  fields: [
    {
      name: 'label',
      label: { fr: 'Besoin', en: 'Need' },
      widget: 'text',
      required: true,
    },
    {
      name: 'cpv',
      label: { fr: 'Code CPV', en: 'CPV code' },
      widget: 'cpv',
    },
    {
      name: 'tags',
      label: { fr: 'Mots-clés', en: 'Tags' },
      help: {
        fr: 'Sans code ni mot-clé, le besoin lui-même sert de mot-clé.',
        en: 'Without a code or tag, the need itself serves as one.',
      },
      widget: 'tags',
    },
  ],
};

export const lotFields: readonly FieldSpec[] = [
  { name: 'number', label: { fr: 'Numéro', en: 'Number' }, widget: 'text', required: true },
  {
    name: 'title',
    label: { fr: 'Intitulé du lot', en: 'Title of the lot' },
    help: {
      fr: 'Vide : celui de la consultation, s’il n’y a qu’un lot.',
      en: 'Empty: that of the call, where there is one lot.',
    },
    widget: 'text',
  },
  needs,
  {
    name: 'reservation',
    label: { fr: 'Réservé à', en: 'Reserved to' },
    widget: 'choice',
    choices: reservations,
    rare: true,
  },
  { name: 'cpv', label: { fr: 'Codes CPV', en: 'CPV codes' }, widget: 'cpvs', rare: true },
  value,
  months,
  { ...territory, rare: true },
  place,
  {
    name: 'form',
    label: { fr: 'Forme imposée du groupement', en: 'Imposed form of the group' },
    widget: 'choice',
    choices: bidForms,
    rare: true,
  },
  {
    name: 'leastTurnover',
    label: { fr: 'Chiffre d’affaires minimum (€ par an)', en: 'Least turnover (€ a year)' },
    widget: 'number',
    rare: true,
  },
  {
    name: 'criteria',
    label: { fr: 'Critères d’attribution', en: 'Award criteria' },
    add: { fr: 'Ajouter un critère', en: 'Add a criterion' },
    widget: 'rows',
    identity: ['name'],
    rare: true,
    fields: [
      { name: 'name', label: { fr: 'Critère', en: 'Criterion' }, widget: 'text', required: true },
      { name: 'weight', label: { fr: 'Poids (%)', en: 'Weight (%)' }, widget: 'number' },
    ],
  },
];
