import { formatDate } from '../../lib/format';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { FigureRecords } from './figure-records';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { readingText } from './reading-text';
import tableClasses from './tables.module.css';
import { texts } from './texts';
import { view } from './view';

interface PartsProps {
  readonly indicator: IndicatorPartsFragment;
}

/** An indicator told part by part (funder by funder): parts that do not add up, each with its year and its records. */
export function PartsTable({ indicator }: PartsProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [{ open }, change] = useUrlState(view);
  const { label, readings } = indicator;
  const countOf = ({ statements, ties, events }: ReadingPartsFragment) =>
    statements.length + ties.length + events.length;
  // A page that was published has no records behind it.
  const hasRecords = readings.some((one) => countOf(one) > 0);
  const opened = readings.find((one) => codeOf(indicator, one) === open);
  return (
    <>
      <div className={classes.scroll}>
        <table className={tableClasses.years}>
          <caption className="visually-hidden">{t.partByPart(label[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              <th scope="col">{t.year}</th>
              <th scope="col">{t.value}</th>
              {hasRecords && (
                <th scope="col" data-print="no">
                  {t.source}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {readings.map((reading) => {
              const code = codeOf(indicator, reading);
              const isOpen = code === open;
              const count = countOf(reading);
              return (
                <tr key={code}>
                  <th scope="row">{reading.part}</th>
                  <td>{timeOf(reading, language) ?? t.undated}</td>
                  <td>
                    {readingText(reading, language)}
                    {reading.disputed && <span className={classes.disputed}> {t.disputed}</span>}
                    {reading.coverage && reading.coverage.known < reading.coverage.of && (
                      <span className={classes.aside}>
                        {' '}
                        {t.toldOf(reading.coverage.known, reading.coverage.of)}
                      </span>
                    )}
                  </td>
                  {hasRecords && (
                    <td data-print="no">
                      {count > 0 && (
                        <button
                          type="button"
                          className={classes.opener}
                          aria-expanded={isOpen}
                          aria-label={
                            isOpen
                              ? t.closeOf(reading.part ?? label[language])
                              : t.openOf(reading.part ?? label[language], count)
                          }
                          onClick={() => change({ open: isOpen ? '' : code })}
                        >
                          {isOpen ? t.close : t.records(count)}
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {opened && (
        <FigureRecords
          title={t.behind(opened.part ?? label[language], timeOf(opened, language) ?? '')}
          reading={opened}
        />
      )}
    </>
  );
}

/** Its year, or the several years that it is of. */
function timeOf({ year, period }: ReadingPartsFragment, language: Language): string | null {
  return year === null ? period && formatDate(period, language) : String(year);
}

function codeOf({ code }: IndicatorPartsFragment, { part, year, period }: ReadingPartsFragment): string {
  return `${code}-${part ?? ''}-${year ?? period ?? ''}`;
}
