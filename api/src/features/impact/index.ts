export * from './impact.module';
