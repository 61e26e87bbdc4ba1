export { ComparePage } from './compare-page';
export { DuplicatesPage } from './duplicates-page';
export { MergesOf } from './merges-of';
export { SplitPage } from './split-page';
