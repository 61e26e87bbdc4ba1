import { KeptLink } from '../../components/kept-link';
import { formatMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './joint-bids.module.css';
import { cityOf, daysUntil, ownClockText } from './room-words';
import { texts } from './texts';
import type { Room } from './use-doing';

type Tender = NonNullable<Room['tender']>;

/** The call, its buyer, and the deadline by the buyer's clock; by the reader's own too, where they differ. */
export function TenderLine({ tender }: { readonly tender: Tender }) {
  const t = useTexts(texts);
  return (
    <>
      <KeptLink to={`/consultations/${tender.slug}`}>{tender.name}</KeptLink>, {tender.buyerName}
      {tender.url && (
        <>
          {' '}
          (
          <a href={tender.url} rel="noreferrer">
            {t.notice}
          </a>
          )
        </>
      )}
      <span className={classes.deadline}>
        <Deadline tender={tender} />
      </span>
    </>
  );
}

export function Deadline({ tender }: { readonly tender: Tender }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { deadline, deadlineAt, timeZone } = tender;
  if (!deadline || !deadlineAt) return <>{t.noDeadline}</>;
  const days = daysUntil(deadline, deadlineAt, timeZone);
  const own = ownClockText(deadline, deadlineAt, language);
  return (
    <>
      {t.deadline} <time dateTime={deadlineAt}>{formatMoment(deadline, language)}</time> (
      {t.zone(cityOf(timeZone))}
      {own && t.yourTime(own)}), <strong>{days < 0 ? t.passed : t.daysLeft(days)}</strong>
    </>
  );
}
