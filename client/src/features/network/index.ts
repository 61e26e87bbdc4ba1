export { NetworkPage } from './network-page';
export { chooseNetwork, type NetworkData } from './network-data';
export { tieIdOf, toElements } from './to-elements';
export { firstLayers } from './view-address';
