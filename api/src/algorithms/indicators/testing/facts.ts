import { indicators, type PoleFacts, type TieFact } from '..';

/** A pole of which nothing is known. */
export const empty: PoleFacts = { statements: [], ties: [], events: [], today: '2026-11-26' };

/** A cooperation of today between nobody, but for what is given. */
export const tie = (given: Partial<TieFact>): TieFact => ({
  id: 't',
  kind: 'SHARED_TRAINING',
  cooperation: true,
  stance: 'DECLARED',
  status: 'RUNNING',
  modality: 'REPORTED',
  from: '2014-01-01',
  to: '9999-12-31',
  actors: 2,
  saidOn: [],
  parties: [],
  ...given,
});

export const party = (id: string, role = 'PARTNER') => ({ id, name: id.toUpperCase(), role, isActor: true });

/** What an indicator tells of these facts. */
export const read = (code: string, facts: Partial<PoleFacts>) =>
  indicators.find((one) => one.code === code)?.read({ ...empty, ...facts }) ?? [];
