export { coarseEuros, type CoarseEuros } from './coarse-euros';
export { findGroups } from './find-groups';
export type * from './finder-question';
export { yearsBetween, type SharedCooperation } from './social-graph';
export { SocialGraph, STRANGERS } from './social-graph';
export { remarksOn, type Remark, type RemarkContext } from './remarks';
