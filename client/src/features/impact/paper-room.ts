import type { IndicatorPartsFragment } from './impact.generated';

/** Cards in a row of the page that is laid before a council, where its letters have their usual size. */
const IN_ROW = 4;
/** Rows of them that an A4 page holds, with who says each figure. */
const ROWS = 4;

type Counted = Pick<IndicatorPartsFragment, 'section'>;

/** Whether one page holds all of it in letters of a usual size and with its sources; a fuller one is set closer. */
export function isAmple(indicators: readonly Counted[]): boolean {
  const count = (...sections: readonly Counted['section'][]) =>
    indicators.filter(({ section }) => sections.includes(section)).length;
  // Cooperation and events stand side by side; money is in the whole report alone.
  const last = count('COOPERATION', 'EVENTS') > 0 ? 1 : 0;
  const rows = [count('HEADLINE'), count('CRITERIA'), count('RETURNS')].map((one) => Math.ceil(one / IN_ROW));
  return rows.reduce((sum, one) => sum + one, last) <= ROWS;
}
