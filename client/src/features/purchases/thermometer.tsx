import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './purchases.module.css';
import { leadingOffer, thermometerOf, type Card, type Detail } from './standing';
import { texts } from './texts';
import { money, unitPrice, units } from './words';

/** How much is pledged, and where the price falls. What it shows is said in words beside it. */
export function Thermometer({ detail }: { readonly detail: Card }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { unit } = detail.purchase;
  const { firm, indicative, marks, next } = thermometerOf(detail, leadingOffer(detail)?.tiers ?? []);
  return (
    <div className={classes.thermometer} role="img" aria-label={t.thermometer(useGathered(detail))}>
      <div className={classes.tube}>
        <span className={classes.firm} style={{ inlineSize: `${firm}%` }} />
        <span className={classes.indicative} style={{ inlineSize: `${indicative}%` }} />
      </div>
      {marks.map(({ from, price, at, reached }) => (
        <span
          key={from}
          className={classes.mark}
          data-reached={reached}
          data-next={from === next}
          data-end={at > 75}
          style={{ insetInlineStart: `${at}%` }}
        >
          <span>{t.tier(units(from, unit, language), unitPrice(price, language))}</span>
        </span>
      ))}
    </div>
  );
}

/** What is pledged, in one line. */
export function useGathered({ firm, firmCount, indicative, purchase: { unit } }: Card): string {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (firm + indicative === 0) return t.nothingPledged;
  return [
    firm > 0 && t.pledged(units(firm, unit, language), firmCount),
    indicative > 0 && t.indicative(units(indicative, unit, language)),
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.');
}

/** How far the next tier is with the offer that leads, and where more would cost less. */
export function NextTier({ detail }: { readonly detail: Card }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { unit, state } = detail.purchase;
  const offer = leadingOffer(detail);
  if (state !== 'GATHERING') return null;
  if (!offer) return <p>{t.noOffer}</p>;
  const { next, tier, cliff } = offer.all;
  const all = (value: number) => units(value, unit, language);
  // Nobody gathers for a price that rises.
  const isDearer = next !== null && tier !== null && next.price >= (offer.tiers[tier]?.price ?? Infinity);
  return (
    <>
      {isDearer ? null : (
        <p>
          {next === null
            ? t.lastTier
            : tier === null
              ? t.first(all(next.missing))
              : t.next(all(next.missing), unitPrice(next.price, language))}
        </p>
      )}
      {cliff && <p className={classes.cliff}>{t.cliff(all(cliff.quantity), money(cliff.less, language))}</p>}
    </>
  );
}

/** What a unit costs now with the offer that leads, and with what is firm alone where that is another price. */
export function UnitNow({ detail }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const offer = leadingOffer(detail);
  if (!offer || detail.purchase.state !== 'GATHERING' || offer.all.unitPrice === null) return null;
  const price = (value: number) => unitPrice(value, language);
  const [all, firm] = [price(offer.all.unitPrice), offer.firm.unitPrice];
  return (
    <p>
      {t.leading(offer.supplier, offer.chosen)}
      {language === 'fr' ? '\u00a0: ' : ': '}
      <strong>{t.unitPriceNow(all)}</strong>
      {firm !== null && price(firm) !== all && ` (${t.firmAlone(price(firm))})`}.
    </p>
  );
}
