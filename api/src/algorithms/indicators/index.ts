import { confirmedShare } from './confirmed-share';
import { cooperationsCarriedOut } from './cooperations-carried-out';
import { eventsHeld } from './events-held';
import { growthFromCooperation } from './growth-from-cooperation';
import type { Indicator } from './indicator';
import { headlineFigures } from './said-figure';

/** The catalogue, in the order of the page. Another indicator is one file and one line here. */
export const indicators: readonly Indicator[] = [
  cooperationsCarriedOut,
  growthFromCooperation,
  ...headlineFigures,
  confirmedShare,
  eventsHeld,
];

export type { EventFact, PoleFacts, StatementFact, TieFact } from './facts';
export { sections, type Indicator, type Reading } from './indicator';
export { registerOfPromises, verdicts, type PromiseOutcome } from './register-of-promises';
