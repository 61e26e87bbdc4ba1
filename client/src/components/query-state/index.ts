export { QueryState } from './query-state';
export { Notice } from './notice';
