import { useMemo } from 'react';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './network.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';

/** Months from one year to another, as `2013-03`. */
function monthsBetween(first: number, last: number): string[] {
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${first + Math.floor(index / 12)}-${month}`;
  });
}

/** The network as of a day: a slider over the months that the ties speak of, and an exact date. */
export function TimeBar({ state: { view, update, network } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const months = useMemo(() => {
    const years = (network?.ties ?? [])
      .flatMap(({ span }) => [span.since, span.until])
      .flatMap((date) => (date && /^\d{4}/.test(date) ? [Number(date.slice(0, 4))] : []));
    return years.length === 0 ? [] : monthsBetween(Math.min(...years), Math.max(...years));
  }, [network]);
  if (months.length === 0) return null;
  const at = view.day
    ? months.findIndex((month) => month >= (view.day ?? '').slice(0, 7))
    : months.length - 1;
  return (
    <div className={classes.time} data-print="no">
      <label className={classes.slider}>
        <span>
          {t.day} <strong>{view.day ? formatDate(view.day, language) : t.allTime.toLowerCase()}</strong>
        </span>
        <input
          type="range"
          min={0}
          max={months.length - 1}
          value={Math.max(0, at)}
          data-idle={view.day === null}
          aria-valuetext={view.day ? formatDate(view.day, language) : t.allTime}
          onChange={(event) => update({ day: months[Number(event.currentTarget.value)] ?? null })}
        />
        <span className={classes.ends} aria-hidden="true">
          <span>{months[0]?.slice(0, 4)}</span>
          <span>{months.at(-1)?.slice(0, 4)}</span>
        </span>
      </label>
      <label className={classes.date}>
        {t.dayExact}
        <input
          type="date"
          value={view.day && view.day.length === 10 ? view.day : ''}
          onChange={(event) => update({ day: event.currentTarget.value || null })}
        />
      </label>
      <label className={classes.date}>
        {t.knownOn}
        <input
          type="date"
          value={view.knownOn ?? ''}
          onChange={(event) => update({ knownOn: event.currentTarget.value || null })}
        />
      </label>
      {(view.day ?? view.knownOn) && (
        <button type="button" className={classes.plain} onClick={() => update({ day: null, knownOn: null })}>
          {t.allTime}
        </button>
      )}
    </div>
  );
}
