import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { NewRecord } from '../editing';
import { addressOf, ThingLink } from '../facts';
import { PurchasePageDocument } from './purchases.generated';
import { texts } from './texts';

/** Writes down what a structure has pledged by word of mouth: for who facilitates the pole. */
export function NewPledgePage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(PurchasePageDocument, { variables: { slug } });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.newPledge}>{content}</Page>}
    >
      {({ purchase: found }) =>
        found ? (
          <NewRecord
            kind="PLEDGES"
            from={addressOf(found.purchase)}
            title={t.newPledge}
            over={<ThingLink thing={found.purchase} />}
            lead={t.newPledgeLead}
            begun={{ purchase: found.purchase.slug }}
            mentioned={[{ ...found.purchase, key: found.purchase.slug }]}
          />
        ) : (
          <Page title={t.newPledge}>
            <Notice title={t.notFound} actions={<KeptLink to="/achats">{t.toList}</KeptLink>} />
          </Page>
        )
      }
    </QueryState>
  );
}
