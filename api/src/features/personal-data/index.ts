export * from './personal-data.module';
