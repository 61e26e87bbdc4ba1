export { leftOut, unknowns, type Entry } from './entry';
export type { BodyFact, EventFact, GovernanceFacts, PartyFact, Side, TieFact } from './facts';
export { governance, yearsToldOf, type Answer } from './measure';
export { kindsAsked, questions, rolesAsked } from './questions';
