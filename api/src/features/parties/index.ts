export * from './parties.module';
export * from './parties.service';
export * from './party.model';
export * from './party.relations';
export * from './tie-count.relation';
export { partyRelations } from './parties.repository';
