import {
  actorTypes,
  approvals,
  bodyKinds,
  competenceLevels,
  cooperationStatuses,
  eventKinds,
  functions,
  fundingStates,
  modalities,
  occupancyModes,
  properties,
  qualifiers,
  recognitionOutcomes,
  roles,
  saidWays,
  sourceKinds,
  stances,
  territoryLevels,
  tieKinds,
  wantSorts,
  yearlyFigures,
} from '@maillage/graph-schema/vocabulary';
import { bidFields } from './bid-fields';
import { competenceFields } from './competence-fields';
import { projectFields } from './project-fields';
import { purchaseFields } from './purchase-fields';
import { tenderFields } from './tender-fields';
import { field, type Field } from './field-words';
import * as formats from './value-formats';

const ess = [
  { code: 'YES', label: { fr: 'oui', en: 'yes' } },
  { code: 'NO', label: { fr: 'non', en: 'no' } },
  { code: 'UNKNOWN', label: { fr: 'non dit', en: 'not stated' } },
];

/**
 * Every field of a record: what it is called, and how its values are said. What is called otherwise in one list or part
 * stands under both names, `offers.mode`.
 */
export const fields: Readonly<Record<string, Field>> = {
  name: field('Nom', 'Name', formats.text),
  title: field('Titre', 'Title', formats.text),
  longName: field('Nom complet', 'Full name', formats.text),
  summary: field('Présentation', 'Summary', formats.text),
  type: field('Type', 'Type', formats.term(actorTypes)),
  kind: field('Nature', 'Kind', formats.term(tieKinds, bodyKinds, eventKinds, sourceKinds)),
  role: field('Rôle', 'Role', formats.term(roles)),
  share: field('Part', 'Share', formats.percent),
  since: field('Depuis', 'Since', formats.date),
  until: field('Jusqu’à', 'Until', formats.date),
  date: field('Date', 'Date', formats.date),
  period: field('Période', 'Period', formats.date),
  on: field('Le', 'On', formats.day),
  note: field('Note', 'Note', formats.text),
  why: field('Raison', 'Reason', formats.text),
  stance: field('Réponse', 'Answer', formats.term(stances)),
  status: field('État', 'State', formats.term(cooperationStatuses)),
  modality: field('Sens', 'Sense', formats.term(modalities)),
  implied: field('Sous-entendu', 'Implied', formats.yesNo),
  fictitious: field('Inventé', 'Invented', formats.yesNo),
  hub: field('Porte le pôle', 'Runs the cluster', formats.yesNo),
  complete: field('Liste complète', 'Complete list', formats.yesNo),
  occupancyMode: field('Occupation', 'Occupancy', formats.term(occupancyModes)),
  mode: field('Occupation', 'Occupancy', formats.term(occupancyModes)),
  fundingState: field('Financement', 'Funding', formats.term(fundingStates)),
  cooperativeStatus: field('Statut coopératif', 'Co-operative status', formats.plain),
  ess: field('Économie sociale et solidaire', 'Social and solidarity economy', formats.term(ess)),
  pole: field('Pôle', 'Cluster', formats.thing),
  territory: field('Territoire', 'Territory', formats.thing),
  within: field('À l’intérieur de', 'Within', formats.thing),
  of: field('De', 'Of', formats.thing),
  place: field('Lieu', 'Place', formats.thing),
  event: field('Événement', 'Event', formats.thing),
  who: field('Qui', 'Who', formats.thing),
  about: field('À propos de', 'About', formats.thing),
  source: field('Source', 'Source', formats.thing),
  property: field('Propriété', 'Property', formats.term(properties)),
  value: field('Valeur', 'Value', formats.number),
  unit: field('Unité', 'Unit', formats.plain),
  qualifier: field('Précision', 'Qualifier', formats.term(qualifiers)),
  text: field('Texte', 'Text', formats.text),
  scope: field('Portée', 'Scope', formats.text),
  outcome: field('Résultat', 'Outcome', formats.term(recognitionOutcomes)),
  level: field('Niveau', 'Level', formats.term(territoryLevels, competenceLevels)),
  code: field('Code', 'Code', formats.term(functions)),
  as: field('Écrit', 'Written', formats.text),
  group: field('Rubrique', 'Heading', formats.text),
  author: field('Auteur', 'Author', formats.text),
  publisher: field('Éditeur', 'Publisher', formats.text),
  dateEstimated: field('Date estimée', 'Estimated date', formats.yesNo),
  dateReason: field('Raison de l’estimation', 'Reason for the estimate', formats.text),
  language: field('Langue', 'Language', formats.plain),
  file: field('Fichier', 'File', formats.plain),
  reference: field('Référence', 'Reference', formats.text),
  tie: field('Lien de chaque nom', 'Tie of each name', formats.term(tieKinds)),
  participants: field('Participants', 'Participants', formats.thing),
  answers: field('Réponses', 'Answers', formats.plain),
  entries: field('Noms', 'Names', formats.thing),
  spellings: field('Autres noms', 'Other names', formats.text),
  functions: field('Fonctions', 'Functions', formats.term(functions)),
  identifiers: field('Identifiants', 'Identifiers', formats.plain),
  evidence: field('Citations', 'Quotes', formats.plain),
  organisers: field('Organisateurs', 'Organisers', formats.thing),
  pinned: field('Valeur retenue', 'Preferred value', formats.text),
  figure: field('Chiffre', 'Figure', formats.term(yearlyFigures)),
  said: field('Dit', 'Said', formats.plain),
  how: field('Comment', 'How', formats.term(saidWays)),
  sure: field('Dit exact', 'Said to be right', formats.yesNo),
  readers: field('Visible par', 'Visible to', formats.reader),
  approvals: field('Agréments', 'Approvals', formats.term(approvals)),
  furtherActivity: field('Une activité de plus', 'A further activity', formats.yesNo),
  sort: field('Genre', 'Sort', formats.term(wantSorts)),
  ...tenderFields,
  ...competenceFields,
  ...projectFields,
  ...purchaseFields,
  ...bidFields,
};

/** The name under which a field stands, of a list or a part of a record. */
export function nameIn(list: string, name: string): string {
  const own = `${list}.${name}`;
  return own in fields ? own : name;
}
