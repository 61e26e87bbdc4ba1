export { NetworkGroupsPage } from './groups-page';
