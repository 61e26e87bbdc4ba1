export * from './identities.module';
