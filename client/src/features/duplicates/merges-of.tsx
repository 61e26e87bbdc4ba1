import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { DuplicatesWhoDocument, MergesIntoDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { MergeLine } from './merge-line';
import { texts } from './texts';

/** On the page of an actor, for facilitators: what was merged into it, how to split it off, and how to merge it. */
export function MergesOf({ actor }: { readonly actor: string }) {
  const t = useTexts(texts);
  const who = useQuery(DuplicatesWhoDocument);
  const { data } = useQuery(MergesIntoDocument, {
    variables: { actor },
    skip: !who.data?.viewer.facilitates.length,
    fetchPolicy: 'cache-and-network',
  });
  const merges = data?.mergesInto ?? [];
  const mayMerge = Boolean(data?.record);
  if (merges.length === 0 && !mayMerge) return null;
  return (
    <div className={classes.ofActor} data-print="no">
      {merges.length > 0 && (
        <ul className={classes.merges}>
          {merges.map((merge) => (
            <MergeLine key={merge.absorbed} merge={merge}>
              {t.includes(merge.absorbedName)}
            </MergeLine>
          ))}
        </ul>
      )}
      {mayMerge && <ButtonLink to={`/doublons/avec/${actor}`}>{t.mergeWith}</ButtonLink>}
    </div>
  );
}
