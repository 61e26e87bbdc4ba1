export { NetworkMeasuresPage } from './measures-page';
export { NetworkPositionsPage } from './positions-page';
