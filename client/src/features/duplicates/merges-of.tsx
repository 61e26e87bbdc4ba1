import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { DuplicatesWhoDocument, MergesIntoDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';

/** On the page of an actor, for facilitators: what was merged into it, and the way to split it off. */
export function MergesOf({ actor }: { readonly actor: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const who = useQuery(DuplicatesWhoDocument);
  const skip = !who.data?.viewer.facilitates.length;
  const { data } = useQuery(MergesIntoDocument, {
    variables: { actor },
    skip,
    fetchPolicy: 'cache-and-network',
  });
  const merges = data?.mergesInto ?? [];
  if (merges.length === 0) return null;
  return (
    <ul className={classes.merges} data-print="no">
      {merges.map(({ absorbed, absorbedName, at }) => (
        <li key={absorbed}>
          <span>
            {t.includes(absorbedName)}{' '}
            <span className={classes.quiet}>{t.mergedOn(formatDate(at.slice(0, 10), language))}</span>
          </span>
          <ButtonLink to={`/doublons/separer/${absorbed}`}>
            {t.split} <span className={classes.heard}>{absorbedName}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
