export * from './competences.module';
