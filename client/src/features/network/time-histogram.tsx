import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { formatDate, formatNumber } from '../../lib/format';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import { broughtOut } from './emphasis';
import { barOf, histogramOf, shareOf, type Bar, type Histogram } from './histogram';
import classes from './time-histogram.module.css';
import { timeTexts } from './time-texts';
import type { NetworkState } from './use-network';

interface TimeHistogramProps {
  readonly state: NetworkState;
  /** The months of the slider above it. */
  readonly months: readonly string[];
}

/** How many ties are going on in each stretch of time, of what the filters leave; a bar sets the day. */
export function TimeHistogram({
  state: { chosen, emphasis, network, view, update },
  months,
}: TimeHistogramProps) {
  const t = useTexts(timeTexts);
  const { language } = useLanguage();
  const histogram = useMemo(
    () => histogramOf(broughtOut(chosen, { ...emphasis, day: null, comparison: null }).ties, months),
    [chosen, emphasis, months],
  );
  const [pointed, setPointed] = useState<number>();
  const buttons = useRef<HTMLDivElement>(null);
  const { bars, most, step, undated } = histogram;
  const now = barOf(bars, view.day);
  const compared = barOf(bars, view.compared);
  const highest = bars.findIndex(({ certain, possible }) => certain + possible === most);
  const read = bars[pointed ?? now];
  const top = bars[highest];
  const parts = (network?.omittedNodes ?? 0) + (network?.omittedTies ?? 0) > 0;
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = nextOf(event.key, index, bars.length);
    const bar = next === undefined ? undefined : bars[next];
    if (next === undefined || !bar) return;
    event.preventDefault();
    update({ day: bar.day });
    buttons.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={classes.histogram}>
      <div
        ref={buttons}
        role="group"
        aria-label={t.histogram(step)}
        className={classes.bars}
        onPointerLeave={() => setPointed(undefined)}
      >
        {bars.map((bar, index) => (
          <button
            key={bar.from}
            type="button"
            aria-pressed={index === now}
            data-compared={index === compared}
            aria-label={sayBar(bar, language, t)}
            // One stop of the Tab key for all of them.
            tabIndex={index === Math.max(0, now) ? 0 : -1}
            style={placeOn(shareOf(bar, months))}
            onClick={() => update({ day: index === now ? null : bar.day })}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPointerEnter={() => setPointed(index)}
          >
            <span className={classes.possible} style={{ height: share(bar.possible, most) }} />
            <span className={classes.certain} style={{ height: share(bar.certain, most) }} />
          </button>
        ))}
      </div>
      <p className={classes.read}>
        {read
          ? sayBar(read, language, t)
          : most > 0 && top
            ? t.mostTies(most, sayStretch(top, language, t))
            : t.noDated}
        {undated > 0 && ` · ${t.undated(undated)}`}
        {parts && ` · ${t.drawnOnly}`}
      </p>
      <Numbers histogram={histogram} language={language} />
    </div>
  );
}

/** The same in numbers. */
function Numbers({ histogram, language }: { readonly histogram: Histogram; readonly language: Language }) {
  const t = useTexts(timeTexts);
  const { bars, undated } = histogram;
  return (
    <details className={classes.numbers}>
      <summary>{t.numbers}</summary>
      <table>
        <caption>{t.numbersLead}</caption>
        <thead>
          <tr>
            <th scope="col">{t.stretch}</th>
            <th scope="col">{t.surely}</th>
            <th scope="col">{t.possibly}</th>
            <th scope="col">{t.begun}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">{sayStretch(bar, language, t)}</th>
              <td>{formatNumber(bar.certain, language)}</td>
              <td>{formatNumber(bar.possible, language)}</td>
              <td>{formatNumber(bar.begun, language)}</td>
            </tr>
          ))}
          {undated > 0 && (
            <tr>
              <th scope="row">{t.withoutDate}</th>
              <td>–</td>
              <td>{formatNumber(undated, language)}</td>
              <td>–</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}

type Words = (typeof timeTexts)['fr'];

function sayStretch({ from, to }: Bar, language: Language, t: Words): string {
  if (from === to) return formatDate(from, language);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : t.years(first, last);
}

function sayBar(bar: Bar, language: Language, t: Words): string {
  return t.bar(sayStretch(bar, language, t), bar.certain + bar.possible, bar.possible, bar.begun);
}

const share = (count: number, most: number): string => `${most === 0 ? 0 : (100 * count) / most}%`;

const placeOn = ([start, end]: readonly [number, number]) => ({
  insetInlineStart: `${100 * start}%`,
  width: `${100 * (end - start)}%`,
});

function nextOf(key: string, index: number, length: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(length - 1, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
