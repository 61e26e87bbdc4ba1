export { CallsTabs } from './calls-tabs';
