export { QuickEntryPage } from './quick-entry-page';
