export * from './linked-data.module';
