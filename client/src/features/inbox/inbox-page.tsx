import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { firstOf, NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { textParam, useUrlState } from '../../lib/url-state';
import { NotYourPole } from '../acting';
import { AskAll } from './asking';
import { EntryLine } from './entry-line';
import { InboxOfPoleDocument, InboxWhoDocument } from './inbox.generated';
import classes from './inbox.module.css';
import { texts } from './texts';

const view = { pole: textParam('pole') };

/** What waits for whoever runs a pole. */
export function InboxPage() {
  const t = useTexts(texts);
  const [{ pole: asked }, change] = useUrlState(view);
  const { data, error, refetch } = useQuery(InboxWhoDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, facilitates }) => {
        const pole = asked ? facilitates.find(({ slug }) => slug === asked) : facilitates[0];
        return (
          <Page title={t.title} lead={pole && t.lead} width="wide">
            {facilitates.length > 1 && pole && (
              <div className={classes.pole}>
                <SelectField
                  label={t.pole}
                  value={pole.slug}
                  options={facilitates.map(({ slug, name }) => ({ value: slug, label: name }))}
                  onChange={(slug) => change({ pole: slug })}
                />
              </div>
            )}
            {pole ? (
              <Waiting key={pole.id} pole={pole} />
            ) : facilitates.length > 0 ? (
              <NotYourPole asked={asked} own={facilitates} to={(slug) => `/boite?pole=${slug}`} />
            ) : (
              <Notice title={t.notAllowed} actions={!account && <SignInLink primary />} />
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}

const FIRST = 20;
const MOST = 100;

function Waiting({ pole }: { readonly pole: { readonly id: string; readonly slug: string } }) {
  const t = useTexts(texts);
  const [first, setFirst] = useState(FIRST);
  const { data, error, refetch, client } = useQuery(InboxOfPoleDocument, {
    variables: { pole: pole.id, first },
    // More than the first ones has been read just before it is shown.
    fetchPolicy: first === FIRST ? 'cache-and-network' : 'cache-first',
  });
  // Read before it is shown, so that a fault leaves what is there.
  const readOn = async (): Promise<void> => {
    const variables = { pole: pole.id, first: MOST };
    await client.query({ query: InboxOfPoleDocument, variables, fetchPolicy: 'network-only' });
    setFirst(MOST);
  };
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()}>
      {({ inbox, duplicates }) => {
        const groups = inbox?.groups.filter(({ total }) => total > 0) ?? [];
        const pairs = duplicates?.totalCount ?? 0;
        if (groups.length === 0 && pairs === 0) return <Notice title={t.nothing} />;
        return (
          <>
            {groups.map(({ kind, total, entries }) => (
              <Section key={kind} title={t.kinds[kind]} count={total} lead={t.leads[kind]}>
                <AskAll entries={entries} />
                <ul className={classes.entries}>
                  {entries.map((entry) => (
                    <EntryLine
                      key={`${entry.thing?.id ?? ''} ${entry.account?.id ?? ''} ${entry.account?.role ?? ''}`}
                      kind={kind}
                      entry={entry}
                      pole={pole.slug}
                    />
                  ))}
                </ul>
                <NextPage of={firstOf(entries, total, MOST)} fetchMore={readOn} />
              </Section>
            ))}
            {pairs > 0 && (
              <Section title={t.duplicates} count={pairs}>
                <p>
                  {t.duplicatesCount(pairs)} <ButtonLink to="/doublons">{t.compare}</ButtonLink>
                </p>
              </Section>
            )}
          </>
        );
      }}
    </QueryState>
  );
}
