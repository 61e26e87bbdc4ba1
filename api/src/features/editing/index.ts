export * from './editing.module';
export * from './editing.service';
export { cleanText } from './clean-text';
export { RecordKindEnum } from './editing.model';
export { keyOfName } from './choose-keys';
export type { PlainRecord } from './hidden-parts';
export { DerivedRecordsService } from './derived-records.service';
export * from './records.service';
