import { bidForms, termOf, turnoverFinding, valueOfLot } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { ButtonLink } from '../../components/button';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { cpvText } from '../../lib/cpv';
import { formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { composeAddress } from './compose-address';
import { NeedTable } from './need-table';
import { pageTexts } from './page-texts';
import { CoverageMark, ReservedChip } from './parts';
import type { Lot, Tender } from './tender';
import classes from './tenders.module.css';
import { texts } from './texts';

interface LotCardProps {
  readonly tender: Tender;
  readonly lot: Lot;
  /** Undefined where there is nothing to choose among. */
  readonly chosen: boolean | undefined;
  readonly onChoose: (chosen: boolean) => void;
}

/** One lot: what it asks, of whom, how it is judged, and who in the pole can do it. */
export function LotCard({ tender, lot, chosen, onChoose }: LotCardProps) {
  const t = useTexts(pageTexts);
  const id = useId();
  return (
    <article className={classes.lot} aria-labelledby={id}>
      <header className={classes.lotHead}>
        {chosen !== undefined && (
          <input
            type="checkbox"
            aria-label={t.choose(lot.number)}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
            data-print="no"
          />
        )}
        <h3 id={id}>
          <span className={classes.lotNumber}>{t.lot(lot.number)}</span> {lot.title}
        </h3>
        {lot.reservation && <ReservedChip codes={[lot.reservation]} />}
      </header>
      <LotFacts tender={tender} lot={lot} />
      <section aria-label={t.needs}>
        <p className={classes.lotCover}>
          <strong>{t.needs}</strong> <CoverageMark coverage={lot.coverage} />
        </p>
        <NeedTable needs={lot.coverage.needs} />
      </section>
      {lot.criteria.length > 0 && <Criteria criteria={lot.criteria} />}
      <p data-print="no">
        <ButtonLink to={composeAddress(tender, [lot.number])}>
          {t.compose}
          <span className="visually-hidden"> {t.lot(lot.number)}</span>
        </ButtonLink>
      </p>
    </article>
  );
}

function LotFacts({ tender, lot }: Pick<LotCardProps, 'tender' | 'lot'>) {
  const t = useTexts(pageTexts);
  const common = useTexts(texts);
  const { language } = useLanguage();
  const { value, months, place, form, leastTurnover, cpv } = lot;
  const said = [value, months, place, form, leastTurnover].some((one) => one !== null) || cpv.length > 0;
  if (!said) return null;
  // Of a private buyer nothing is asked.
  const isHigh =
    tender.nature === 'PUBLIC' && turnoverFinding(leastTurnover ?? 0, valueOfLot(lot, tender)) === 'OVER';
  return (
    <div className={classes.lotFacts}>
      <FactSheet label={t.lot(lot.number)}>
        <Fact name={t.value}>{value !== null && formatQuantity(value, 'EUR', language)}</Fact>
        <Fact name={t.duration}>{months !== null && common.months(months)}</Fact>
        <Fact name={t.place}>{place}</Fact>
        <Fact name={t.imposed}>{form && termOf(bidForms, form).label[language]}</Fact>
        <Fact name={t.turnover}>
          {leastTurnover !== null && (
            <>
              {t.perYear(formatQuantity(leastTurnover, 'EUR', language))}
              {isHigh && <span className={classes.warn}> {t.turnoverHigh}</span>}
            </>
          )}
        </Fact>
        <Fact name={t.codes}>{cpv.length > 0 && <Codes codes={cpv} />}</Fact>
      </FactSheet>
    </div>
  );
}

export function Codes({ codes }: { readonly codes: readonly string[] }) {
  const { language } = useLanguage();
  return (
    <ul className={classes.plain}>
      {codes.map((code) => (
        <li key={code}>{cpvText(code, language)}</li>
      ))}
    </ul>
  );
}

function Criteria({ criteria }: { readonly criteria: Lot['criteria'] }) {
  const t = useTexts(pageTexts);
  const { language } = useLanguage();
  return (
    <section aria-label={t.criteria}>
      <p>
        <strong>{t.criteria}</strong>
      </p>
      <ul className={classes.criteria}>
        {criteria.map(({ name, weight }) => (
          <li key={name}>
            <span>{name}</span>
            {weight !== null && <span>{formatQuantity(weight, 'PERCENT', language)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
