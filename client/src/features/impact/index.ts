export { ComparePage } from './compare-page';
export { ImpactPage } from './impact-page';
export { PublishedPage } from './published-page';
export { ShowPage } from './show-page';
