import { actorTypes, approvals, functions } from '@maillage/graph-schema/vocabulary';
import {
  about,
  longName,
  modality,
  name,
  note,
  requiredEvidence,
  restsOn,
  since,
  spellings,
  summary,
  territory,
  unedited,
  until,
} from '../common-fields';
import type { KindForm } from '../field-spec';

const cooperativeStatuses = ['SCOP', 'SCIC', 'CAE'].map((code) => ({ code, label: { fr: code, en: code } }));

const schemes = [
  ['SIREN', 'SIREN', 'SIREN'],
  ['SIRET', 'SIRET', 'SIRET'],
  ['RNA', 'RNA (association)', 'RNA (association)'],
  ['INSEE_COMMUNE', 'Code INSEE de la commune', 'INSEE code of the municipality'],
  ['INSEE_EPCI', 'Code INSEE de l’intercommunalité', 'INSEE code of the inter-municipal area'],
  ['INSEE_DEPARTEMENT', 'Code INSEE du département', 'INSEE code of the département'],
  ['INSEE_REGION', 'Code INSEE de la région', 'INSEE code of the region'],
].map(([code = '', fr = '', en = '']) => ({ code, label: { fr, en } }));

/** A structure or a collectivity. */
export const actors: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        name,
        longName,
        {
          name: 'type',
          label: { fr: 'Type', en: 'Type' },
          widget: 'choice',
          choices: actorTypes,
          required: true,
        },
        summary,
        territory,
        since,
        until,
      ],
    },
    {
      title: { fr: 'Fonctions dans le pôle', en: 'Functions in the cluster' },
      fields: [
        {
          name: 'functions',
          label: { fr: 'Fonctions', en: 'Functions' },
          add: { fr: 'Ajouter une fonction', en: 'Add a function' },
          widget: 'rows',
          identity: ['code', 'modality'],
          fields: [
            {
              name: 'code',
              label: { fr: 'Fonction', en: 'Function' },
              widget: 'choice',
              choices: functions,
              required: true,
            },
            modality,
            note,
            requiredEvidence,
          ],
        },
      ],
    },
    {
      title: { fr: 'Agréments', en: 'Approvals' },
      fields: [
        {
          name: 'approvals',
          label: { fr: 'Agréments et conventions', en: 'Approvals and agreements' },
          add: { fr: 'Ajouter un agrément', en: 'Add an approval' },
          widget: 'rows',
          identity: ['code', 'since'],
          fields: [
            {
              name: 'code',
              label: { fr: 'Agrément', en: 'Approval' },
              widget: 'choice',
              choices: approvals,
              required: true,
            },
            { name: 'since', label: { fr: 'Depuis le', en: 'Since' }, widget: 'date', form: 'DATE' },
            { name: 'until', label: { fr: 'Jusqu’au', en: 'Until' }, widget: 'date', form: 'DATE' },
            {
              name: 'proof',
              label: { fr: 'Décision ou registre qui l’atteste', en: 'Decision or register that says so' },
              widget: 'text',
            },
          ],
        },
      ],
    },
    {
      title: { fr: 'Identité', en: 'Identity' },
      fields: [
        {
          name: 'ess',
          label: { fr: 'Économie sociale et solidaire', en: 'Social and solidarity economy' },
          widget: 'choice',
          required: true,
          choices: [
            { code: 'YES', label: { fr: 'Oui', en: 'Yes' } },
            { code: 'NO', label: { fr: 'Non', en: 'No' } },
            { code: 'UNKNOWN', label: { fr: 'Non précisé', en: 'Not stated' } },
          ],
        },
        {
          name: 'cooperativeStatus',
          label: { fr: 'Statut coopératif', en: 'Co-operative status' },
          widget: 'choice',
          choices: [...cooperativeStatuses, { code: 'OTHER', label: { fr: 'Autre', en: 'Other' } }],
        },
        {
          name: 'hub',
          label: { fr: 'Structure qui anime un pôle', en: 'Structure that runs a cluster' },
          help: {
            fr: 'Celui dont elle est membre, ou qu’elle représente. On peut retirer ses liens du réseau pour voir ce qui tient sans elle.',
            en: 'The one that it is a member of, or speaks for. Its ties can be left out of the network, to see what holds without it.',
          },
          widget: 'flag',
        },
        {
          name: 'identifiers',
          label: { fr: 'Identifiants', en: 'Identifiers' },
          add: { fr: 'Ajouter un identifiant', en: 'Add an identifier' },
          widget: 'rows',
          identity: ['scheme', 'value'],
          fields: [
            {
              name: 'scheme',
              label: { fr: 'Répertoire', en: 'Register' },
              widget: 'choice',
              choices: schemes,
              required: true,
            },
            { name: 'value', label: { fr: 'Numéro', en: 'Number' }, widget: 'text', required: true },
            {
              name: 'reference',
              label: { fr: 'D’où vient-il', en: 'Where it comes from' },
              widget: 'text',
              required: true,
            },
            {
              name: 'furtherActivity',
              label: {
                fr: 'Une des activités de cet établissement, enregistrée à part',
                en: 'One of several activities of this establishment, recorded apart',
              },
              widget: 'flag',
              when: ({ scheme }) => scheme === 'SIRET',
            },
          ],
        },
        spellings,
      ],
    },
    restsOn,
  ],
  unedited,
  addable: true,
  fresh: () => ({ type: 'ASSOCIATION', ess: 'UNKNOWN', readers: ['public'] }),
};
