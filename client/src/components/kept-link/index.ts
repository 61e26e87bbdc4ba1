export { KeptLink } from './kept-link';
