import { useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useNewRows } from '../../lib/new-rows';
import { NoticeLine } from './notice-line';
import classes from './notices.module.css';
import { texts } from './texts';
import type { Row } from './use-import';

interface PreviewListProps {
  readonly rows: readonly Row[];
  /** Of a running import. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly onImport: (rows: readonly Row[]) => void;
}

const states = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
type State = (typeof states)[number];

/** Lines shown at first, and by which more come. */
const SHOWN = 100;

const isChoosable = ({ state }: Row): boolean => state === 'NEW' || state === 'CHANGED';

/** Each notice with what would become of it, those to import checked. */
export function PreviewList({ rows, progress, onImport }: PreviewListProps) {
  const t = useTexts(texts);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [only, setOnly] = useState<State>();
  const [most, setMost] = useState(SHOWN);
  const { beside, remember } = useNewRows<HTMLUListElement>();
  const showMore = (): void => {
    remember();
    setMost(most + SHOWN);
  };
  const choosable = rows.filter(isChoosable);
  const chosen = choosable.filter((row) => !without.has(row.key));
  const listed = only ? rows.filter((row) => row.state === only) : rows;
  const toggle = (key: string): void => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    setWithout(next);
  };
  return (
    <Section title={t.preview}>
      <div className={classes.bar} data-print="no">
        <div role="group" aria-label={t.show} className={classes.filters}>
          {states.map((state) => {
            const count = rows.filter((row) => row.state === state).length;
            return (
              <button
                key={state}
                type="button"
                className={classes.filter}
                data-state={state}
                aria-pressed={only === state}
                disabled={count === 0}
                onClick={() => setOnly(only === state ? undefined : state)}
              >
                {t.countOf[state](count)}
              </button>
            );
          })}
        </div>
        {choosable.length > 1 && (
          <Button
            onClick={() =>
              setWithout(chosen.length > 0 ? new Set(choosable.map((row) => row.key)) : new Set())
            }
          >
            {chosen.length > 0 ? t.none : t.all}
          </Button>
        )}
      </div>
      <ul ref={beside} className={classes.rows}>
        {listed.slice(0, most).map((row, index) => (
          <NoticeLine
            key={`${row.key} ${index}`}
            row={row}
            checked={isChoosable(row) ? !without.has(row.key) : undefined}
            onToggle={() => toggle(row.key)}
          />
        ))}
      </ul>
      {listed.length > most && (
        <Button onClick={showMore}>{t.more(Math.min(SHOWN, listed.length - most))}</Button>
      )}
      <div className={classes.foot} data-print="no">
        {choosable.length === 0 ? (
          <p role="status">{t.nothingToImport}</p>
        ) : progress ? (
          <div className={classes.progress}>
            <progress
              value={progress.done}
              max={progress.all}
              aria-label={t.importing(progress.done, progress.all)}
            />
            <span role="status">{t.importing(progress.done, progress.all)}</span>
          </div>
        ) : (
          <Button primary disabled={chosen.length === 0} onClick={() => onImport(chosen)}>
            {t.import(chosen.length)}
          </Button>
        )}
      </div>
    </Section>
  );
}
