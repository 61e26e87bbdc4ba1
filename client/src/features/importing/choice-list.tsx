import { Fragment, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useNewRows } from '../../lib/new-rows';
import type { RowState } from './import-line';
import classes from './importing.module.css';
import { texts } from './texts';
import type { Progress } from './use-importing';

interface ListedRow {
  readonly key: string;
  readonly state: RowState;
}

interface ChoiceListProps<Row extends ListedRow> {
  readonly rows: readonly Row[];
  /** Those that can be imported, and those of them that are to be. */
  readonly choosable: readonly Row[];
  readonly chosen: readonly Row[];
  /** Chooses all of them, or none. */
  readonly onAll: (every: boolean) => void;
  readonly line: (row: Row) => ReactNode;
  /** The words of the button: how many of what. */
  readonly label: (count: number) => string;
  /** What the last choice has changed besides. */
  readonly said?: string | undefined;
  /** Whether the preview is being read again: what it would do is not known. */
  readonly busy?: boolean;
  /** Of a running import. */
  readonly progress: Progress | undefined;
  readonly onImport: () => void;
}

const states = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;

/** Lines shown at first, and by which more come. */
const SHOWN = 100;

/** Each row with what would become of it, those to import checked. */
export function ChoiceList<Row extends ListedRow>(props: ChoiceListProps<Row>) {
  const { rows, choosable, chosen, onAll, line, label, said, busy = false, progress, onImport } = props;
  const t = useTexts(texts);
  const [only, setOnly] = useState<RowState>();
  const [most, setMost] = useState(SHOWN);
  const { beside, remember } = useNewRows<HTMLUListElement>();
  const showMore = (): void => {
    remember();
    setMost(most + SHOWN);
  };
  const listed = only ? rows.filter((row) => row.state === only) : rows;
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
                disabled={count === 0 && only !== state}
                onClick={() => setOnly(only === state ? undefined : state)}
              >
                {t.countOf[state](count)}
              </button>
            );
          })}
        </div>
        {choosable.length > 1 && (
          <Button onClick={() => onAll(chosen.length === 0)}>{chosen.length > 0 ? t.none : t.all}</Button>
        )}
      </div>
      <ul ref={beside} className={classes.rows}>
        {withPlaces(listed.slice(0, most)).map(({ row, place }) => (
          <Fragment key={place}>{line(row)}</Fragment>
        ))}
      </ul>
      {listed.length > most && (
        <Button onClick={showMore}>{t.more(Math.min(SHOWN, listed.length - most))}</Button>
      )}
      <div className={classes.foot} data-print="no">
        {said !== undefined && (
          <p role="status" className={classes.said}>
            {said}
          </p>
        )}
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
          <Button
            primary
            disabled={chosen.length === 0}
            aria-disabled={busy}
            onClick={() => !busy && onImport()}
          >
            {busy ? t.reading : label(chosen.length)}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Rows keep their places on the screen when they are read again; two can have the same key. */
function withPlaces<Row extends ListedRow>(rows: readonly Row[]): { row: Row; place: string }[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const time = (times.get(row.key) ?? 0) + 1;
    times.set(row.key, time);
    return { row, place: `${row.key} ${time}` };
  });
}
