import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { ImportDesk } from './import-desk';
import { NoticePolesDocument } from './notices.generated';
import { texts } from './texts';

/** Brings calls for tenders from a file, a spreadsheet or the text of a notice. */
export function ImportPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(NoticePolesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ viewer, noticePoles }) => (
        <Page title={t.title} lead={noticePoles.length > 0 && t.lead} width="wide">
          {viewer.account && noticePoles.length > 0 ? (
            <ImportDesk account={viewer.account.id} poles={noticePoles} />
          ) : (
            <Notice title={t.notAllowed} actions={!viewer.account && <SignInLink primary />}>
              {t.notAllowedWhy}
            </Notice>
          )}
        </Page>
      )}
    </QueryState>
  );
}
