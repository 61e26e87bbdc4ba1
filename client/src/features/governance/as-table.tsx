import { Fragment } from 'react';
import { Disclosure } from '../../components/disclosure';
import { Section } from '../../components/section';
import { formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './as-table.module.css';
import { usePlaceWords, useRestWords } from './measured-words';
import { measuresOf, type Measured, type Report } from './positions';
import { texts } from './texts';

interface AsTableProps {
  readonly report: Report;
  readonly mark: number;
}

/** What the sliders show, as a table; below it, year by year. */
export function AsTable({ report, mark }: AsTableProps) {
  const t = useTexts(texts);
  const place = usePlaceWords();
  const rest = useRestWords();
  return (
    <Section title={t.asTable}>
      <table className={classes.table} data-testid="governance-table">
        <thead>
          <tr>
            <th scope="col">{t.question}</th>
            <th scope="col">{t.position}</th>
            {mark !== 0 && <th scope="col">{mark}</th>}
            <th scope="col">{t.rest}</th>
          </tr>
        </thead>
        <tbody>
          {report.answers.map((answer) => {
            const measures = measuresOf(answer, mark);
            return measures.map((measured) => (
              <tr key={`${answer.question} ${measured.by}`}>
                <th scope="row">
                  {t.questions[answer.question]}
                  {measures.length > 1 && <span className={classes.by}> {t.by[measured.by]}</span>}
                </th>
                <td>{measured.position.of === 0 ? t.unknown : place(measured.position)}</td>
                {mark !== 0 && (
                  <td>
                    <span className={classes.narrow}>{t.inYear(mark)} </span>
                    {measured.marked ? place(measured.marked) : t.unknown}
                  </td>
                )}
                <td>{rest(answer, measured)}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      {report.years.length > 1 && (
        <div data-print="no">
          <Disclosure label={t.byYear}>
            <Years report={report} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

/** Each year in which something is known, and each question: the share on the side of the collectivities. */
function Years({ report: { answers, years } }: { readonly report: Report }) {
  const t = useTexts(texts);
  const columns = answers.flatMap(({ question, course }) => {
    const at = (by: Measured['by']) =>
      new Map(course.map(({ year, count, money }) => [year, by === 'MONEY' ? money : count]));
    const label = t.questions[question];
    return [
      ...(course.some(({ money }) => money !== null)
        ? [{ key: `${question} MONEY`, label: t.inMoney(label), at: at('MONEY') }]
        : []),
      { key: question, label, at: at('COUNT') },
    ];
  });
  const told = years.filter((year) => columns.some(({ at }) => (at.get(year)?.value ?? null) !== null));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.byYear}>
      <table className={classes.years}>
        <caption>{t.byYearCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.yearColumn}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ key, at }) => (
                <Fragment key={key}>
                  <Cell position={at.get(year)} />
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ position }: { readonly position: Measured['position'] | null | undefined }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (!position || position.value === null)
    return (
      <td className={classes.none}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t.unknown}</span>
      </td>
    );
  return (
    <td>
      {formatShare(position.value, language)}{' '}
      <span className={classes.by}>
        {position.known}/{position.of}
      </span>
    </td>
  );
}
