export { CompareListsPage } from './compare-lists-page';
export { RosterPage } from './roster-page';
