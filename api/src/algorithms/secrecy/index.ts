export { type Cell, type Contribution, type Release, type Withholding } from './cells';
export { linearBounds, type LinearSolver } from './linear-bounds';
export { FEWEST } from './single-cell';
export { roundedMedian } from './medians';
export { releaseSums, SHOWN, type BoundSolver } from './release-sums';
export { simplexBounds } from './simplex-bounds';
