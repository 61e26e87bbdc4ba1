import { leadWillingness } from '@maillage/graph-schema/vocabulary';
import { field, type Field } from './field-words';
import * as formats from './value-formats';

/** The fields that only what an actor can do, and what it keeps to itself, have. */
export const competenceFields: Readonly<Record<string, Field>> = {
  references: field('Références', 'References', formats.text),
  client: field('Client', 'Client', formats.plain),
  year: field('Année', 'Year', formats.plain),
  what: field('Quoi', 'What', formats.text),
  declaredOn: field('Déclaré le', 'Declared on', formats.day),
  turnovers: field('Chiffres d’affaires', 'Turnovers', formats.text),
  lead: field('Prête à être mandataire', 'Ready to lead', formats.term(leadWillingness)),
  onlyKnown: field('Seulement avec des structures connues', 'Only with known structures', formats.yesNo),
  avoids: field('Jamais avec', 'Never with', formats.thing),
  freeFrom: field('Disponible à partir du', 'Available from', formats.day),
  freeUntil: field('Disponible jusqu’au', 'Available until', formats.day),
};
