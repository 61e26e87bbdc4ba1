export { TieGroups } from './tie-groups';
export { TiePage } from './tie-page';
