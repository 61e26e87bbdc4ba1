import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { MergePartsFragment } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';

interface MergeLineProps {
  readonly merge: MergePartsFragment;
  /** What was merged into what, as the place of the line has it. */
  readonly children: ReactNode;
}

/** A merge, when and why it was made, and the way to split it. */
export function MergeLine({ merge, children }: MergeLineProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { absorbed, absorbedName, at, why } = merge;
  return (
    <li>
      <span>
        {children}{' '}
        <span className={classes.quiet}>
          {t.mergedOn(formatDate(dayOfMoment(at), language))}
          {why && ` — ${why}`}
        </span>
      </span>
      <ButtonLink to={`/doublons/separer/${absorbed}`}>
        {t.split} <span className={classes.heard}>{absorbedName}</span>
      </ButtonLink>
    </li>
  );
}
