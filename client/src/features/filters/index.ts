export { DivisionField } from './division-field';
export { RadiusField } from './radius-field';
export { TerritoryField } from './territory-field';
