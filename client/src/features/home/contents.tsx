import { formatDate, formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { OverviewQuery } from './home.generated';
import classes from './home.module.css';
import { texts } from './texts';

/** How much there is, counted now. */
export function Contents({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const counts = [
    [overview.actors, t.actors],
    [overview.cooperations, t.cooperations],
    [overview.structuralTies, t.structuralTies],
    [overview.statements, t.statements],
    [overview.sources, t.sources],
  ] as const;
  return (
    <section aria-label={t.contents} className={classes.contents}>
      <ul className={classes.counts}>
        {counts.map(([count, label]) => (
          <li key={label(2)}>
            <strong>{formatNumber(count, language)}</strong> {label(count)}
          </li>
        ))}
      </ul>
      {overview.lastSourceDate && <p>{t.upTo(formatDate(overview.lastSourceDate, language))}</p>}
    </section>
  );
}
