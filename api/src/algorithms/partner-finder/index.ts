export { coarseEuros } from './coarse-euros';
export { findGroups } from './find-groups';
export type * from './finder-question';
export { type SharedCooperation } from './social-graph';
export { SocialGraph } from './social-graph';
export { remarksOn } from './remarks';
