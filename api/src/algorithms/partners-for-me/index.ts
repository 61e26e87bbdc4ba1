export * from './partner-question';
export { rankPartners } from './rank-partners';
