export * from './journal-page';
