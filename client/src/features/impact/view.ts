import { flagParam, numberParam, textParam } from '../../lib/url-state';

/**
 * What the address of the page carries: which pole, which years and territory, whether invented records count, which
 * figure is open.
 */
export const view = {
  pole: textParam('pole'),
  invented: flagParam('inventees'),
  /** First and last year that are shown; 0 for all. */
  from: numberParam('de', 0),
  to: numberParam('a', 0),
  /** Key of a territory, as the API names it. */
  territory: textParam('territoire'),
  open: textParam('chiffre'),
  verdict: textParam('issue'),
};
