import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInOffer } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { WhoAmIDocument, type ViewerPartsFragment } from '../../lib/fragments/viewer.generated';
import { peopleTexts } from './people-texts';

interface ManagersOnlyProps {
  readonly title: string;
  readonly administrators?: boolean;
  readonly children: (viewer: ViewerPartsFragment) => ReactNode;
}

/** A page for who manages accounts; others are told whose it is. */
export function ManagersOnly({ title, administrators = false, children }: ManagersOnlyProps) {
  const t = useTexts(peopleTexts);
  const { data, error, refetch } = useQuery(WhoAmIDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={title}>{content}</Page>}
    >
      {(viewer) =>
        viewer.isAdministrator || (!administrators && viewer.facilitates.length > 0) ? (
          children(viewer)
        ) : (
          <Page title={title}>
            <Notice title={administrators ? t.refusedButAdministrators : t.refused} actions={<SignInOffer />}>
              {t.refusedText}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}
