export { ComposePage } from './compose-page';
export { FinderPage } from './finder-page';
