import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useFictitious } from '../../lib/kept-params';
import { WantsBoardDocument, WantsWhoDocument, type BoardWantPartsFragment } from './wants.generated';
import { filterOf, type WantsView } from './wants-view';

export type BoardWant = BoardWantPartsFragment;

const PAGE = 50;

/** The board that a view asks for, a page at a time; the list before stays until the next one is there. */
export function useWants(view: WantsView) {
  const { shown } = useFictitious();
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(WantsBoardDocument, {
    variables: { filter: filterOf(view, shown), first: PAGE },
    notifyOnNetworkStatusChange: true,
  });
  const found = data ?? previousData;
  const more = (): void => {
    const after = found?.wants.pageInfo.endCursor;
    if (after) void fetchMore({ variables: { after } });
  };
  return {
    wants: found?.wants.nodes,
    total: found?.wants.totalCount ?? 0,
    hasMore: found?.wants.pageInfo.hasNextPage ?? false,
    more,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    stale: data === undefined && previousData !== undefined,
    error,
    refetch,
  };
}

/** Whether who looks acts for a structure, which may then tell of needs and offers. */
export function useMayTell(): boolean {
  const { data } = useQuery(WantsWhoDocument);
  return (data?.viewer.actsFor.length ?? 0) > 0;
}
