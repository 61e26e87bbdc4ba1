import { flagParam, textParam } from '../../lib/url-state';

/** What the address of the page carries: which pole, whether invented records count, which figure is open. */
export const view = {
  pole: textParam('pole'),
  invented: flagParam('inventees'),
  open: textParam('chiffre'),
  verdict: textParam('issue'),
};
