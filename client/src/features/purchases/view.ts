import { codeParam, textParam } from '../../lib/url-state';

/** What the address of the list carries: which pole, and whether those given up are shown too. */
export const purchasesView = {
  pole: textParam('pole'),
  state: codeParam('etat', ['CURRENT', 'ALL'], 'CURRENT'),
};
