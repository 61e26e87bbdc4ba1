import { useQuery } from '@apollo/client/react';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { compareView } from './compare-view';
import { Comparison } from './comparison';
import { PlacesWithListsDocument, type PlacesWithListsQuery } from './rosters.generated';
import { texts } from './texts';

type Place = PlacesWithListsQuery['places'][number];

/** The dated lists of a place side by side: who is placed differently, and according to whom. */
export function CompareListsPage() {
  const t = useTexts(texts);
  const [view] = useUrlState(compareView);
  const { data, error, refetch } = useQuery(PlacesWithListsDocument);
  const places = data?.places.filter(({ rosters }) => rosters.length > 0);
  const place = places && (places.find(({ slug }) => slug === view.place) ?? mostListed(places));
  return (
    <Page
      width="wide"
      title={t.title}
      over={<KeptLink to="/documents">{t.over}</KeptLink>}
      lead={place ? t.lead(place.name) : t.leadEmpty}
      actions={<PrintButton />}
    >
      <QueryState data={places} error={error} onRetry={() => void refetch()}>
        {(found) =>
          place ? (
            <Comparison key={place.id} place={place} places={found} />
          ) : (
            <Notice title={t.none} actions={<KeptLink to="/documents">{t.toDocuments}</KeptLink>}>
              {t.noneText}
            </Notice>
          )
        }
      </QueryState>
    </Page>
  );
}

function mostListed(places: readonly Place[]): Place | undefined {
  return places.toSorted((one, other) => other.rosters.length - one.rosters.length)[0];
}
