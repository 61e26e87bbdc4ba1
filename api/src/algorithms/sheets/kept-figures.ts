import type { PropertyCode } from '@maillage/graph-schema/vocabulary';

/** What a structure keeps to itself and its pole, whatever the rest of its row is. */
export const keptInThePole: ReadonlySet<PropertyCode> = new Set(['TURNOVER', 'SAVINGS']);

/** Columns of a sheet of actors that hold such a figure. */
export const keptColumns: ReadonlySet<string> = new Set([...keptInThePole].map((code) => `property.${code}`));

/** Of a row of figures: what would tell such a figure in it. */
export const keptCells: ReadonlySet<string> = new Set(['value', 'note']);
