import { formatNumber, formatShare } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { measureTexts, type Figures } from './measure-texts';

export interface ShownMeasure {
  readonly key: string;
  readonly name: string;
  /** The figure, or a dash where there is none. */
  readonly value: string;
  /** What it means for the pole, in a sentence. */
  readonly sentence: string;
  /** How it is computed, exactly. */
  readonly definition: string;
}

const NONE = '–';

type Of = (figures: Figures, language: Language) => string;

const whole =
  (of: (figures: Figures) => number): Of =>
  (figures, language) =>
    formatNumber(of(figures), language);
/** A share out of a hundred, one decimal below ten. */
const share =
  (of: (figures: Figures) => number | null): Of =>
  (figures, language) => {
    const value = of(figures);
    return value === null ? NONE : formatShare(value, language);
  };

/** The measures in the order in which they are read: one line here and its words make another one. */
const measures = {
  size: whole(({ pairs }) => pairs),
  density: share(({ density }) => density),
  isolates: ({ isolates, isolateShare }, language) =>
    `${formatNumber(isolates, language)} (${formatShare(isolateShare ?? 0, language)})`,
  components: whole(({ components, isolates }) => components - isolates),
  centralisation: share(({ degreeCentralisation }) => degreeCentralisation),
  core: (figures, language) =>
    figures.highestCore === 0 ? NONE : formatNumber(figures.highestCoreSize, language),
  multiplexity: share(({ multiplexity }) => multiplexity),
  reciprocity: share(({ reciprocity }) => reciprocity),
} as const satisfies Readonly<Record<string, Of>>;

type MeasureKey = keyof typeof measures;

export function shownMeasures(figures: Figures, language: Language): ShownMeasure[] {
  return (Object.keys(measures) as MeasureKey[]).map((key) => {
    const { name, sentence, definition } = measureTexts[language][key];
    return { key, name, value: measures[key](figures, language), sentence: sentence(figures), definition };
  });
}

/** Rows as a spreadsheet takes them from the clipboard. */
export function asLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The table as a spreadsheet takes it from the clipboard. */
export function asText(head: readonly string[], shown: readonly ShownMeasure[]): string {
  const rows = shown.map(({ name, value, sentence, definition }) => [name, value, sentence, definition]);
  return asLines([head, ...rows]);
}
