export * from './wants.module';
