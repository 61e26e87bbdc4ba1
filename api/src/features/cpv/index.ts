export type { CpvFault } from './cpv-list';
export * from './cpv.module';
export * from './cpv.service';
export * from './read-cpv-file';
