import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { usePageTitle } from '../../lib/page-title';
import { BeginActions } from '../beginning';
import { Contents } from './contents';
import { Doors } from './doors';
import { Headline } from './headline';
import { OverviewDocument, type HomeWhoQuery } from './home.generated';
import classes from './home.module.css';
import { InventedLine } from './invented-line';
import { LatestSources } from './latest-sources';
import { useOwnWork } from './own-work';
import { texts } from './texts';

type Viewer = HomeWhoQuery['viewer'];

const WhatToDo = lazy(async () => ({ default: (await import('../accounts')).WhatToDo }));
const WatchTeaser = lazy(async () => ({ default: (await import('../tenders')).WatchTeaser }));

/** One’s own work first, then what all see: each comes when what stands above it is there, so that nothing is pushed. */
function OwnWork({
  viewer,
  children,
}: {
  readonly viewer: Viewer | undefined;
  readonly children: ReactNode;
}) {
  const t = useTexts(texts);
  const hasOwn = viewer && viewer.actsFor.length + viewer.facilitates.length > 0;
  const [watched, setWatched] = useState(false);
  const room = <div className={classes.room} aria-busy="true" />;
  return (
    <>
      <h1 className={classes.own}>{t.own}</h1>
      {viewer ? (
        <Suspense fallback={room}>
          <div>
            <WhatToDo viewer={viewer} />
          </div>
          {hasOwn && <WatchTeaser onSettled={() => setWatched(true)} />}
          {watched || !hasOwn ? children : room}
        </Suspense>
      ) : (
        room
      )}
    </>
  );
}

export function HomePage() {
  const t = useTexts(texts);
  usePageTitle('');
  const viewer = useOwnWork();
  const { data, error, refetch } = useQuery(OverviewDocument);
  const overview = data?.overview;
  const empty = overview?.actors === 0 && overview.sources === 0;
  const forAll = (
    <>
      <Doors />
      <QueryState data={overview} error={error} onRetry={() => void refetch()}>
        {(found) => (
          <>
            <Contents overview={found} />
            {found.headline.length > 0 && <Headline overview={found} />}
            <LatestSources />
            {found.fictitious > 0 && <InventedLine count={found.fictitious} />}
          </>
        )}
      </QueryState>
    </>
  );
  // Where nothing is yet, the page leads to the first steps.
  if (viewer !== null && !empty)
    return (
      <div className={classes.page}>
        <OwnWork viewer={viewer}>{forAll}</OwnWork>
      </div>
    );
  return (
    <div className={classes.page}>
      <header className={classes.hero}>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      {empty ? (
        <Notice title={t.emptyTitle} actions={<BeginActions />}>
          {t.emptyText}
        </Notice>
      ) : (
        forAll
      )}
    </div>
  );
}
