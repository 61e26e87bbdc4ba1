export { SourcePage } from './source-page';
export { SourcesPage } from './sources-page';
