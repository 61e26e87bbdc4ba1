import { codeParam, flagParam, textParam } from '../../lib/url-state';

/** What the address says of a comparison of lists. */
export const compareView = {
  place: textParam('lieu'),
  year: textParam('annee'),
  sort: codeParam('tri', ['ecarts', 'nom'] as const, 'ecarts'),
  only: flagParam('ecarts'),
};
