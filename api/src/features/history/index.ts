export * from './history.module';
export * from './history.service';
