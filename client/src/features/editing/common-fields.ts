import { modalities, thingKinds, type ThingKindCode } from '@maillage/graph-schema/vocabulary';
import type { FieldGroup, FieldSpec } from './field-spec';

/** Kinds of things that take part in ties. */
export const PARTIES: readonly ThingKindCode[] = thingKinds
  .filter(({ party }) => party)
  .map(({ code }) => code);

export const name: FieldSpec = {
  name: 'name',
  label: { fr: 'Nom', en: 'Name' },
  widget: 'text',
  required: true,
};

export const longName: FieldSpec = {
  name: 'longName',
  label: { fr: 'Nom complet', en: 'Full name' },
  widget: 'text',
};

export const summary: FieldSpec = {
  name: 'summary',
  label: { fr: 'Résumé', en: 'Summary' },
  help: {
    fr: 'Une ou deux phrases, qui ne disent rien de plus que les sources.',
    en: 'One or two sentences that say no more than the sources do.',
  },
  widget: 'text',
  long: true,
};

export const since: FieldSpec = {
  name: 'since',
  label: { fr: 'Depuis', en: 'Since' },
  widget: 'date',
  form: 'START',
};

export const until: FieldSpec = {
  name: 'until',
  label: { fr: 'Jusqu’à', en: 'Until' },
  help: {
    fr: '« toujours » si cela dure encore ; vide si on ne sait pas.',
    en: '“still” if it goes on; empty if not known.',
  },
  widget: 'date',
  form: 'END',
};

export const modality: FieldSpec = {
  name: 'modality',
  label: { fr: 'Statut du fait', en: 'Standing of the fact' },
  widget: 'choice',
  choices: modalities,
  required: true,
};

export const implied: FieldSpec = {
  name: 'implied',
  label: {
    fr: 'Seulement déduit de ce que disent les sources',
    en: 'Only implied by what the sources say',
  },
  widget: 'flag',
};

export const note: FieldSpec = { name: 'note', label: { fr: 'Précision', en: 'Note' }, widget: 'text' };

export const territory: FieldSpec = {
  name: 'territory',
  label: { fr: 'Territoire', en: 'Territory' },
  widget: 'territory',
};

export const evidence: FieldSpec = {
  name: 'evidence',
  label: { fr: 'Où c’est dit', en: 'Where it is said' },
  add: { fr: 'Ajouter un passage', en: 'Add a passage' },
  widget: 'rows',
  identity: ['source', 'line', 'quote'],
  fields: [
    {
      name: 'source',
      label: { fr: 'Source', en: 'Source' },
      widget: 'reference',
      kinds: ['SOURCE'],
      required: true,
    },
    {
      name: 'line',
      label: { fr: 'Ligne', en: 'Line' },
      widget: 'number',
      whole: true,
      required: true,
    },
    {
      name: 'quote',
      label: { fr: 'Citation', en: 'Quote' },
      help: { fr: 'Telle quelle, 240 signes au plus.', en: 'As it stands, 240 characters at most.' },
      widget: 'text',
      long: true,
      required: true,
    },
  ],
};

export const requiredEvidence: FieldSpec = { ...evidence, least: 1 };

export const spellings: FieldSpec = {
  name: 'spellings',
  label: { fr: 'Autres graphies', en: 'Other spellings' },
  help: {
    fr: 'Les autres façons dont les documents l’écrivent.',
    en: 'The other ways in which documents write it.',
  },
  add: { fr: 'Ajouter une graphie', en: 'Add a spelling' },
  widget: 'rows',
  identity: ['text'],
  fields: [
    { name: 'text', label: { fr: 'Graphie', en: 'Spelling' }, widget: 'text', required: true },
    requiredEvidence,
  ],
};

export const readers: FieldSpec = {
  name: 'readers',
  label: { fr: 'Qui peut le voir', en: 'Who may see it' },
  widget: 'readers',
};

export const about = { fr: 'L’essentiel', en: 'The essentials' };
export const when = { fr: 'Quand', en: 'When' };

/** Where it is said and who may see it: the end of every form. */
export const restsOn: FieldGroup = {
  title: { fr: 'Preuves et visibilité', en: 'Evidence and visibility' },
  fields: [evidence, readers],
};

/** What nobody types. */
export const unedited = {
  key: 'Made by the product; addresses and references rest on it.',
  fictitious: 'An invented record stays invented.',
};
