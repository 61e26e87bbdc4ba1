import { useQuery } from '@apollo/client/react';
import type { TieKindCode } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './answers.module.css';
import { SimilarTiesDocument } from './declare.generated';
import { declareTexts } from './declare-texts';

interface SimilarTiesProps {
  readonly actor: string;
  readonly others: readonly string[];
  /** Null while it is not chosen: ties of any kind. */
  readonly kind: TieKindCode | null;
}

/** What the map holds between them already, to be confirmed instead of declared twice. */
export function SimilarTies({ actor, others, kind }: SimilarTiesProps) {
  const t = useTexts(declareTexts);
  const { language } = useLanguage();
  const { data, previousData } = useQuery(SimilarTiesDocument, {
    variables: { actor, with: [...others], kind },
    skip: others.length === 0,
  });
  const ties = others.length > 0 ? ((data ?? previousData)?.similarTies ?? []) : [];
  return (
    <div role="status">
      {ties.length > 0 && (
        <div className={classes.similar}>
          <p className={classes.question}>{t.similar}</p>
          <ul>
            {ties.map((tie) => (
              <li key={tie.id}>
                <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink> {t.with(tie.others.join(', '))}
                {tie.since && `, ${formatSpan({ since: tie.since, until: null, end: 'UNKNOWN' }, language)}`}
              </li>
            ))}
          </ul>
          <p>{t.similarHint}</p>
        </div>
      )}
    </div>
  );
}
