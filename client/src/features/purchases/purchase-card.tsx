import { purchaseStates, type PurchaseStateCode } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { Chip, type ChipTone } from '../../components/chip';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { KindIcon, ThingLink } from '../facts';
import classes from './purchases.module.css';
import type { Card } from './standing';
import { texts } from './texts';
import { NextTier, Thermometer, useGathered } from './thermometer';

/** A group purchase in a list: what, who carries it, how far it has come. */
export function PurchaseCard({ detail }: { readonly detail: Card }) {
  const t = useTexts(texts);
  const id = useId();
  const { purchase, coordinator } = detail;
  const when = useWhen(detail);
  const gathered = useGathered(detail);
  return (
    <article className={classes.card} aria-labelledby={id}>
      <p className={classes.over}>
        <KindIcon kind={purchase.kind} /> <StateChip state={purchase.state} /> {when}
      </p>
      <h2 id={id}>
        <ThingLink thing={purchase} />
      </h2>
      {coordinator && (
        <p className={classes.quiet}>
          {t.coordinator} <ThingLink thing={{ ...coordinator, fictitious: false }} />
        </p>
      )}
      <Thermometer detail={detail} />
      <p className={classes.gathered}>{gathered}</p>
      <NextTier detail={detail} />
    </article>
  );
}

const tones: Readonly<Record<PurchaseStateCode, ChipTone>> = {
  GATHERING: 'accent',
  SIGNED: 'ok',
  ABANDONED: 'neutral',
};

export function StateChip({ state }: { readonly state: PurchaseStateCode }) {
  const term = useTerm();
  return <Chip tone={tones[state]}>{term(purchaseStates, state)}</Chip>;
}

/** Until when one pledges, or that it is over. */
export function useWhen({ purchase: { state, closesOn }, open }: Card): string {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (state !== 'GATHERING') return '';
  if (!open) return t.closed;
  return closesOn ? t.closes(formatDate(closesOn, language)) : '';
}
