import { useMutation, useQuery } from '@apollo/client/react';
import { accountRoles } from '@maillage/graph-schema/vocabulary';
import { Button, ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { WhoAmIDocument } from './accounts.generated';
import classes from './accounts.module.css';
import { InviteForm } from './invite-form';
import { AccountsDocument, RevokeGrantDocument, type AccountPartsFragment } from './people.generated';
import { peopleTexts } from './people-texts';
import { texts } from './texts';

/** Who has an account, with what roles; inviting, and taking roles back. */
export function PeoplePage() {
  const t = useTexts(peopleTexts);
  const signing = useTexts(texts);
  const { data, error, refetch } = useQuery(WhoAmIDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {(viewer) => (
        <Page title={t.title} lead={t.lead}>
          {viewer.isAdministrator || viewer.facilitates.length > 0 ? (
            <>
              <Section title={t.invite}>
                <InviteForm viewer={viewer} />
              </Section>
              <Section title={t.accounts}>
                <Accounts />
              </Section>
            </>
          ) : (
            <Notice title={t.refused} actions={<ButtonLink to="/connexion">{signing.signIn}</ButtonLink>}>
              {t.refusedText}
            </Notice>
          )}
        </Page>
      )}
    </QueryState>
  );
}

function Accounts() {
  const t = useTexts(peopleTexts);
  const { data, error, refetch, fetchMore, loading } = useQuery(AccountsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.accounts} error={error} onRetry={() => void refetch()}>
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length === 0 && <p>{t.none}</p>}
          <ul className={classes.accounts}>
            {nodes.map((account) => (
              <AccountLine key={account.id} account={account} />
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <Button
              aria-disabled={loading}
              onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
            >
              {t.more}
            </Button>
          )}
        </>
      )}
    </QueryState>
  );
}

function AccountLine({ account }: { readonly account: AccountPartsFragment }) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [revoke, { data, error }] = useMutation(RevokeGrantDocument, { refetchQueries: [AccountsDocument] });
  const [first] = data?.revokeGrant.problems ?? [];
  const problem = first ? messageOfProblem(first, language) : error && problemOf(error, language).message;
  return (
    <li className={classes.account}>
      <p>
        <strong>{account.name || account.email}</strong> <span>{t.states[account.state]}</span>
      </p>
      <p className={classes.address}>{account.email}</p>
      <ul className={classes.roles}>
        {account.grants.map((grant) => {
          const role = accountRoles.find((one) => one.code === grant.role)?.label[language] ?? grant.role;
          return (
            <li key={grant.id} className={classes.grant}>
              <span>
                {role} {grant.over && <ThingLink thing={grant.over} />} {grant.territory?.name}
              </span>
              <Button
                aria-label={t.revokeOf(role, account.name || account.email)}
                onClick={() => void revoke({ variables: { grant: grant.id } }).catch(() => undefined)}
              >
                {t.revoke}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
    </li>
  );
}
