import { codeParam, flagParam, numberParam, textParam } from '../../lib/url-state';

/** What can be compared. */
export const comparisons = ['annees', 'territoires', 'poles'] as const;
export type Comparison = (typeof comparisons)[number];

/** What the address of the page that compares carries, so that a comparison can be sent. */
export const compareView = {
  what: codeParam('quoi', comparisons, 'annees'),
  pole: textParam('pole'),
  otherPole: textParam('avec'),
  invented: flagParam('inventees'),
  /** 0 for the latest that can be compared. */
  year: numberParam('a1', 0),
  otherYear: numberParam('a2', 0),
  territory: textParam('t1'),
  otherTerritory: textParam('t2'),
};
