import { properties, type PropertyCode } from '@maillage/graph-schema/vocabulary';
import type { FigureDraft } from './draft';
import { unitInTitle, usualUnit, type ReadUnit } from './figure-words';
import { readSheetNumber, valueOf, type ReadNumber } from './sheet-numbers';

const numbers: ReadonlySet<string> = new Set(
  properties.flatMap((one) => (one.type === 'NUMBER' ? [one.code] : [])),
);

export function isNumber(property: PropertyCode): boolean {
  return numbers.has(property);
}

/**
 * A number of a property, with its unit: that of the cell, of a column of units, of the title, or the usual one, in
 * this order. Undefined where it is none.
 */
export function readFigure(
  property: PropertyCode,
  written: string,
  title: string,
  unitSaid?: ReadUnit,
): Pick<FigureDraft, 'value' | 'unit' | 'qualifier'> | undefined {
  const read = readSheetNumber(written);
  if (!read) return undefined;
  const { unit, times } = unitFor(property, read, unitSaid ?? unitInTitle(title));
  // Thousands and millions are of euros: « 12 m » of a floor are no twelve million.
  if (times !== 1 && unit !== 'EUR') return undefined;
  return { value: valueOf(read.number, times), unit, qualifier: read.qualifier ?? 'EXACT' };
}

function unitFor(property: PropertyCode, read: ReadNumber, said: ReadUnit | undefined): Required<ReadUnit> {
  const unit = read.unit ?? said?.unit ?? usualUnit(property);
  // « 12 k€ » in a column of k€ is not twelve million; a bare 12 is twelve thousand.
  const isBare = read.unit === undefined && read.times === 1;
  return { unit, times: isBare ? (said?.times ?? 1) : read.times };
}
