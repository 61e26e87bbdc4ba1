import { codesOf, projectStates, projectSteps } from '@maillage/graph-schema/vocabulary';
import { codeParam, flagParam, textParam } from '../../lib/url-state';

/** What the address of the list carries: which pole, whether the invented projects are asked for, and what is shown. */
export const projectsView = {
  pole: textParam('pole'),
  invented: flagParam('inventes'),
  state: codeParam('etat', codesOf(projectStates), null),
  step: codeParam('etape', codesOf(projectSteps), null),
};
