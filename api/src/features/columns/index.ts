export * from './columns.module';
export * from './columns.service';
