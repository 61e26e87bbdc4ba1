import { reservations, termOf } from '@maillage/graph-schema/vocabulary';
import { IconCheck, IconPlus, IconUpload } from '@tabler/icons-react';
import { ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { daysUntil, formatMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { texts } from './texts';
import type { TenderRow } from './use-tenders';
import classes from './tenders.module.css';

/** The ways in for a call: imported, or typed. */
export function AddTender({ primary = false }: { readonly primary?: boolean }) {
  const t = useTexts(texts);
  return (
    <>
      <ButtonLink to="/importer" primary={primary} icon={<IconUpload size={16} aria-hidden />}>
        {t.import}
      </ButtonLink>
      <ButtonLink to="/consultations/nouvelle" icon={<IconPlus size={16} aria-hidden />}>
        {t.add}
      </ButtonLink>
    </>
  );
}

/** How far a day is from today: "dans 12 jours". */
export function HowFar({ until }: { readonly until: string }) {
  const t = useTexts(texts);
  const days = daysUntil(until, new Date());
  if (days === 0) return t.today;
  if (days === 1) return t.tomorrow;
  return days > 0 ? t.inDays(days) : t.daysAgo(-days);
}

interface DeadlineProps {
  readonly tender: Pick<TenderRow, 'deadline' | 'timeZone'>;
  /** Whether the zone is said in any case, and not only where it is another one than here. */
  readonly withZone?: boolean;
}

/** When bids are due by the buyer's clock; where that clock is another one than here, its zone is said. */
export function DeadlineText({ tender, withZone = false }: DeadlineProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { deadline, timeZone } = tender;
  if (deadline === null) return <span className={classes.quiet}>{t.noDeadline}</span>;
  const isHere = timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <time dateTime={deadline}>{formatMoment(deadline, language)}</time>
      {(withZone || !isHere) && <span className={classes.quiet}> {t.clock(cityOf(timeZone))}</span>}
      {', '}
      <span className={classes.far}>
        <HowFar until={deadline} />
      </span>
    </>
  );
}

/** The city that names a time zone. */
function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ').replace('Reunion', 'La Réunion');
}

/** Where a call stands, who alone may answer, whose money it is: only what is not the rule. */
export function TenderMarks({ tender }: { readonly tender: TenderRow }) {
  const t = useTexts(texts);
  return (
    <>
      {tender.state === 'CLOSED' && <Chip>{t.closed}</Chip>}
      {tender.state === 'AWARDED' && <Chip tone="accent">{t.awarded}</Chip>}
      {tender.nature === 'PRIVATE' && <Chip>{t.private}</Chip>}
      {tender.reservations.length > 0 && <ReservedChip codes={tender.reservations} />}
    </>
  );
}

/** Who alone may answer, with the article on hover. */
export function ReservedChip({ codes }: { readonly codes: readonly TenderRow['reservations'][number][] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const terms = codes.map((code) => termOf(reservations, code));
  return (
    <Chip tone="warn" title={terms.map(({ article }) => article).join(', ')}>
      {t.reservedTo(terms.map(({ label }) => label[language]).join(', '))}
    </Chip>
  );
}

/** How much of what is needed somebody of the pole can do: figure and bar. */
export function CoverageMark({
  coverage: { needCount, coveredCount },
}: {
  readonly coverage: { readonly needCount: number; readonly coveredCount: number };
}) {
  const t = useTexts(texts);
  const whole = needCount > 0 && coveredCount === needCount;
  return (
    <span className={classes.coverage} data-whole={whole}>
      {needCount > 0 && (
        <span className={classes.bar} aria-hidden="true">
          <span style={{ inlineSize: `${(100 * coveredCount) / needCount}%` }} />
        </span>
      )}
      <span>
        {whole && <IconCheck size={14} aria-hidden />}
        {t.covered(coveredCount, needCount)}
      </span>
    </span>
  );
}
