export { ImpactPage } from './impact-page';
