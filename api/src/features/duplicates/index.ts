export * from './duplicates.module';
