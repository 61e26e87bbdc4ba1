import { useQuery } from '@apollo/client/react';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { DirectoryCountDocument, DirectoryDocument, type DirectoryQuery } from './directory.generated';
import { filterOf, isAround, sortOf, type DirectoryView } from './directory-view';

export type DirectoryActor = DirectoryQuery['actors']['nodes'][number];

const PAGE = 50;

/** The list that a view asks for, a page at a time; the list before stays until the next one is there. */
export function useDirectory(view: DirectoryView) {
  const { shown } = useFictitious();
  const filter = filterOf(view, shown);
  const read = useQuery(DirectoryDocument, {
    variables: {
      ...{ filter, withFictitious: shown, sort: sortOf(view), first: PAGE },
      ...{ from: view.territory, isAround: isAround(view) },
    },
  });
  const { data, error, refetch, fetchMore } = read;
  return { actors: lastAnswer(read)?.actors, stale: !data, error, refetch, fetchMore };
}

/** How many there are in all, where that is more than is shown: the list does not wait for it. */
export function useDirectoryCount(view: DirectoryView, hasMore: boolean): number | undefined {
  const { shown } = useFictitious();
  const variables = { filter: filterOf(view, shown) };
  const { data } = useQuery(DirectoryCountDocument, { variables, skip: !hasMore });
  return hasMore ? data?.actors.totalCount : undefined;
}
