export type { FirstLoad } from './batch-drawing';
export * from './bulk-load.service';
export { LoadRefused } from './load-refused';
export { mergeSets, readRecordSet } from './read-record-set';
export * from './seeds.module';
export * from './seeds.service';
