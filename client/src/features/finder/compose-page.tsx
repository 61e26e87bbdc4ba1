import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { Page } from '../../components/page';
import { QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { ACTING, useKept } from '../../lib/kept-params';
import { useParamsOfAddress } from '../../lib/search-params';
import { chosenOf, ForOwn } from '../acting';
import { FinderMineDocument } from './finder.generated';
import { texts } from './texts';

/** From the page of a call to the finder: for these lots, with the structure that one acts for. */
export function ComposePage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const [params] = useParamsOfAddress();
  const keep = useKept();
  const { data, error, refetch } = useQuery(FinderMineDocument);
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ viewer }) => {
        const to = new URLSearchParams({ consultation: slug });
        const lots = params.get('lots');
        if (lots) to.set('lots', lots);
        const mine = chosenOf(viewer.actsFor, params.get(ACTING));
        if (mine) to.set('avec', mine.slug);
        return (
          <ForOwn actors={viewer.actsFor} title={t.title}>
            <Navigate to={keep(`/trouver-des-partenaires?${to.toString()}`)} replace />
          </ForOwn>
        );
      }}
    </QueryState>
  );
}
