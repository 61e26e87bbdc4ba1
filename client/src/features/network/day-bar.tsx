import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { PlainButton } from './controls';
import controls from './controls.module.css';
import { placeOf } from './months';
import { texts } from './texts';
import classes from './time-bar.module.css';
import type { NetworkState } from './use-network';
import { useSlider } from './use-slider';

interface DayBarProps {
  readonly state: Pick<NetworkState, 'view' | 'update'>;
  /** The places of the slider. */
  readonly months: readonly string[];
  readonly pace?: number;
  /** Under the slider, as wide as it is. */
  readonly under?: ReactNode;
  /** Between the two days, that of the picture and that up to which it was known. */
  readonly between?: ReactNode;
}

/** Of which day the picture is: a slider over months, and exact days. */
export function DayBar({ state: { view, update }, months, pace, under, between }: DayBarProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const slider = useSlider(
    placeOf(months, view.day),
    (place) => update({ day: months[place] ?? null }),
    pace,
  );
  const day = slider.moved === undefined ? view.day : (months[slider.moved] ?? null);
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
            {under}
          </div>
          <span aria-hidden="true">{months.at(-1)?.slice(0, 4)}</span>
        </div>
      </div>
      <PlainButton onClick={() => update({ day: dayOfMoment() })}>{t.today}</PlainButton>
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
      {between}
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

interface DayFoldProps {
  readonly day: string | null;
  readonly children: ReactNode;
}

/** Where there is little room: the day, which opens what it is chosen by. */
export function DayFold({ day, children }: DayFoldProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const label = `${t.day} ${day ? formatDate(day, language) : t.allDates}`;
  return (
    <div className={classes.folded} data-print="no">
      <Disclosure label={label}>{children}</Disclosure>
    </div>
  );
}
