export * from './statement.columns';
export * from './statement.model';
export * from './statements.module';
export * from './statements.relation';
export * from './statements.service';
