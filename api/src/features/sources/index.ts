export * from './sources.module';
export * from './source.relations';
