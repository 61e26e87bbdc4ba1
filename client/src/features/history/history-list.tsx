import { useQuery } from '@apollo/client/react';
import { NextPage } from '../../components/next-page';
import { QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { ChangeItem } from './change-item';
import { ThingHistoryDocument } from './history.generated';
import classes from './history.module.css';
import { texts } from './texts';

const PAGE = 10;

/** The changes of one thing, the latest first, page by page. */
export function HistoryList({ thing }: { readonly thing: string }) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(ThingHistoryDocument, {
    variables: { thing, first: PAGE },
    // What others did meanwhile belongs to it.
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.history} error={error} onRetry={() => void refetch()}>
      {(history) =>
        history.nodes.length === 0 ? (
          <p className={classes.quiet}>{t.none}</p>
        ) : (
          <>
            <ol className={classes.changes}>
              {history.nodes.map((change) => (
                <li key={change.id}>
                  <ChangeItem change={change} withDay />
                </li>
              ))}
            </ol>
            <NextPage of={history} fetchMore={fetchMore} />
          </>
        )
      }
    </QueryState>
  );
}
