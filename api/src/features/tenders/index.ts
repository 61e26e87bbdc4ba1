export * from './tenders.module';
