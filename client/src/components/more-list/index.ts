export { MoreList } from './more-list';
