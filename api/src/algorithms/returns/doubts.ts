import type { FigureDoubtCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';

/** A figure of one structure for one year. */
export interface GivenFigure {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly value: number;
}

/** From this many times more, or less, the person is asked. */
const OUT_OF_PROPORTION = 10;

/** Small numbers multiply easily: from one volunteer to ten is no surprise. */
const TOO_SMALL_TO_COMPARE: Readonly<Partial<Record<YearlyFigureCode, number>>> = {
  TURNOVER: 1000,
  FTE: 1,
  HEAD_COUNT: 2,
};
const SMALL = 5;

/**
 * What to ask about a figure: it is out of proportion with the last earlier year that is known, or with what the
 * structure says of the same year. Nothing is refused for that. `all` are the figures of the same structure, of any
 * years, at most one for each year and figure.
 */
export function doubtsAbout(asked: GivenFigure, all: readonly GivenFigure[]): FigureDoubtCode[] {
  const doubts: FigureDoubtCode[] = [];
  const earlier = all
    .filter((one) => one.figure === asked.figure && one.year < asked.year)
    .sort((a, b) => b.year - a.year)[0];
  const small = TOO_SMALL_TO_COMPARE[asked.figure] ?? SMALL;
  if (earlier && earlier.value > 0 && Math.max(earlier.value, asked.value) >= small * OUT_OF_PROPORTION) {
    if (asked.value >= earlier.value * OUT_OF_PROPORTION) doubts.push('TEN_TIMES_MORE');
    if (asked.value * OUT_OF_PROPORTION <= earlier.value) doubts.push('TEN_TIMES_LESS');
  }
  const sameYear = (figure: YearlyFigureCode) =>
    asked.figure === figure
      ? asked.value
      : all.find((one) => one.figure === figure && one.year === asked.year)?.value;
  const [fte, heads] = [sameYear('FTE'), sameYear('HEAD_COUNT')];
  if (asked.figure === 'FTE' || asked.figure === 'HEAD_COUNT')
    if (fte !== undefined && heads !== undefined && fte > heads) doubts.push('FTE_ABOVE_HEAD_COUNT');
  return doubts;
}
