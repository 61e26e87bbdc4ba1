export { GovernancePage } from './governance-page';
