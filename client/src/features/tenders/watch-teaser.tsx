import { useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { ThingLink } from '../facts';
import { CoverageMark, DeadlineText } from './parts';
import classes from './tenders.module.css';
import watchClasses from './watch.module.css';
import { WatchTeaserDocument } from './watch.generated';
import { watchTexts } from './watch-texts';

/**
 * On the home page of who acts for a structure or runs a pole: the few open calls that concern it most. `onSettled` hears
 * when it is known whether there are any.
 */
export function WatchTeaser({ onSettled }: { readonly onSettled: () => void }) {
  const t = useTexts(watchTexts);
  const { shown } = useFictitious();
  const { data, error } = useQuery(WatchTeaserDocument, { variables: { withFictitious: shown } });
  const isSettled = data !== undefined || error !== undefined;
  const tell = useEffectEvent(onSettled);
  useEffect(() => {
    if (isSettled) tell();
  }, [isSettled]);
  const calls = data?.watch?.calls;
  if (!calls || calls.nodes.length === 0) return null;
  return (
    <section className={watchClasses.teaser} aria-label={t.teaser}>
      <h2>{t.teaser}</h2>
      <ul>
        {calls.nodes.map(({ tender }) => (
          <li key={tender.id}>
            <p>
              <ThingLink thing={tender} />
            </p>
            <p className={classes.under}>
              {tender.buyerName} · <DeadlineText tender={tender} />
            </p>
            <CoverageMark coverage={tender.coverage} />
          </li>
        ))}
      </ul>
      <p>
        <KeptLink to="/veille">{calls.totalCount > 1 ? t.teaserAll(calls.totalCount) : t.teaserOne}</KeptLink>
      </p>
    </section>
  );
}
