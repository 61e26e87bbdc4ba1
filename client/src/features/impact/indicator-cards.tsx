import { Disclosure } from '../../components/disclosure';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ModalityMark } from '../facts';
import { Explained } from './explained';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { figureTexts } from './figure-texts';
import { isCountTold, onPaper } from './on-paper';
import { Opened } from './opened';
import { outlineTexts } from './outline-texts';
import { PartsTable } from './parts-table';
import { isYearOver, latestOf } from './period';
import {
  colon,
  isChange,
  missingYears,
  quantityText,
  readingText,
  readingWhen,
  yearsText,
} from './reading-text';
import { SaidBy } from './said-by';
import { CardTargets, DistanceLine } from './targets';
import { texts } from './texts';
import type { MemberIndicator } from './use-impact';
import { YearBars } from './year-bars';
import { HiddenText, WithheldText, YearTable } from './year-table';

export type Shown = IndicatorPartsFragment | MemberIndicator;

interface CardsProps {
  readonly indicators: readonly Shown[];
  /** Lines that go with a picture when it is taken away: the pole, what is invented, the day. */
  readonly notes?: readonly string[];
  /** Whether the register of promises stands on the same page. */
  readonly hasRegister?: boolean;
  /** Whether what a figure means, and what must not be read into it, stands open. */
  readonly explained?: boolean;
}

