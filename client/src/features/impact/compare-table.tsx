import { useLanguage, useTexts } from '../../lib/i18n';
import type { ComparedRow } from './compare';
import { compareTexts } from './compare-texts';
import { differenceWords } from './difference-words';
import type { ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { isCountTold, onPaper } from './on-paper';
import { isChange, readingText } from './reading-text';
import tableClasses from './tables.module.css';
import { texts } from './texts';
import { HiddenText, WithheldText } from './year-table';

interface TableProps {
  readonly rows: readonly ComparedRow[];
  readonly first: string;
  readonly second: string;
  /** Whether the second side comes after the first. */
  readonly isOverTime: boolean;
}

/** Figure by figure: the two values and their difference in words, or why there is none. */
export function CompareTable({ rows, first, second, isOverTime }: TableProps) {
  const t = useTexts(compareTexts);
  const told = rows.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome.by]));
  const isTold = rows.every(({ first: one, second: other }) => !(one?.hidden ?? other?.hidden));
  const count = (is: (by: number) => boolean) => told.filter(is).length;
  return (
    <>
      <p role="status" className={tableClasses.summary} data-print={onPaper(isTold)}>
        {t.summary(
          count((by) => by > 0),
          count((by) => by < 0),
          count((by) => by === 0),
          rows.length - told.length,
        )}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.rows(first, second)}>
        <table className={`${tableClasses.table} ${tableClasses.compared}`}>
          <caption className="visually-hidden">{t.rows(first, second)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.indicator}</th>
              <th scope="col">{first}</th>
              <th scope="col">{second}</th>
              <th scope="col">{t.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.indicator.code} ${row.text ?? ''}`} row={row} isOverTime={isOverTime} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly row: ComparedRow;
  readonly isOverTime: boolean;
}

function Row({ row, isOverTime }: RowProps) {
  const t = useTexts(compareTexts);
  const { language } = useLanguage();
  const { indicator, text, first, second, outcome, unit } = row;
  const isTold = [first, second].every((one) => !one?.hidden);
  const label = [indicator.label[language], text].filter(Boolean).join(', ');
  const signed = isChange(indicator.code);
  const words = (one: ReadingPartsFragment | undefined) =>
    one ? readingText({ ...one, text: null }, language, signed) : t.noReading;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Value reading={first} signed={signed} />
      </td>
      <td>
        <Value reading={second} signed={signed} />
      </td>
      <td>
        {typeof outcome === 'string' ? (
          <span className={classes.aside}>{t[outcome]}</span>
        ) : (
          <>
            <span data-print={onPaper(isTold)}>
              {(isOverTime ? t.sentence : t.sideBySide)(
                label,
                words(first),
                words(second),
                differenceWords(outcome, unit, language),
              )}
            </span>
            {!isTold && <span className={`${classes.aside} ${classes.onPaper}`}>{t.WITHHELD}</span>}
            {outcome.cautions.length > 0 && (
              <span className={tableClasses.hidden} data-print={onPaper(isTold)}>
                {outcome.cautions.map((one) => t[one]).join(', ')}
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

interface ValueProps {
  readonly reading: ReadingPartsFragment | undefined;
  readonly signed: boolean;
}

function Value({ reading, signed }: ValueProps) {
  const t = useTexts(compareTexts);
  const { coverage } = useTexts(texts);
  const { language } = useLanguage();
  if (!reading) return <span className={classes.aside}>{t.noReading}</span>;
  if (reading.withheld) return <WithheldText reason={reading.withheld} />;
  return (
    <>
      <span data-print={onPaper(reading.hidden === null)}>
        {readingText({ ...reading, text: null }, language, signed)}
      </span>
      {reading.hidden && <HiddenText reason={reading.hidden} />}
      {reading.coverage && (
        <span className={classes.aside} data-print={onPaper(isCountTold(reading))}>
          {' '}
          {coverage(reading.coverage.known, reading.coverage.of)}
        </span>
      )}
    </>
  );
}
