export * from './seminar.module';
export * from './sayers.service';
