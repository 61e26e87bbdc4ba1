export * from './read-migrations';
export * from './run-migrations';
