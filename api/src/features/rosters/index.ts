export * from './roster.model';
export * from './roster.relations';
export * from './rosters.module';
