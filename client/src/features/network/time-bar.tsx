import { lazy, Suspense, useMemo } from 'react';
import { Disclosure } from '../../components/disclosure';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { PlainButton } from './controls';
import controls from './controls.module.css';
import { monthsOf, placeOf } from './months';
import { texts } from './texts';
import classes from './time-bar.module.css';
import type { NetworkState } from './use-network';
import { useSlider } from './use-slider';
import { dayOf } from './view-address';

/** Comes after the drawing, which is what one came for. */
const TimeHistogram = lazy(async () => ({ default: (await import('./time-histogram')).TimeHistogram }));

/** Where there is little room: the day, which opens what it is chosen by. */
export function FoldedTimeBar({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { day } = state.view;
  if ((state.network?.ties.length ?? 0) === 0) return null;
  return (
    <div className={classes.folded} data-print="no">
      <Disclosure
        label={
          <>
            {t.day} {day ? formatDate(day, language) : t.allDates}
          </>
        }
      >
        <TimeBar state={state} />
      </Disclosure>
    </div>
  );
}

/** The network as of a day: a slider over the months that the ties speak of, how many there are, and an exact date. */
export function TimeBar({ state }: { readonly state: NetworkState }) {
  const { view, update, network } = state;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const months = useMemo(() => monthsOf((network?.ties ?? []).map((tie) => tie.span)), [network]);
  const slider = useSlider(placeOf(months, view.day), (place) => update({ day: months[place] ?? null }));
  if (months.length === 0) return null;
  const day = slider.moved === undefined ? view.day : (months[slider.moved] ?? null);
  const today = dayOfMoment();
  return (
    <div className={classes.time} data-print="no">
      <div className={classes.slider}>
        <span className={classes.what}>
          {t.day} <strong>{day ? formatDate(day, language) : t.allDates}</strong>
        </span>
        <div className={classes.track}>
          <span aria-hidden="true">{months[0]?.slice(0, 4)}</span>
          <div className={classes.scale}>
            <input
              type="range"
              min={0}
              max={months.length - 1}
              value={slider.place}
              data-idle={day === null}
              aria-label={t.daySlider}
              aria-valuetext={day ? formatDate(day, language) : t.allTime}
              onChange={(event) => slider.move(Number(event.currentTarget.value))}
            />
            <Suspense fallback={<div className={classes.waiting} />}>
              <TimeHistogram state={state} months={months} />
            </Suspense>
          </div>
          <span aria-hidden="true">{months.at(-1)?.slice(0, 4)}</span>
        </div>
      </div>
      <PlainButton onClick={() => update({ day: today })}>{t.today}</PlainButton>
      <PlainButton
        disabled={!view.day && !view.compared && !view.knownOn}
        onClick={() => update({ day: null, compared: null, changes: [], knownOn: null })}
      >
        {t.allTime}
      </PlainButton>
      <label className={controls.field}>
        {t.dayExact}
        <input
          type="date"
          value={view.day?.length === 10 ? view.day : ''}
          onChange={(event) => update({ day: event.currentTarget.value || null })}
        />
      </label>
      <label className={controls.field} title={t.compareText}>
        {t.compare}
        <input
          type="date"
          value={view.compared ? dayOf(view.compared) : ''}
          onChange={({ currentTarget: { value } }) =>
            update(value ? { compared: value, day: view.day ?? today } : { compared: null, changes: [] })
          }
        />
      </label>
      <label className={controls.field} title={t.knownOnText}>
        {t.knownOn}
        <input
          type="date"
          value={view.knownOn?.length === 10 ? view.knownOn : ''}
          onChange={(event) => update({ knownOn: event.currentTarget.value || null })}
        />
      </label>
    </div>
  );
}
