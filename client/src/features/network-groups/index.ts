export { ChosenList } from './chosen-list';
export { NetworkGroupsPage } from './groups-page';
