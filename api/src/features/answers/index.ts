export { AskedQuestion } from './answers.model';
export * from './answered-tie';
export * from './answers.module';
export * from './asking.service';
export * from './asking.worker';
export * from './declared-tie';
export { isRequestId } from './request-id';
export { poleOfActing } from './declaring.repository';
export { knownToViewer } from './known-since';
