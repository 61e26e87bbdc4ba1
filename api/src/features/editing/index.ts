export { carryAnswers, withoutAnswers } from './carry-answers';
export { cleanText } from './clean-text';
export { keyOfName } from './choose-keys';
export * from './editing.module';
export * from './editing.service';
export { RecordKindEnum } from './editing.model';
export { withoutHidden, type PlainRecord } from './hidden-parts';
export { DerivedRecordsService } from './derived-records.service';
export * from './records.service';
