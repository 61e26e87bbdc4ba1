export { NetworkPage } from './network-page';
