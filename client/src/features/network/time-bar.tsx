import { lazy, Suspense, useMemo } from 'react';
import { dayOfMoment } from '../../lib/format';
import { useTexts } from '../../lib/i18n';
import controls from './controls.module.css';
import { DayBar, DayFold } from './day-bar';
import { monthsOf } from './months';
import { texts } from './texts';
import classes from './time-bar.module.css';
import type { NetworkState } from './use-network';
import { dayOf } from './view-address';

/** Comes after the drawing, which is what one came for. */
const TimeHistogram = lazy(async () => ({ default: (await import('./time-histogram')).TimeHistogram }));

interface TimeBarProps {
  readonly state: NetworkState;
  /** Behind the day, on a telephone. */
  readonly folded: boolean;
}

/** The network as of a day: a slider over the months that the ties speak of, how many there are, and an exact date. */
export function TimeBar({ state, folded }: TimeBarProps) {
  const { view, update, network } = state;
  const t = useTexts(texts);
  const months = useMemo(() => monthsOf((network?.ties ?? []).map((tie) => tie.span)), [network]);
  if (months.length === 0) return null;
  const bar = (
    <DayBar
      state={state}
      months={months}
      under={
        <Suspense fallback={<div className={classes.waiting} />}>
          <TimeHistogram state={state} months={months} />
        </Suspense>
      }
      between={
        <label className={controls.field} title={t.compareText}>
          {t.compare}
          <input
            type="date"
            value={view.compared ? dayOf(view.compared) : ''}
            onChange={({ currentTarget: { value } }) =>
              update(
                value ? { compared: value, day: view.day ?? dayOfMoment() } : { compared: null, changes: [] },
              )
            }
          />
        </label>
      }
    />
  );
  return folded ? <DayFold day={view.day}>{bar}</DayFold> : bar;
}
