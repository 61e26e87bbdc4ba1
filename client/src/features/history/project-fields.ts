import {
  creationWays,
  projectSteps,
  projectStepStates,
  purchaseStates,
} from '@maillage/graph-schema/vocabulary';
import { field, type Field } from './field-words';
import * as formats from './value-formats';

/** The fields that only a supported project has. */
export const projectFields: Readonly<Record<string, Field>> = {
  carrier: field('Qui le porte', 'Who carries it', formats.plain),
  mark: field('Repère', 'Mark', formats.plain),
  isPublic: field('Nommé publiquement', 'Named in public', formats.yesNo),
  steps: field('Étapes', 'Steps', formats.thing),
  step: field('Étape', 'Step', formats.term(projectSteps)),
  state: field('État', 'State', formats.term(projectStepStates, purchaseStates)),
  proof: field('Écrit dans', 'Written in', formats.text),
  creations: field('Créations', 'Creations', formats.plain),
  way: field('Forme', 'Way', formats.term(creationWays)),
  stopped: field('Arrêt', 'Stop', formats.plain),
};
