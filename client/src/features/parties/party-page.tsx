import { useQuery } from '@apollo/client/react';
import { thingKinds } from '@maillage/graph-schema/vocabulary';
import { Navigate, useLocation, useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { addressOf } from '../facts';
import { RetiredHistory } from '../history';
import { PartyDetails } from './party-details';
import { PartyPageDocument } from './party.generated';
import { texts } from './texts';

/** One page for actors, poles, places, bodies and people: all that can take part in a tie. */
export function PartyPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const { pathname, search, hash } = useLocation();
  const { shown } = useFictitious();
  const { data, previousData, error, refetch } = useQuery(PartyPageDocument, {
    variables: { slug, withFictitious: shown },
  });
  // While only the invented records come or go, the page stays.
  const before = previousData?.party?.slug === slug ? previousData : undefined;
  return (
    <QueryState
      data={data ?? before}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.loading}>{content}</Page>}
    >
      {({ party }) => {
        if (!party) {
          return (
            <Page title={t.loading}>
              <Notice title={t.notFound} actions={<KeptLink to="/annuaire">{t.toDirectory}</KeptLink>} />
              <RetiredHistory slug={slug} />
            </Page>
          );
        }
        // An old name, or the address of another kind: its own address takes over.
        const own = addressOf(party);
        if (own !== pathname && knownPath(own)) return <Navigate to={`${own}${search}${hash}`} replace />;
        return <PartyDetails key={party.id} party={party} />;
      }}
    </QueryState>
  );
}

function knownPath(address: string): boolean {
  return thingKinds.some(({ path, party }) => party && address.startsWith(`/${path}/`));
}
