import { attendance } from './attendance';
import { confirmedShare } from './confirmed-share';
import { cooperationsCarriedOut } from './cooperations-carried-out';
import { density } from './density';
import { eventsHeld } from './events-held';
import { fundings } from './fundings';
import { growthFromCooperation } from './growth-from-cooperation';
import type { Indicator } from './indicator';
import { jointBids } from './joint-bids';
import { occupancy } from './occupancy';
import { purchasingSavings } from './purchasing-savings';
import { headlineFigures } from './said-figure';
import { tiesRealised } from './ties-realised';

/** The catalogue, in the order of the page. Another indicator is one file and one line here. */
export const indicators: readonly Indicator[] = [
  cooperationsCarriedOut,
  growthFromCooperation,
  ...headlineFigures,
  ...fundings,
  purchasingSavings,
  ...jointBids,
  confirmedShare,
  tiesRealised,
  density,
  occupancy,
  eventsHeld,
  attendance,
];

export { amountsOf, placeOfAmount, qualifierOfSum } from './amounts';
export { yearOfDay } from './by-year';
export type { EventFact, PoleFacts, StatementFact, TieFact } from './facts';
export { reading, sections, type Indicator, type Reading, type Section } from './indicator';
export { registerOfPromises, verdicts } from './register-of-promises';
