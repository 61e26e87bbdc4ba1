export * from './partners-for-me.module';
