export * from './finder.module';
