import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { readAgain } from '../../lib/read-again';
import { AskingSection } from '../answers';
import { ThingLink } from '../facts';
import { MyDataSection } from '../personal-data';
import classes from './accounts.module.css';
import { IdentitiesSection } from './identities-section';
import { ChangePassword, SetPassword } from './passwords';
import { SignOutWithProviderDocument } from './provider.generated';
import { SignOut } from './sign-out';
import { texts } from './texts';
import { useArrival } from './use-arrival';
import { WhatToDo } from './what-to-do';
import { WhoAmIDocument, type ViewerPartsFragment } from '../../lib/fragments/viewer.generated';

/** Who one is here, what one may do, the password, the way out. */
export function AccountPage() {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(WhoAmIDocument);
  const arrival = useArrival();
  const [signOut] = useMutation(SignOutWithProviderDocument);
  const leave = async (): Promise<void> => {
    const address = (await signOut()).data?.signOutWithProvider;
    // Who came by a provider leaves there too: else the next one at this machine comes in by one click.
    if (address) window.location.assign(address);
    else await readAgain(client);
  };
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.account}>{content}</Page>}
    >
      {(viewer) =>
        viewer.account ? (
          <Page
            title={viewer.account.name}
            over={t.account}
            lead={viewer.account.email}
            actions={<SignOut account={viewer.account.id} onLeave={() => void leave()} />}
          >
            {arrival.problem && <Notice tone="problem" title={arrival.problem} />}
            <Section title={t.roles}>
              <Roles viewer={viewer} />
            </Section>
            <WhatToDo viewer={viewer} />
            {viewer.actsFor.length > 0 && <AskingSection />}
            {viewer.hasPassword ? (
              <Section title={t.changePassword}>
                <ChangePassword />
              </Section>
            ) : (
              <Section title={t.setPassword} lead={t.setPasswordLead}>
                <SetPassword />
              </Section>
            )}
            <IdentitiesSection justLinked={arrival.linked} />
            <MyDataSection account={viewer.account.id} />
          </Page>
        ) : (
          <Page title={t.account}>
            <Notice title={t.noAccount} actions={<SignInLink primary />} />
          </Page>
        )
      }
    </QueryState>
  );
}

function Roles({ viewer }: { readonly viewer: ViewerPartsFragment }) {
  const t = useTexts(texts);
  const { isAdministrator, facilitates, actsFor, readsTerritories } = viewer;
  if (!isAdministrator && facilitates.length + actsFor.length + readsTerritories.length === 0) {
    return <p>{t.noRole}</p>;
  }
  return (
    <ul className={classes.roles}>
      {isAdministrator && <li>{t.administrator}</li>}
      {facilitates.map((pole) => (
        <li key={pole.id}>
          {t.facilitates} <ThingLink thing={pole} />
        </li>
      ))}
      {actsFor.map((actor) => (
        <li key={actor.id}>
          {t.actsFor} <ThingLink thing={actor} />
        </li>
      ))}
      {readsTerritories.map((territory) => (
        <li key={territory.id}>{`${t.reads} ${territory.name}`}</li>
      ))}
    </ul>
  );
}
