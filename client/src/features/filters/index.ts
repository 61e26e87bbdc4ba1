export { DivisionField } from './division-field';
export { TerritoryField } from './territory-field';
