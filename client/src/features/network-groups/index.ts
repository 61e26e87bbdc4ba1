export { saidChoice } from './chosen-words';
export { NetworkGroupsPage } from './groups-page';
