import { formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { ModalityMark } from '../facts';
import { FigureRecords } from './figure-records';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { missingYears, readingText, readingWhen, yearsText } from './reading-text';
import { texts } from './texts';
import { view } from './view';
import { YearBars } from './year-bars';

interface CardsProps {
  readonly indicators: readonly IndicatorPartsFragment[];
}

/** Figures side by side; the one that is opened shows its records across the whole width below its row. */
export function IndicatorCards({ indicators }: CardsProps) {
  return (
    <ul className={classes.cards}>
      {indicators.map((indicator) => (
        <IndicatorCard key={indicator.code} indicator={indicator} />
      ))}
    </ul>
  );
}

function IndicatorCard({ indicator }: { readonly indicator: IndicatorPartsFragment }) {
  const { language } = useLanguage();
  const { label, sentence, readings, aims } = indicator;
  const years = readings.flatMap(({ year, value }) => (year !== null && value !== null ? [year] : []));
  const isSeries = new Set(years).size > 1;
  const latest = readings.at(-1);
  return (
    <li className={classes.card} data-series={isSeries}>
      <h3 className={classes.label}>{label[language]}</h3>
      {latest ? <Figure reading={latest} /> : <Unmeasured />}
      <p className={classes.sentence}>{sentence[language]}</p>
      {isSeries && <Series indicator={indicator} years={years} />}
      {latest && <Opened code={indicator.code} label={label[language]} reading={latest} />}
      {aims.length > 0 &&
        (indicator.section === 'CRITERIA' ? (
          <Aims indicator={indicator} />
        ) : (
          <Announced count={aims.length} />
        ))}
      <Caveat text={indicator.caveat[language]} />
    </li>
  );
}

function Unmeasured() {
  const t = useTexts(texts);
  return <p className={classes.unmeasured}>{t.unmeasured}</p>;
}

function Figure({ reading }: { readonly reading: ReadingPartsFragment }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { coverage } = reading;
  const when = readingWhen(reading, language);
  return (
    <>
      <p className={classes.figure}>{readingText(reading, language)}</p>
      <p className={classes.when}>
        {when}
        {coverage && <span className={classes.coverage}>{t.coverage(coverage.known, coverage.of)}</span>}
        {reading.disputed && <span className={classes.disputed}>{t.disputed}</span>}
      </p>
    </>
  );
}

/** The years that have a value, with a sentence that says what the bars show. */
function Series({
  indicator,
  years,
}: {
  readonly indicator: IndicatorPartsFragment;
  readonly years: readonly number[];
}) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { readings, label, unit } = indicator;
  const [first, last] = [readings[0], readings.at(-1)];
  const missing = missingYears(years);
  const said = (reading: ReadingPartsFragment | undefined) =>
    reading ? `${readingText(reading, language)} (${readingWhen(reading, language)})` : '';
  return (
    <figure className={classes.series}>
      <YearBars
        label={label[language]}
        points={readings.flatMap(({ year, value }) =>
          year === null || value === null ? [] : [{ year, value }],
        )}
        format={(value) => formatQuantity(value, unit, language)}
      />
      <figcaption>
        {t.trend(label[language], said(first), said(last))} {missing.length > 0 && t.gap(yearsText(missing))}
      </figcaption>
    </figure>
  );
}

/** What is aimed at or announced, apart from what was reported. */
function Aims({ indicator }: { readonly indicator: IndicatorPartsFragment }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <ul className={classes.aims}>
      {indicator.aims.map((aim) => (
        <li key={aim.statements.join()}>
          <ModalityMark modality={aim.modality} /> {readingText(aim, language)}
          <span className={classes.aside}> · {readingWhen(aim, language) || t.undated}</span>
          <Opened
            code={`${indicator.code}-${aim.statements[0] ?? ''}`}
            label={indicator.label[language]}
            reading={aim}
          />
        </li>
      ))}
    </ul>
  );
}

/** What was announced of a headline figure stands in the register, where it meets what was reported. */
function Announced({ count }: { readonly count: number }) {
  const t = useTexts(texts);
  return (
    <p className={classes.aside}>
      <a href="#promesses">{t.inRegister(count)}</a>
    </p>
  );
}

interface OpenedProps {
  readonly code: string;
  readonly label: string;
  readonly reading: ReadingPartsFragment;
}

/** Opens a figure onto its records; which one is open stands in the address, so that it can be sent. */
function Opened({ code, label, reading }: OpenedProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [{ open }, change] = useUrlState(view);
  const isOpen = open === code;
  const count = reading.statements.length + reading.ties.length + reading.events.length;
  if (count === 0) return null;
  return (
    <div className={classes.opened}>
      <button
        type="button"
        className={classes.opener}
        aria-expanded={isOpen}
        aria-label={(isOpen ? t.closeOf : t.openOf)(label, count)}
        onClick={() => change({ open: isOpen ? '' : code })}
        data-print="no"
      >
        {isOpen ? t.close : `${t.open} (${t.records(count)})`}
      </button>
      {isOpen && <FigureRecords title={t.behind(label, readingWhen(reading, language))} reading={reading} />}
    </div>
  );
}

function Caveat({ text }: { readonly text: string }) {
  const t = useTexts(texts);
  return (
    <p className={classes.caveat}>
      <strong>{t.readOnly}</strong> {text}
    </p>
  );
}
