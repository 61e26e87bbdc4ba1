import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { NoticePolesDocument, type NoticePolesQuery } from './importing.generated';

type Pole = NoticePolesQuery['noticePoles'][number];

interface ImportFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly notAllowed: string;
  readonly notAllowedWhy: string;
  /** Into which poles one may import; into all in which one has a part where left out. */
  readonly into?: (pole: Pole) => boolean;
  readonly children: (account: string, poles: readonly Pole[]) => ReactNode;
}

/** The page of an import: its desk for who may import, and the way in for others. */
export function ImportFrame(props: ImportFrameProps) {
  const { title, lead, notAllowed, notAllowedWhy, into = () => true, children } = props;
  const { data, error, refetch } = useQuery(NoticePolesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={title}>{content}</Page>}
    >
      {({ viewer, noticePoles }) => {
        const poles = noticePoles.filter(into);
        return (
          <Page title={title} lead={poles.length > 0 && lead} width="wide">
            {viewer.account && poles.length > 0 ? (
              children(viewer.account.id, poles)
            ) : (
              <Notice title={notAllowed} actions={!viewer.account && <SignInLink primary />}>
                {notAllowedWhy}
              </Notice>
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}
