import type { SheetKindCode } from './sheet-kinds';
import { properties, type PropertyCode } from './properties';
import type { Bilingual } from './term';

interface SheetColumn {
  readonly code: string;
  readonly of: SheetKindCode;
  readonly label: Bilingual;
  /** Without which no row is anything. */
  readonly required?: true;
  /** Whether several columns can be of that meaning: « Acteur 1 », « Acteur 2 ». */
  readonly several?: true;
}

const column = <const C extends string, const K extends SheetKindCode>(
  of: K,
  code: C,
  fr: string,
  en: string,
) => ({ of, code, label: { fr, en } }) as const;

/** What a column can be, by what its sheet holds; a sheet of actors can also have a column for each property. */
export const sheetColumns = [
  { ...column('ACTORS', 'name', 'Nom', 'Name'), required: true },
  column('ACTORS', 'longName', 'Nom complet', 'Full name'),
  { ...column('ACTORS', 'spellings', 'Autres noms, sigle', 'Other names, acronym'), several: true },
  column('ACTORS', 'type', 'Nature', 'Type'),
  column('ACTORS', 'cooperativeStatus', 'Statut coopératif', 'Co-operative status'),
  column('ACTORS', 'approvals', 'Agréments', 'Approvals'),
  column('ACTORS', 'ess', 'De l’ESS', 'Of the social economy'),
  column('ACTORS', 'summary', 'Présentation', 'Summary'),
  { ...column('ACTORS', 'functions', 'Fonctions dans le pôle', 'Functions in the cluster'), several: true },
  column('ACTORS', 'territory', 'Commune ou territoire', 'Municipality or territory'),
  column('ACTORS', 'siret', 'SIRET', 'SIRET'),
  column('ACTORS', 'siren', 'SIREN', 'SIREN'),
  column('ACTORS', 'rna', 'Numéro RNA', 'RNA number'),
  column('ACTORS', 'since', 'Création', 'Founded'),
  column('ACTORS', 'until', 'Fin d’activité', 'Ended'),
  column('ACTORS', 'member', 'Adhérent du pôle (oui, ou depuis)', 'Member of the cluster (yes, or since)'),
  { ...column('TIES', 'kind', 'Sorte de lien', 'Kind of tie'), required: true },
  { ...column('TIES', 'participants', 'Qui y prend part', 'Who takes part'), required: true, several: true },
  column('TIES', 'lead', 'Mandataire, coordination ou source', 'Lead, coordinator or origin'),
  column('TIES', 'name', 'Intitulé', 'Title'),
  column('TIES', 'summary', 'Description', 'Description'),
  column('TIES', 'status', 'Avancement', 'Status'),
  column('TIES', 'since', 'Depuis', 'Since'),
  column('TIES', 'until', 'Jusqu’à', 'Until'),
  { ...column('FIGURES', 'about', 'De qui', 'Of whom'), required: true },
  { ...column('FIGURES', 'property', 'Quoi (indicateur)', 'What (indicator)'), required: true },
  { ...column('FIGURES', 'value', 'Valeur ou texte', 'Value or text'), required: true },
  column('FIGURES', 'unit', 'Unité', 'Unit'),
  column('FIGURES', 'qualifier', 'Exact, environ, au moins', 'Exactly, about, at least'),
  column('FIGURES', 'modality', 'Constaté, prévu, objectif…', 'Reported, planned, target…'),
  column('FIGURES', 'period', 'Période', 'Period'),
  column('FIGURES', 'scope', 'Périmètre', 'Scope'),
  column('FIGURES', 'note', 'Remarque', 'Note'),
] as const satisfies readonly SheetColumn[];

export type SheetColumnCode = (typeof sheetColumns)[number]['code'];

/** What has a field of its own, or is said of nothing that has a row, is no column of a sheet of actors. */
const elsewhere: ReadonlySet<PropertyCode> = new Set([
  'NAME',
  'FUNCTION',
  'OCCUPANCY_MODE',
  'FOUNDED',
  'DATED',
]);

/** The properties that can be columns of a sheet of actors. */
export const propertyColumns = properties.filter((one) => !elsewhere.has(one.code));

/** The property of a column that holds one. */
export function propertyOfColumn(meaning: string): PropertyCode | undefined {
  const code = meaning.startsWith('property.') ? meaning.slice('property.'.length) : '';
  return propertyColumns.find((one) => one.code === code)?.code;
}

/** The columns that a sheet of a kind can have. */
export function columnsOfSheet(kind: SheetKindCode): readonly SheetColumn[] {
  return sheetColumns.filter((one) => one.of === kind);
}
