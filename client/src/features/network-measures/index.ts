export { NetworkMeasuresPage } from './measures-page';
