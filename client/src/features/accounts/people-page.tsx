import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { AccountLine } from './account-line';
import type { ViewerPartsFragment } from '../../lib/fragments/viewer.generated';
import classes from './accounts.module.css';
import { InviteForm } from './invite-form';
import { ManagersOnly } from './managers-only';
import { AccountsDocument } from './people.generated';
import { peopleTexts } from './people-texts';

/** Who has an account, with what roles; inviting, giving roles and taking them back. */
export function PeoplePage() {
  const t = useTexts(peopleTexts);
  return (
    <ManagersOnly title={t.title}>
      {(viewer) => (
        <Page
          title={t.title}
          lead={t.lead}
          actions={
            <>
              <ButtonLink to="/courriers">{t.outbox}</ButtonLink>
              {viewer.isAdministrator && <ButtonLink to="/journal">{t.journal}</ButtonLink>}
            </>
          }
        >
          <Section title={t.invite}>
            <InviteForm viewer={viewer} />
          </Section>
          <Section title={t.accounts}>
            <Accounts viewer={viewer} />
          </Section>
        </Page>
      )}
    </ManagersOnly>
  );
}

function Accounts({ viewer }: { readonly viewer: ViewerPartsFragment }) {
  const t = useTexts(peopleTexts);
  const { data, error, refetch, fetchMore } = useQuery(AccountsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.accounts} error={error} onRetry={() => void refetch()}>
      {(accounts) => (
        <>
          {accounts.nodes.length === 0 && <p>{t.none}</p>}
          <ul className={classes.accounts}>
            {accounts.nodes.map((account) => (
              <AccountLine key={account.id} account={account} viewer={viewer} />
            ))}
          </ul>
          <NextPage of={accounts} fetchMore={fetchMore} />
        </>
      )}
    </QueryState>
  );
}
