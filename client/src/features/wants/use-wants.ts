import { useQuery } from '@apollo/client/react';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { WantsBoardDocument, WantsWhoDocument, type BoardWantPartsFragment } from './wants.generated';
import { filterOf, type WantsView } from './wants-view';

export type BoardWant = BoardWantPartsFragment;

const PAGE = 50;

/** The board that a view asks for, a page at a time; the list before stays until the next one is there. */
export function useWants(view: WantsView) {
  const { shown } = useFictitious();
  const read = useQuery(WantsBoardDocument, {
    variables: { filter: filterOf(view, shown), first: PAGE },
  });
  const { data, error, refetch, fetchMore } = read;
  return { wants: lastAnswer(read)?.wants, stale: !data, error, refetch, fetchMore };
}

/** Whether who looks acts for a structure, which may then tell of needs and offers. */
export function useMayTell(): boolean {
  const { data } = useQuery(WantsWhoDocument);
  return (data?.viewer.actsFor.length ?? 0) > 0;
}
