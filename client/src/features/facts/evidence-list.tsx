import { KeptLink } from '../../components/kept-link';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { EvidencePartsFragment } from '../../lib/fragments/evidence.generated';
import classes from './evidence-list.module.css';
import { FictitiousMark } from './fictitious-mark';
import { quoteText } from './quote-text';
import { texts } from './texts';
import { addressOfPassage } from './thing-link';

export type EvidenceItem = EvidencePartsFragment;

/** The passages that something rests on: what is written, where, and when; each leads to its line. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceItem[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (evidence.length === 0) return <p className={classes.none}>{t.noEvidence}</p>;
  return (
    <ul className={classes.list}>
      {evidence.map(({ source, line, quote }) => (
        <li key={`${source.id} ${line} ${quote}`}>
          <blockquote className={classes.quote} lang={source.language}>
            «&nbsp;{quoteText(quote)}&nbsp;»
          </blockquote>
          <p className={classes.where}>
            <KeptLink to={addressOfPassage(source.slug, line)}>
              {source.key}, {t.line(line)}
            </KeptLink>{' '}
            · {source.name} · {t.dated(formatDate(source.date, language), source.dateEstimated)}{' '}
            {source.fictitious && <FictitiousMark />}
          </p>
        </li>
      ))}
    </ul>
  );
}
