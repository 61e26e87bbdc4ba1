export { QueryState } from './query-state';
export { Notice, ReloadNotice } from './notice';
