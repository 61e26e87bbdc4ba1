export { ChangeMaker } from './change.model';
export * from './history.module';
export * from './history.service';
export * from './maker';
export { keysIn, redactRecord } from './redact-record';