/** Figures side by side; the one that is opened shows its records across the whole width below its row. */
export function IndicatorCards({
  indicators,
  notes = [],
  hasRegister = true,
  explained = false,
}: CardsProps) {
  return (
    <ul className={classes.cards} data-section={indicators[0]?.section}>
      {indicators.map((indicator) => (
        <IndicatorCard key={indicator.code} {...{ indicator, notes, hasRegister, explained }} />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly indicator: Shown;
  readonly notes: readonly string[];
  readonly hasRegister: boolean;
  readonly explained: boolean;
}

function IndicatorCard({ indicator, notes, hasRegister, explained }: CardProps) {
  const { language } = useLanguage();
  const { trend, trendOf } = useTexts(outlineTexts);
  const { label, readings, aims } = indicator;
  // All headline figures are in sight at once: what one was before is one click away.
  const isHeadline = indicator.section === 'HEADLINE' && !explained;
  // A year that is not over is told to few: it stands apart, and the last one that is stands at the head.
  const over = readings.filter(isYearOver);
  const years = over.flatMap(({ year, value }) => (year !== null && value !== null ? [year] : []));
  const isSeries = new Set(years).size > 1;
  const isParted = readings.some(({ part }) => part !== null);
  if (isParted) return <PartedCard {...{ indicator, explained }} />;
  const latest = latestOf(readings);
  const running = readings.filter((one) => one !== latest && one.value !== null && !isYearOver(one));
  const apart = over.filter((one) => one !== latest && one.year === null && one.period !== null);
  // What documents aim at stands beside what was measured; what they announce of a figure, in the register.
  const aimed = aims.filter(({ modality }) => modality === 'TARGET');
  const announced =
    hasRegister && indicator.section !== 'CRITERIA'
      ? aims.filter(({ modality }) => modality !== 'TARGET')
      : [];
  return (
    <li className={classes.card} data-series={isSeries}>
      <h3 className={classes.label}>{label[language]}</h3>
      {latest ? (
        <Figure reading={latest} code={indicator.code} />
      ) : 'own' in indicator ? (
        <p className={classes.unmeasured}>
          <WithheldText reason="NOT_PUBLISHED" />
        </p>
      ) : (
        <Unmeasured />
      )}
      {isSeries && !isHeadline && <Series {...{ indicator, years, notes }} />}
      {apart.map((one) => (
        <p key={one.period} className={classes.aside}>
          {readingWhen(one, language)}
          {colon(language)} {readingText(one, language)}
        </p>
      ))}
      {running.map((one) => (
        <Running key={one.period} indicator={indicator} reading={one} />
      ))}
      {'own' in indicator && <YearTable indicator={indicator} />}
      <Aims indicator={indicator} aims={indicator.section === 'CRITERIA' ? aims : aimed} />
      {announced.length > 0 && <Announced count={announced.length} />}
      <CardTargets indicator={indicator} />
      <div className={classes.ways}>
        {latest && <SaidBy reading={latest} />}
        {latest && <Opened code={indicator.code} label={label[language]} reading={latest} />}
        {isSeries && isHeadline && (
          <Disclosure label={trend} accessibleLabel={trendOf(label[language])} printed>
            <Series {...{ indicator, years, notes }} />
          </Disclosure>
        )}
        <Explained {...{ indicator, explained }} />
      </div>
    </li>
  );
}

/** An indicator that is told part by part has no one value, no series and no target. */
function PartedCard({ indicator, explained }: Pick<CardProps, 'indicator' | 'explained'>) {
  const { language } = useLanguage();
  return (
    <li className={classes.card} data-series>
      <h3 className={classes.label}>{indicator.label[language]}</h3>
      <PartsTable indicator={indicator} />
      <div className={classes.ways}>
        <Explained {...{ indicator, explained }} />
      </div>
    </li>
  );
}

function Unmeasured() {
  const t = useTexts(texts);
  return <p className={classes.unmeasured}>{t.unmeasured}</p>;
}

function Figure({ reading, code }: { readonly reading: ReadingPartsFragment; readonly code: string }) {
  const t = useTexts(texts);
  const { medianOf } = useTexts(figureTexts);
  const { language } = useLanguage();
  const { coverage } = reading;
  const when = readingWhen(reading, language);
  return (
    <>
      {reading.withheld ? (
        <p className={classes.unmeasured}>
          <WithheldText reason={reading.withheld} />
        </p>
      ) : (
        <p className={classes.figure} data-print={onPaper(reading.hidden === null)}>
          {readingText(reading, language, isChange(code))}
        </p>
      )}
      {reading.hidden && (
        <p className={`${classes.unmeasured} ${classes.onPaper}`}>
          <WithheldText reason={reading.hidden} />
        </p>
      )}
      <p className={classes.when}>
        {when}
        {coverage && (
          <span className={classes.coverage} data-print={onPaper(isCountTold(reading))}>
            {t.coverage(coverage.known, coverage.of)}
          </span>
        )}
        {reading.median !== null && (
          <span data-print={onPaper(reading.hidden !== 'NOT_PUBLISHED')}>
            {medianOf(quantityText(reading.median, reading.unit, language, isChange(code)))}
          </span>
        )}
        {reading.disputed && <span className={classes.disputed}>{t.disputed}</span>}
      </p>
    </>
  );
}

/** What who may read it is told of a year that is not over, and paper is not. */
function Running({
  indicator,
  reading,
}: {
  readonly indicator: Shown;
  readonly reading: ReadingPartsFragment;
}) {
  const { language } = useLanguage();
  const { code, label } = indicator;
  const when = readingWhen(reading, language);
  return (
    <div data-print="no">
      <p className={classes.aside}>
        {when}
        {colon(language)} {readingText(reading, language)} <HiddenText reason={reading.hidden} />
      </p>
      <Opened
        code={`${code}-${reading.year ?? ''}`}
        label={`${label[language]} ${when}`}
        reading={{ ...reading, period: null }}
      />
    </div>
  );
}

/** The years that are over and have a value, with a sentence that says what the bars show. */
function Series({
  indicator,
  years,
  notes,
}: Omit<CardProps, 'hasRegister' | 'explained'> & { readonly years: readonly number[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { readings, label, unit, code } = indicator;
  const over = readings.filter(isYearOver);
  // What is of several years has no bar, and is no end of a trend.
  const told = over.filter(({ value, year }) => value !== null && year !== null);
  const [first, last] = [told[0], told.at(-1)];
  const withheld = readings.flatMap((one) => (one.withheld && one.year !== null ? [one.year] : []));
  const hidden = over.flatMap((one) => (one.hidden && one.year !== null ? [one.year] : []));
  const missing = missingYears([...years, ...withheld].sort((a, b) => a - b));
  const signed = isChange(code);
  const sentences = [
    t.trend(label[language], said(first), said(last)),
    missing.length > 0 && t.gap(yearsText(missing)),
    withheld.length > 0 && t.withheldIn(yearsText(withheld)),
  ].filter((one) => typeof one === 'string');
  return (
    <figure className={classes.series} data-print={onPaper(hidden.length === 0)}>
      <YearBars
        label={label[language]}
        points={told.flatMap(({ year, value }) => (year === null || value === null ? [] : [{ year, value }]))}
        format={(value) => quantityText(value, unit, language, signed)}
        short={'own' in indicator ? (value) => quantityText(value, unit, language, signed) : undefined}
        hasTable={'own' in indicator}
        notes={[...sentences, ...notes]}
        stays={hidden.length > 0 ? t.hiddenIn(yearsText(hidden)) : undefined}
      />
      <figcaption>{sentences.join(' ')}</figcaption>
    </figure>
  );

  function said(reading: ReadingPartsFragment | undefined): string {
    return reading ? `${readingText(reading, language, signed)} (${readingWhen(reading, language)})` : '';
  }
}

interface AimsProps {
  readonly indicator: IndicatorPartsFragment;
  readonly aims: readonly ReadingPartsFragment[];
}

/** What is aimed at or announced, apart from what was reported; and how far the latter is from a target. */
function Aims({ indicator, aims }: AimsProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (aims.length === 0) return null;
  return (
    <ul className={classes.aims}>
      {aims.map((aim) => (
        // On a published page no statement tells one from another.
        <li key={[...aim.statements, aim.modality, aim.period, aim.value, aim.text].join(' ')}>
          <ModalityMark modality={aim.modality} /> {readingText(aim, language)}
          <span className={classes.aside}> · {readingWhen(aim, language) || t.undated}</span>
          {aim.modality === 'TARGET' && aim.value !== null && (
            <DistanceLine
              indicator={indicator}
              aim={{ value: aim.value, unit: aim.unit, dueYear: aim.year }}
            />
          )}
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
