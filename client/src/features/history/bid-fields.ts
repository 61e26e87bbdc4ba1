import { bidForms, bidStates } from '@maillage/graph-schema/vocabulary';
import { field, type Field } from './field-words';
import * as formats from './value-formats';

/** The fields that only the room of a joint bid has. */
export const bidFields: Readonly<Record<string, Field>> = {
  bid: field('Groupement', 'Joint bid', formats.plain),
  tender: field('Consultation', 'Call for tenders', formats.thing),
  'bid.form': field('Forme', 'Form', formats.term(bidForms)),
  'bid.state': field('État', 'State', formats.term(bidStates)),
  leadSolidary: field('Mandataire solidaire', 'Lead answers for all', formats.yesNo),
  parts: field('Répartition', 'Parts', formats.plain),
  lot: field('Lot', 'Lot', formats.plain),
  task: field('Tâche', 'Task', formats.text),
  papers: field('Pièces', 'Papers', formats.plain),
  due: field('Pour le', 'Due on', formats.day),
  done: field('Prête', 'Ready', formats.yesNo),
  result: field('Résultat', 'Result', formats.plain),
};
