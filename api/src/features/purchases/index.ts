export * from './purchases.module';
