import type { BodyFact, EventFact, GovernanceFacts, PartyFact, TieFact } from '../facts';

/** A pole of which nothing is known. */
export const nothing: GovernanceFacts = { ties: [], events: [], places: [], bodies: [], statements: [] };

const dated = {
  sinceEarliest: '2013-01-01',
  untilLatest: '2013-12-31',
  end: 'CLOSED',
  saidOn: ['2013-05-01'],
};

export const actor = (id: string, role: string): PartyFact => ({
  ...{ id, role, side: 'ACTORS', ofState: false, mandates: [] },
});
export const collectivity = (id: string, role: string): PartyFact => ({
  ...actor(id, role),
  side: 'COLLECTIVITIES',
});
export const state = (id: string, role: string): PartyFact => ({ ...collectivity(id, role), ofState: true });
export const other = (id: string, role: string): PartyFact => ({ ...actor(id, role), side: null });

/** A cooperation of 2013 between nobody, but for what is given. */
export const tie = (given: Partial<TieFact>): TieFact => ({
  ...dated,
  ...{ id: 't', kind: 'CO_DESIGN', modality: 'REPORTED', stance: 'DECLARED', status: 'REALISED' },
  ...{ implied: false, runsPole: false, parties: [] },
  ...given,
});

export const funding = (id: string, given: Partial<TieFact>): TieFact =>
  tie({ id, kind: 'FUNDING', status: undefined, fundingState: 'GRANTED', ...given });

export const seat = (id: string, body: string, holder: PartyFact, given: Partial<TieFact> = {}): TieFact =>
  tie({ id, kind: 'SEAT', status: undefined, parties: [holder, other(body, 'BODY')], ...given });

export const event = (given: Partial<EventFact>): EventFact => ({
  ...dated,
  ...{ id: 'e', modality: 'REPORTED', parties: [] },
  ...given,
});

export const body = (given: Partial<BodyFact>): BodyFact => ({ ...dated, id: 'b', lists: [], ...given });

/** What a document reports of the amount of a tie. */
export const amount = (about: string, value: number, year: number) => ({
  ...{
    id: `${about}-${value}-${year}`,
    about,
    ofPole: false,
    property: 'AMOUNT',
    value,
    unit: 'EUR' as const,
  },
  ...{ modality: 'REPORTED', period: `${year}`, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` },
});
