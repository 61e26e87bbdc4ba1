import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { dayOfMoment } from '../../lib/format';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import {
  TenderCountDocument,
  TendersDocument,
  TendersWhoDocument,
  type TenderRowPartsFragment,
} from './tenders.generated';
import { filterOf, type TendersView } from './tenders-view';

export type TenderRow = TenderRowPartsFragment;

const PAGE = 50;

/** Today as an ISO day, by the clock of this browser: the same as long as the page is open. */
export function useToday(): string {
  const [today] = useState(() => dayOfMoment());
  return today;
}

/** The list that a view asks for, a page at a time; the list before stays until the next one is there. */
export function useTenders(view: TendersView) {
  const { shown } = useFictitious();
  const filter = filterOf(view, shown, useToday());
  const read = useQuery(TendersDocument, {
    variables: { filter, withFictitious: shown, sort: view.sort, first: PAGE },
  });
  const { data, error, refetch, fetchMore } = read;
  return { tenders: lastAnswer(read)?.tenders, stale: !data, error, refetch, fetchMore };
}

/** How many there are in all, where that is more than is shown: the list does not wait for it. */
export function useTenderCount(view: TendersView, hasMore: boolean): number | undefined {
  const { shown } = useFictitious();
  const variables = { filter: filterOf(view, shown, useToday()), sort: view.sort };
  const { data } = useQuery(TenderCountDocument, { variables, skip: !hasMore });
  return hasMore ? data?.tenders.totalCount : undefined;
}

/** Whether who looks may add calls: who facilitates a pole or acts for a member of one. */
export function useMayAdd(): boolean {
  const { data } = useQuery(TendersWhoDocument);
  return (data?.viewer.facilitates.length ?? 0) + (data?.viewer.actsFor.length ?? 0) > 0;
}
