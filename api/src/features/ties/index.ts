export * from './tie.columns';
export * from './tie.input';
export * from './tie.model';
export * from './tie.relations';
export * from './ties.module';
export * from './ties.service';
