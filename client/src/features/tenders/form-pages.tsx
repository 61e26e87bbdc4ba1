import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { EditRecord, NewRecord } from '../editing';
import { pageTexts } from './page-texts';
import { TenderToEditDocument } from './tenders.generated';

/** Types in a call. */
export function NewTenderPage() {
  const t = useTexts(pageTexts);
  return <NewRecord kind="TENDERS" from="/consultations" title={t.newTitle} lead={t.newLead} />;
}

/** Edits a call. */
export function EditTenderPage() {
  const t = useTexts(pageTexts);
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(TenderToEditDocument, {
    variables: { slug },
    // Kept nowhere: once an edit has made the page forget the call, asking this anew would give it back as it was.
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.edit}>{content}</Page>}
    >
      {({ tender }) =>
        tender ? (
          <EditRecord key={tender.id} id={tender.id} />
        ) : (
          <Page title={t.edit}>
            <Notice title={t.notFound} actions={<KeptLink to="/consultations">{t.toList}</KeptLink>} />
          </Page>
        )
      }
    </QueryState>
  );
}
