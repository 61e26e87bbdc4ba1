import { figureWithholdings, termOf, type FigureWithholdingCode } from '@maillage/graph-schema/vocabulary';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { figureTexts } from './figure-texts';
import { FiguresBehind } from './figures-behind';
import type { ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { onPaper } from './on-paper';
import { cellText, colon, isChange } from './reading-text';
import tableClasses from './tables.module.css';
import { texts } from './texts';
import type { MemberIndicator } from './use-impact';
import { view } from './view';

/** An indicator year by year: each with its coverage, the median, one's own value, and what is behind. */
export function YearTable({ indicator }: { readonly indicator: MemberIndicator }) {
  const t = useTexts(figureTexts);
  const { language } = useLanguage();
  const [{ open }] = useUrlState(view);
  const { readings, own, label, code } = indicator;
  const names = [...new Map(own.map((one) => [one.actor, one.name]))];
  const hasMedian = readings.some(({ median }) => median !== null);
  const hasRecords = readings.some(({ figureCount }) => (figureCount ?? 0) > 0);
  const years = [...new Set([...readings, ...own].flatMap((one) => one.year ?? []))].sort((a, b) => a - b);
  const opened = readings.find((one) => openCode(code, one) === open);
  return (
    <>
      <div className={classes.scroll}>
        <table className={tableClasses.years}>
          <caption className="visually-hidden">{t.rows(label[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.known}</th>
              {hasMedian && <th scope="col">{t.median}</th>}
              {names.map(([actor, name]) => (
                <th key={actor} scope="col">
                  {name}
                </th>
              ))}
              {hasRecords && (
                <th scope="col" data-print="no">
                  {t.returns}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Row
                key={year}
                reading={readings.find((one) => one.year === year)}
                {...{ year, indicator, hasMedian, hasRecords }}
                actors={names.map(([actor]) => actor)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {typeof opened?.year === 'number' && (opened.figureCount ?? 0) > 0 && (
        <div data-print="no">
          <FiguresBehind title={t.behind(label[language], opened.year)} indicator={code} year={opened.year} />
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly year: number;
  /** None where only one's own value is known. */
  readonly reading: ReadingPartsFragment | undefined;
  readonly indicator: MemberIndicator;
  readonly actors: readonly string[];
  readonly hasMedian: boolean;
  readonly hasRecords: boolean;
}

function Row({ year, reading, indicator, actors, hasMedian, hasRecords }: RowProps) {
  const t = useTexts(figureTexts);
  const { coverage: covered } = useTexts(texts);
  const { language } = useLanguage();
  const { unit, code, own } = indicator;
  const words = (one: number) => cellText(one, unit, language, isChange(code));
  // Where only one's own value is known, nobody says how many there are.
  const medianText = !reading ? '—' : reading.median === null ? t.noMedian : words(reading.median);
  const isTold = typeof reading?.value === 'number';
  const why = isTold ? (
    <HiddenText reason={reading.hidden} />
  ) : (
    <WithheldText reason={reading ? reading.withheld : 'NOT_PUBLISHED'} />
  );
  const hasReason = !isTold || reading.hidden !== null;
  const columns = 2 + Number(hasMedian) + actors.length + Number(hasRecords);
  return (
    <>
      <tr className={hasReason ? tableClasses.reasoned : undefined}>
        <th scope="row">{year}</th>
        <td>
          {isTold ? (
            <span data-print={onPaper(reading.hidden === null)}>{words(reading.value ?? 0)}</span>
          ) : (
            '—'
          )}
        </td>
        <td>{reading?.coverage && covered(reading.coverage.known, reading.coverage.of)}</td>
        {hasMedian && (
          <td>
            <span data-print={onPaper(reading?.hidden !== 'NOT_PUBLISHED')}>{medianText}</span>
          </td>
        )}
        {actors.map((actor) => {
          const mine = own.find((one) => one.actor === actor && one.year === year);
          return <td key={actor}>{mine ? words(mine.value) : '—'}</td>;
        })}
        {hasRecords && (
          <td data-print="no">{reading && <YearOpener indicator={indicator} reading={reading} />}</td>
        )}
      </tr>
      {hasReason && (
        // On a line of its own: in a narrow column a reason is a word a line.
        <tr className={tableClasses.reason}>
          <td />
          <td colSpan={columns}>{why}</td>
        </tr>
      )}
    </>
  );
}

interface OpenerProps {
  readonly indicator: MemberIndicator;
  readonly reading: ReadingPartsFragment;
}

function YearOpener({ indicator: { code, label }, reading }: OpenerProps) {
  const t = useTexts(figureTexts);
  const { close } = useTexts(texts);
  const { language } = useLanguage();
  const [{ open }, change] = useUrlState(view);
  const count = reading.figureCount ?? 0;
  if (count === 0 || reading.year === null) return null;
  const name = openCode(code, reading);
  const isOpen = open === name;
  return (
    <button
      type="button"
      className={classes.opener}
      aria-expanded={isOpen}
      aria-label={
        isOpen ? t.closeYear(label[language], reading.year) : t.openYear(label[language], reading.year, count)
      }
      onClick={() => change({ open: isOpen ? '' : name })}
    >
      {isOpen ? close : count}
    </button>
  );
}

interface ReasonProps {
  readonly reason: FigureWithholdingCode | null;
}

/** A sum that is not told, with why. */
export function WithheldText({ reason }: ReasonProps) {
  const t = useTexts(figureTexts);
  return reason ? <Reason words={t.withheld} reason={reason} look={tableClasses.withheld} /> : <>—</>;
}

/** Why others are not told a sum that this person is. */
export function HiddenText({ reason }: ReasonProps) {
  const t = useTexts(figureTexts);
  return reason && <Reason words={t.hidden} reason={reason} look={tableClasses.hidden} />;
}

interface ReasonLineProps {
  readonly words: string;
  readonly reason: FigureWithholdingCode;
  readonly look: string | undefined;
}

function Reason({ words, reason, look }: ReasonLineProps) {
  const { language } = useLanguage();
  const { label, definition } = termOf(figureWithholdings, reason);
  return (
    <span className={look} title={definition[language]}>
      {words}
      {colon(language)} {label[language]}
    </span>
  );
}

function openCode(code: string, { year }: ReadingPartsFragment): string {
  return `${code}-${year ?? ''}`;
}
