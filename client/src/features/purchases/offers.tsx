import { charterFindings, priceModes } from '@maillage/graph-schema/vocabulary';
import { Button, ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { Section } from '../../components/section';
import { formatDate, formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { doingTexts } from './doing-texts';
import classes from './purchases.module.css';
import type { Detail, OfferOf } from './standing';
import { texts } from './texts';
import { useSmallChange } from './use-small-change';
import { money, unitPrice, units } from './words';

const criteria = ['price', 'environment', 'social', 'proximity'] as const;

/** The offers side by side, at what is pledged; who carries the purchase chooses one. */
export function Offers({ detail }: { readonly detail: Detail }) {
  const t = useTexts(doingTexts);
  const common = useTexts(texts);
  const { language } = useLanguage();
  const { offers, weights, local, mayCarry, purchase } = detail;
  const { choose, busy, problem } = useSmallChange(purchase.id);
  const mayChoose = mayCarry && purchase.state === 'GATHERING';
  const weighed = criteria.filter((one) => weights[one] > 0);
  const isRated = offers.some((one) => one.score !== null || one.unrated.length < weighed.length - 1);
  return (
    <Section title={t.offers} count={offers.length} lead={offers.length > 0 ? t.offersLead : undefined}>
      {offers.length === 0 ? (
        <p>{common.noOffer}</p>
      ) : (
        <div className={classes.tableFrame}>
          <table className={classes.table}>
            <caption className="visually-hidden">{t.offers}</caption>
            <thead>
              <tr>
                <th scope="col">{t.supplier}</th>
                <th scope="col">{t.tiers}</th>
                <th scope="col" className={classes.number}>
                  {t.unitNow}
                </th>
                <th scope="col" className={classes.number}>
                  {t.total}
                </th>
                {isRated && (
                  <th scope="col" className={classes.number}>
                    {t.score}
                  </th>
                )}
                {mayChoose && (
                  <th scope="col" data-print="no">
                    <span className="visually-hidden">{t.choose}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {offers.map((offer) => (
                <tr key={offer.number} data-mine={offer.chosen}>
                  <Offer offer={offer} unit={purchase.unit} isRated={isRated} />
                  {mayChoose && (
                    <td data-print="no">
                      <Button
                        aria-disabled={busy}
                        aria-label={offer.chosen ? t.unchoose : t.chooseOf(offer.supplier)}
                        onClick={() => void choose(offer.chosen ? undefined : offer.number)}
                      >
                        {offer.chosen ? t.unchoose : t.choose}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isRated && (
        <p className={classes.quiet}>
          {t.weighed(
            weighed
              .map((one) => `${t.criteria[one]} ${formatNumber(weights[one], language)}\u00a0%`)
              .join(', '),
          )}{' '}
          {weights.proximity > 0 && (local ? t.local(local) : t.localUnsaid)}
        </p>
      )}
      {mayChoose && (
        <p data-print="no">
          <ButtonLink to={`/modifier/${purchase.id}`}>{t.addOffer}</ButtonLink>
        </p>
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </Section>
  );
}

interface OfferProps {
  readonly offer: OfferOf;
  readonly unit: string;
  readonly isRated: boolean;
}

function Offer({ offer, unit, isRated }: OfferProps) {
  const t = useTexts(doingTexts);
  const common = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { supplier, actor, tiers, mode, fixedCost, all, charter, validUntil, expired, score, unrated } =
    offer;
  return (
    <>
      <th scope="row">
        {actor ? <ThingLink thing={{ ...actor, name: supplier, fictitious: false }} /> : supplier}{' '}
        {offer.chosen && <Chip tone="ok">{t.isChosen}</Chip>}
        {expired ? (
          <Chip tone="warn">{t.expired}</Chip>
        ) : (
          validUntil && <p className={classes.quiet}>{t.valid(formatDate(validUntil, language))}</p>
        )}
        {charter === 'NOT_MET' && <Chip tone="warn">{t.failsCharter}</Chip>}
        {charter === null && isRated && <p className={classes.quiet}>{t.charterUnknown}</p>}
        {charter === 'MET' && (
          <p className={classes.quiet}>
            {language === 'fr' ? 'charte' : 'charter'} {term(charterFindings, charter)}
          </p>
        )}
        {offer.note && <p className={classes.quiet}>{offer.note}</p>}
      </th>
      <td data-label={t.tiers}>
        <ul className={classes.tiers}>
          {tiers.map(({ from, price }, at) => (
            <li key={from} data-reached={all.tier === at}>
              {from === 0
                ? unitPrice(price, language)
                : common.tier(units(from, unit, language), unitPrice(price, language))}
            </li>
          ))}
        </ul>
        {(mode === 'INCREMENTAL' || fixedCost > 0) && (
          <p className={classes.quiet}>
            {mode === 'INCREMENTAL' && term(priceModes, mode)}
            {mode === 'INCREMENTAL' && fixedCost > 0 && ', '}
            {fixedCost > 0 && t.fixed(money(fixedCost, language))}
          </p>
        )}
      </td>
      <td className={classes.number} data-label={t.unitNow}>
        {all.unitPrice === null ? '–' : unitPrice(all.unitPrice, language)}
      </td>
      <td className={classes.number} data-label={t.total}>
        {all.total === null ? (
          <span className={classes.quiet}>{t.tooLittle}</span>
        ) : (
          money(all.total, language)
        )}
      </td>
      {isRated && (
        <td className={classes.number} data-label={t.score}>
          {score !== null && formatNumber(Math.round(score), language)}
          {unrated.length > 0 && (
            <span className={classes.quiet}>
              {t.unrated(unrated.map((one) => t.criteria[criterionOf(one)]).join(', '))}
            </span>
          )}
        </td>
      )}
    </>
  );
}

function criterionOf(code: string): (typeof criteria)[number] {
  return criteria.find((one) => one === code.toLowerCase()) ?? 'price';
}
