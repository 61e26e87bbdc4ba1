export * from './chronicle.model';
export * from './chronicle.module';
export * from './chronicle.relations';
