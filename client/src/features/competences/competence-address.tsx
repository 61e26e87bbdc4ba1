import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { addressOf } from '../facts';
import { CompetenceAddressDocument } from './competences.generated';
import { texts } from './texts';

/** The address of a competence leads to it on the page of who can do it. */
export function CompetenceAddress() {
  const t = useTexts(texts);
  const keep = useKept();
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(CompetenceAddressDocument, { variables: { slug } });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.loading}>{content}</Page>}
    >
      {({ thing }) => {
        const actor = thing && 'of' in thing ? thing.of : undefined;
        return actor ? (
          <Navigate to={keep(`${addressOf(actor)}#${slug}`)} replace />
        ) : (
          <Page title={t.loading}>
            <Notice title={t.notFound} actions={<KeptLink to="/annuaire">{t.toDirectory}</KeptLink>} />
          </Page>
        );
      }}
    </QueryState>
  );
}
