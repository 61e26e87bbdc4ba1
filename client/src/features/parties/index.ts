export { PartyPage } from './party-page';
