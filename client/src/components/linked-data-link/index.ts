export { LinkedDataLink } from './linked-data-link';
