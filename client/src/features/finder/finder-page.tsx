import { useQuery } from '@apollo/client/react';
import { finderErrorCodes } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { ButtonLink } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { addMessages } from '../../lib/error-messages';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useMedia } from '../../lib/media';
import { useUrlState } from '../../lib/url-state';
import { ThingLink } from '../facts';
import { Constraints } from './constraints';
import { FinderStartDocument, type FinderStartQuery } from './finder.generated';
import classes from './finder.module.css';
import { NeedsPanel } from './needs-panel';
import { Results } from './results';
import { Start } from './start';
import { texts } from './texts';
import { useFinder } from './use-finder';
import { finderView, isAsked, toAsked } from './view';

addMessages(finderErrorCodes);

/** From needs to groups: what is asked and under which constraints, all of it in the address. */
export function FinderPage() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch } = useQuery(FinderStartDocument, { variables: { withFictitious: shown } });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {(start) => (start.viewer.account ? <Finder start={start} /> : <ForAccounts />)}
    </QueryState>
  );
}

function ForAccounts() {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead}>
      <Notice
        title={t.signInTitle}
        actions={
          <ButtonLink primary to="/connexion">
            {t.toSignIn}
          </ButtonLink>
        }
      >
        {t.signIn}
      </Notice>
    </Page>
  );
}

function Finder({ start }: { readonly start: FinderStartQuery }) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const [view, update] = useUrlState(finderView);
  const asked = useMemo(() => (isAsked(view) ? toAsked(view, shown) : undefined), [view, shown]);
  const finder = useFinder(asked);
  const isWide = useMedia('(min-width: 62rem)');
  const mine = start.viewer.actsFor;
  if (!asked) return <Start start={start} view={view} onChange={update} />;
  const call = finder.data?.call;
  const panels = (
    <div className={classes.panels}>
      <NeedsPanel view={view} call={call} onChange={update} />
      <Constraints view={view} start={start} found={finder.data} onChange={update} />
    </div>
  );
  return (
    <Page
      width="wide"
      title={t.title}
      lead={
        call ? (
          <>
            {t.forCall} <ThingLink thing={call} />
          </>
        ) : (
          t.lead
        )
      }
      actions={<PrintButton />}
    >
      <div className={classes.columns}>
        <aside className={classes.side} aria-label={t.constraints} data-print="no">
          {isWide ? panels : <Disclosure label={t.fold}>{panels}</Disclosure>}
        </aside>
        <Results finder={finder} view={view} mine={mine} onChange={update} />
      </div>
    </Page>
  );
}
