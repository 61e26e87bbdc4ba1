import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { HomeWhoDocument, type HomeWhoQuery } from './home.generated';

const KEY = 'maillage.own-work';

/** Milliseconds that room is kept for who one is: longer, and something is wrong. */
const PATIENCE = 8000;

/**
 * Who has work of their own here: null for a visitor, who waits for nothing; undefined until it is known, in a browser
 * that had somebody with work last time. That alone is kept, so that the first page can keep the room.
 */
export function useOwnWork(): HomeWhoQuery['viewer'] | null | undefined {
  // The header asks who it is on every page: what it learns is read here.
  const { data } = useQuery(HomeWhoDocument, { fetchPolicy: 'cache-only' });
  const [isLikely, setLikely] = useState(hadWork);
  const viewer = data?.viewer;
  const has = viewer && hasWork(viewer);
  useEffect(() => {
    if (has !== undefined) noteWork(has);
    const given = has === undefined ? setTimeout(() => setLikely(false), PATIENCE) : undefined;
    return () => clearTimeout(given);
  }, [has]);
  if (!viewer) return isLikely ? undefined : null;
  return has ? viewer : null;
}

function hasWork({
  isAdministrator,
  actsFor,
  facilitates,
  readsTerritories,
}: HomeWhoQuery['viewer']): boolean {
  return isAdministrator || actsFor.length + facilitates.length + readsTerritories.length > 0;
}

function hadWork(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false; // Storage can be forbidden: then the work takes its place when it comes.
  }
}

function noteWork(has: boolean): void {
  try {
    if (has) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}
