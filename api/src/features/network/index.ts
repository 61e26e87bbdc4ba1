export * from './network.module';
export * from './network.model';
export * from './network.service';
