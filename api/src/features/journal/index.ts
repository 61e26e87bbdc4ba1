export * from './journal.module';
export * from './journal.service';
