export { FindThing } from './find-thing';
export { GlobalSearch } from './global-search';
export { HitContent } from './hit-content';
export { useFind, useSearch } from './use-search';
