import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';
import { broughtBy, placeOf } from '../../lib/unsaved';
import { ForOwn } from '../acting';
import { JointBidsDocument, MemberBySlugDocument, TenderToAnswerDocument } from './bids.generated';
import type { FoundActor } from './member-field';
import { ProposeForm } from './propose-form';
import type { ChosenTender } from './tender-field';
import { proposeTexts } from './propose-texts';

/** What an address can bring. */
const words = ['appel', 'lots', 'membres', 'mandataire', 'besoin'];

const listed = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : []);

/**
 * Proposes a group, from nothing or from what the address brings: `?appel=…&lots=1,2&membres=a,b&mandataire=a` or
 * `?besoin=…&membres=a,b`, by which the partner finder and the page of a call lead here.
 */
export function ProposePage() {
  const t = useTexts(proposeTexts);
  const [search] = useParamsOfAddress();
  const { data, error, refetch } = useQuery(JointBidsDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, actsFor }) =>
        account && actsFor.length > 0 ? (
          <ForOwn actors={actsFor} title={t.title}>
            <FromAddress
              // What another address brings is another proposal.
              key={broughtBy(search, words)}
              account={account.id}
              actors={actsFor}
            />
          </ForOwn>
        ) : (
          <Page title={t.title}>
            <Notice title={t.nobody} actions={!account && <SignInLink primary />}>
              {t.nobodyHint}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}

interface Brought {
  readonly tender: ChosenTender | undefined;
  readonly members: readonly FoundActor[];
}

/** Reads what the address names, each by its own short question; what is not there is left out. */
function FromAddress({
  account,
  actors,
}: {
  readonly account: string;
  readonly actors: readonly FoundActor[];
}) {
  const t = useTexts(proposeTexts);
  const client = useApolloClient();
  const [search] = useParamsOfAddress();
  const appel = search.get('appel') ?? '';
  const slugs = search.get('membres') ?? '';
  const [brought, setBrought] = useState<Brought>();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<Brought> => {
      const [call, ...found] = await Promise.all([
        appel
          ? client.query({ query: TenderToAnswerDocument, variables: { slug: appel } })
          : Promise.resolve(undefined),
        ...listed(slugs).map((slug) => client.query({ query: MemberBySlugDocument, variables: { slug } })),
      ]);
      return {
        tender: call?.data?.tender ?? undefined,
        members: found.flatMap((one) => one.data?.actor ?? []),
      };
    };
    read()
      .catch(() => ({ tender: undefined, members: [] }))
      .then((found) => isCurrent && setBrought(found))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [client, appel, slugs]);
  return (
    <Page title={t.title} lead={t.lead}>
      {brought ? (
        <ProposeForm
          place={placeOf('groupement', account, broughtBy(search, words))}
          actors={actors}
          tender={brought.tender}
          lots={listed(search.get('lots'))}
          members={brought.members}
          lead={search.get('mandataire') ?? undefined}
          need={search.get('besoin') ?? ''}
        />
      ) : (
        <p aria-busy="true">…</p>
      )}
    </Page>
  );
}
