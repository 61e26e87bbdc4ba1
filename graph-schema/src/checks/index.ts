export * from './run-checks';
