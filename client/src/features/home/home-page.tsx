import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { usePageTitle } from '../../lib/page-title';
import { BeginActions } from '../beginning';
import { Contents } from './contents';
import { Doors } from './doors';
import { Headline } from './headline';
import { HomeWhoDocument, OverviewDocument } from './home.generated';
import classes from './home.module.css';
import { InventedLine } from './invented-line';
import { LatestSources } from './latest-sources';
import { texts } from './texts';

const WhatToDo = lazy(async () => ({ default: (await import('../accounts')).WhatToDo }));
const WatchTeaser = lazy(async () => ({ default: (await import('../tenders')).WatchTeaser }));

/** The ways to one's own work, and what awaits who is at home here; nothing for a visitor, who waits for none of it. */
function ForMembers({ empty }: { readonly empty: boolean }) {
  // The header asks who it is on every page: what it learns is read here.
  const { data } = useQuery(HomeWhoDocument, { fetchPolicy: 'cache-only' });
  const viewer = data?.viewer;
  if (!viewer) return null;
  const hasOwn = viewer.actsFor.length + viewer.facilitates.length > 0;
  if (!hasOwn && !viewer.isAdministrator) return null;
  return (
    <Suspense>
      {/* Where nothing is yet, the page leads to the first steps. */}
      {!empty && (
        <div>
          <WhatToDo viewer={viewer} />
        </div>
      )}
      {hasOwn && <WatchTeaser />}
    </Suspense>
  );
}

export function HomePage() {
  const t = useTexts(texts);
  usePageTitle('');
  const { data, error, refetch } = useQuery(OverviewDocument);
  const overview = data?.overview;
  const empty = overview?.actors === 0 && overview.sources === 0;
  return (
    <div className={classes.page}>
      <header className={classes.hero}>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <ForMembers empty={empty} />
      {empty ? (
        <Notice title={t.emptyTitle} actions={<BeginActions />}>
          {t.emptyText}
        </Notice>
      ) : (
        <Doors />
      )}
      <QueryState data={overview} error={error} onRetry={() => void refetch()}>
        {(found) =>
          empty ? null : (
            <>
              <Contents overview={found} />
              {found.headline.length > 0 && <Headline statements={found.headline} />}
              <LatestSources />
              {found.fictitious > 0 && <InventedLine count={found.fictitious} />}
            </>
          )
        }
      </QueryState>
    </div>
  );
}
