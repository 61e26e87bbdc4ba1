import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
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
  const [busy, setBusy] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(ThingHistoryDocument, {
    variables: { thing, first: PAGE },
    // What others did meanwhile belongs to it.
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.history} error={error} onRetry={() => void refetch()}>
      {({ nodes, pageInfo }) =>
        nodes.length === 0 ? (
          <p className={classes.quiet}>{t.none}</p>
        ) : (
          <>
            <ol className={classes.changes}>
              {nodes.map((change) => (
                <li key={change.id}>
                  <ChangeItem change={change} withDay />
                </li>
              ))}
            </ol>
            {pageInfo.hasNextPage && (
              <p data-print="no">
                <Button
                  disabled={busy}
                  onClick={() => {
                    setBusy(true);
                    void fetchMore({ variables: { after: pageInfo.endCursor } }).finally(() =>
                      setBusy(false),
                    );
                  }}
                >
                  {t.more}
                </Button>
              </p>
            )}
          </>
        )
      }
    </QueryState>
  );
}
