export { carryAnswers, withoutAnswers } from './carry-answers';
export { cleanText } from './clean-text';
export { keyOfName } from './choose-keys';
export * from './editing.module';
export * from './editing.service';
export { RecordKindEnum } from './editing.model';
export { withoutHidden, type PlainRecord } from './hidden-parts';
export * from './records.service';
