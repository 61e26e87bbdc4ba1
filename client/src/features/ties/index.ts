export { TieGroups } from './tie-groups';
export { TiePage } from './tie-page';
export { TieRow } from './tie-row';
