export { ComparePage } from './compare-page';
export { DuplicatesPage } from './duplicates-page';
export { MergeWithPage } from './merge-with-page';
export { MergesOf } from './merges-of';
export { SplitPage } from './split-page';
