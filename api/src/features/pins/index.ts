export * from './pins.module';
