import { useQuery } from '@apollo/client/react';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { MergesOfPoleDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { MergeLine } from './merge-line';
import { texts } from './texts';

/** How many are read, the latest first. */
const MOST = 100;

/** What was merged in a pole: each can be split again. */
export function MergeList({ pole }: { readonly pole: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(MergesOfPoleDocument, {
    variables: { pole, first: MOST },
    fetchPolicy: 'cache-and-network',
  });
  const merges = data?.merges ?? [];
  if (merges.length === 0) return null;
  return (
    <Section title={t.mergesDone} count={merges.length < MOST ? merges.length : undefined}>
      <ul className={classes.merges}>
        {merges.map((merge) => (
          <MergeLine key={merge.absorbed} merge={merge}>
            « {merge.absorbedName} » → <ThingLink thing={merge.kept} />
          </MergeLine>
        ))}
      </ul>
      {merges.length === MOST && <p className={classes.quiet}>{t.mergesLast(MOST)}</p>}
    </Section>
  );
}
