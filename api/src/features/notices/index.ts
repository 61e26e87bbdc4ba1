export * from './notices.module';
