import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { RecordPage } from '../record-page';
import { PartyDetails } from './party-details';
import { PartyPageDocument } from './party.generated';
import { texts } from './texts';

/** One page for actors, poles, places, bodies and people: all that can take part in a tie. */
export function PartyPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const { shown } = useFictitious();
  return (
    <RecordPage
      read={useQuery(PartyPageDocument, { variables: { slug, withFictitious: shown } })}
      find={({ party }) => party}
      thing={(party) => party}
      title={t.loading}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/annuaire">{t.toDirectory}</KeptLink>}
    >
      {(party) => <PartyDetails party={party} />}
    </RecordPage>
  );
}
