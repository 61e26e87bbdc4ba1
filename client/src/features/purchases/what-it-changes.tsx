import { useQuery } from '@apollo/client/react';
import { useLanguage, useTexts } from '../../lib/i18n';
import { lastAnswer } from '../../lib/last-answer';
import { useSettled } from '../../lib/use-settled';
import { doingTexts } from './doing-texts';
import { PurchaseMoreDocument } from './purchases.generated';
import classes from './purchases.module.css';
import { leadingOffer, wouldSave, type Detail, type Typed } from './standing';
import { money, unitPrice, units } from './words';

/** Milliseconds after the last key before it is asked what a quantity would change. */
const WAIT = 250;

interface ChangesProps {
  readonly detail: Detail;
  readonly typed: Typed;
  /** What this structure has pledged already. */
  readonly before: number;
}

/** What a pledge would change: the price of a unit for all, the tier that is reached, and what one saves oneself. */
export function WhatItChanges({ detail, typed, before }: ChangesProps) {
  const t = useTexts(doingTexts);
  const { language } = useLanguage();
  const offer = leadingOffer(detail);
  const more = useSettled(typed.quantity - before, WAIT);
  const read = useQuery(PurchaseMoreDocument, {
    variables: { slug: detail.purchase.slug, more },
    skip: !offer,
  });
  const found = lastAnswer(read)?.purchase?.offers.find(({ number }) => number === offer?.number)?.more;
  if (!offer || !found) return null;
  const now = offer.all;
  const saving = wouldSave(typed, found, detail);
  const isNewTier = found.tier !== null && found.tier !== now.tier && found.quantity > now.quantity;
  const tier = isNewTier ? offer.tiers[found.tier ?? 0] : undefined;
  const price = (value: number) => unitPrice(value, language);
  const perYear =
    saving === undefined || detail.months === 12 ? '' : money((saving * 12) / detail.months, language);
  return (
    <div className={classes.changes} role="status" aria-label={t.changes}>
      {found.unitPrice === null ? null : now.unitPrice === null ? (
        <p>{t.firstPrice(price(found.unitPrice))}</p>
      ) : price(now.unitPrice) === price(found.unitPrice) ? (
        <p>{t.sameUnitPrice(price(found.unitPrice))}</p>
      ) : (
        <p>{t.unitPrice(price(now.unitPrice), price(found.unitPrice))}</p>
      )}
      {tier && <p>{t.reaches(units(tier.from, detail.purchase.unit, language))}</p>}
      {saving !== undefined && (
        <p>
          <strong>
            {saving >= 0 ? t.youSave(money(saving, language), perYear) : t.youLose(money(-saving, language))}
          </strong>
        </p>
      )}
    </div>
  );
}
