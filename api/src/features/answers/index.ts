export * from './answered-tie';
export * from './answers.module';
export * from './asking.service';
export * from './asking.worker';
export * from './declared-tie';
export { knownToViewer } from './known-since';
