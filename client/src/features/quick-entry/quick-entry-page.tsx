import { useQuery } from '@apollo/client/react';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { BeginActions } from '../beginning';
import { EntryForm } from './entry-form';
import { QuickEntryWhoDocument } from './quick-entry.generated';
import { texts } from './texts';

/** Records what a meeting, a document or a call said, in under a minute and without the mouse. */
export function QuickEntryPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(QuickEntryWhoDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, facilitates, isAdministrator }) => (
        <Page
          title={t.title}
          lead={
            <>
              {t.lead}
              {account && facilitates.length > 0 && (
                <>
                  {' '}
                  <KeptLink to="/importer-un-tableur">{t.spreadsheet}</KeptLink>
                </>
              )}
            </>
          }
        >
          {account && facilitates.length > 0 ? (
            <EntryForm account={account.id} poles={facilitates} />
          ) : (
            <Notice title={t.notAllowed} actions={(!account || isAdministrator) && <BeginActions />}>
              {account && (isAdministrator ? t.notAllowedAdministrator : t.notAllowedWhy)}
            </Notice>
          )}
        </Page>
      )}
    </QueryState>
  );
}
