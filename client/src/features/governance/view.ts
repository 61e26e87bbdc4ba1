import { codesParam, flagParam, numberParam, textParam } from '../../lib/url-state';

/** The questions, in the order of the page. */
const questions = ['INITIATES', 'PAYS', 'OWNS', 'DECIDES', 'RUNS'] as const;

/**
 * What the address carries: which pole, which year, which earlier one is marked beside it, whether invented records
 * count, which questions are open onto their records. The first and the fourth are those of the impact page.
 */
export const view = {
  pole: textParam('pole'),
  invented: flagParam('inventees'),
  /** 0 for all years together. */
  year: numberParam('annee', 0),
  /** 0 for none. */
  mark: numberParam('repere', 0),
  open: codesParam('ouvert', questions),
};
