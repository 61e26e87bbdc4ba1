import type { CodeOf, Term } from './term';

/**
 * What kind of organisation an actor is. `shape` is drawn in the network (shape says type),
 * `family` says which of the two kinds of actor it belongs to.
 */
export const actorTypes = [
  {
    code: 'ASSOCIATION',
    family: 'STRUCTURE',
    shape: 'ellipse',
    label: { fr: 'Association', en: 'Association' },
    definition: { fr: 'Association, déclarée ou de fait.', en: 'Association, declared or de facto.' },
  },
  {
    code: 'COOPERATIVE',
    family: 'STRUCTURE',
    shape: 'round-rectangle',
    label: { fr: 'Coopérative', en: 'Co-operative' },
    definition: {
      fr: 'SCOP, SCIC, coopérative d’activité et d’emploi ou autre coopérative.',
      en: 'Worker, multi-stakeholder, business and employment or other co-operative.',
    },
  },
  {
    code: 'NETWORK_HEAD',
    family: 'STRUCTURE',
    shape: 'star',
    label: { fr: 'Tête de réseau', en: 'Network head' },
    definition: {
      fr: 'Fédération, union ou réseau qui représente des structures.',
      en: 'Federation, union or network that represents structures.',
    },
  },
  {
    code: 'COMPANY',
    family: 'STRUCTURE',
    shape: 'triangle',
    label: { fr: 'Entreprise', en: 'Company' },
    definition: {
      fr: 'Société commerciale hors coopérative.',
      en: 'Commercial company, not a co-operative.',
    },
  },
  {
    code: 'FINANCE',
    family: 'STRUCTURE',
    shape: 'pentagon',
    label: { fr: 'Banque ou financeur solidaire', en: 'Bank or solidarity financier' },
    definition: {
      fr: 'Banque, société de capital-risque, fonds ou organisme de financement.',
      en: 'Bank, venture capital company, fund or financing body.',
    },
  },
  {
    code: 'RESEARCH_TRAINING',
    family: 'STRUCTURE',
    shape: 'vee',
    label: { fr: 'Recherche ou formation', en: 'Research or training' },
    definition: {
      fr: 'Laboratoire, institut de recherche ou organisme de formation.',
      en: 'Laboratory, research institute or training body.',
    },
  },
  {
    code: 'OTHER_STRUCTURE',
    family: 'STRUCTURE',
    shape: 'rhomboid',
    label: { fr: 'Autre structure ou nature non dite', en: 'Other structure, or nature not stated' },
    definition: {
      fr: 'Structure dont les sources ne disent pas la nature juridique.',
      en: 'Structure whose legal nature the sources do not state.',
    },
  },
  {
    code: 'COMMUNE',
    family: 'COLLECTIVITY',
    shape: 'hexagon',
    label: { fr: 'Commune', en: 'Municipality' },
    definition: { fr: 'Commune.', en: 'Municipality (commune).' },
  },
  {
    code: 'EPCI',
    family: 'COLLECTIVITY',
    shape: 'hexagon',
    label: { fr: 'Intercommunalité', en: 'Inter-municipal body' },
    definition: {
      fr: 'Établissement public de coopération intercommunale à fiscalité propre.',
      en: 'Inter-municipal co-operation body (EPCI).',
    },
  },
  {
    code: 'DEPARTEMENT',
    family: 'COLLECTIVITY',
    shape: 'hexagon',
    label: { fr: 'Département', en: 'Département' },
    definition: { fr: 'Conseil départemental.', en: 'Departmental council.' },
  },
  {
    code: 'REGION',
    family: 'COLLECTIVITY',
    shape: 'hexagon',
    label: { fr: 'Région', en: 'Region' },
    definition: { fr: 'Conseil régional.', en: 'Regional council.' },
  },
  {
    code: 'STATE_SERVICE',
    family: 'COLLECTIVITY',
    shape: 'octagon',
    label: { fr: 'État, service ou fonds public', en: 'State, public service or fund' },
    definition: {
      fr: 'Ministère, service de l’État, fonds national ou européen.',
      en: 'Ministry, State service, national or European fund.',
    },
  },
  {
    code: 'PUBLIC_BANK',
    family: 'COLLECTIVITY',
    shape: 'octagon',
    label: { fr: 'Banque publique', en: 'Public bank' },
    definition: { fr: 'Établissement financier public.', en: 'Public financial institution.' },
  },
] as const satisfies readonly (Term & { family: 'STRUCTURE' | 'COLLECTIVITY'; shape: string })[];

export type ActorTypeCode = CodeOf<typeof actorTypes>;
export type ActorFamily = (typeof actorTypes)[number]['family'];
