import { useQuery } from '@apollo/client/react';
import { finderErrorCodes } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { Disclosure } from '../../components/disclosure';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { addMessages } from '../../lib/error-messages';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useMedia } from '../../lib/media';
import { useUrlState } from '../../lib/url-state';
import { ActingChoice, chosenOf, ForOwn } from '../acting';
import { ThingLink } from '../facts';
import { CallsTabs } from '../section-tabs';
import { Constraints } from './constraints';
import { FinderStartDocument, type FinderStartQuery } from './finder.generated';
import classes from './finder.module.css';
import { NeedsPanel } from './needs-panel';
import { Results } from './results';
import { Start } from './start';
import { texts } from './texts';
import { useFinder } from './use-finder';
import { actFor, finderView, isAsked, toAsked } from './view';

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
      {(start) =>
        start.viewer.account ? (
          <ForOwn actors={start.viewer.actsFor} title={t.title}>
            <Finder start={start} />
          </ForOwn>
        ) : (
          <ForAccounts />
        )
      }
    </QueryState>
  );
}

function ForAccounts() {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <CallsTabs />
      <Notice title={t.signInTitle} actions={<SignInLink primary />}>
        {t.signIn}
      </Notice>
    </Page>
  );
}

function Finder({ start }: { readonly start: FinderStartQuery }) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const [view, update] = useUrlState(finderView);
  const mine = start.viewer.actsFor;
  const acting = chosenOf(mine, view.of);
  const home = homeOf(start, acting?.id);
  const asked = useMemo(() => (isAsked(view) ? toAsked(view, shown, home) : undefined), [view, shown, home]);
  const finder = useFinder(asked);
  const isWide = useMedia('(min-width: 62rem)');
  if (!asked) return <Start start={start} view={view} onChange={update} />;
  const call = finder.data?.call;
  const panels = (
    <div className={classes.panels}>
      {acting && (
        <ActingChoice
          actors={mine}
          chosen={acting.slug}
          onChoose={(slug) =>
            update(
              actFor(
                view,
                slug,
                mine.map((one) => one.slug),
              ),
            )
          }
        />
      )}
      <NeedsPanel view={view} call={call} onChange={update} />
      <Constraints view={view} start={start} home={home} found={finder.data} onChange={update} />
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
      <CallsTabs />
      <div className={classes.columns}>
        <aside className={classes.side} aria-label={t.constraints} data-print="no">
          {isWide ? panels : <Disclosure label={t.fold}>{panels}</Disclosure>}
        </aside>
        <Results finder={finder} view={view} mine={mine} onChange={update} />
      </div>
    </Page>
  );
}

/** Address of the pole where one looks unless another is chosen: that of the structure, or the one that one runs. */
function homeOf({ viewer, poles }: FinderStartQuery, actor: string | undefined): string {
  const own = viewer.account?.grants.find(
    ({ role, over, pole }) => role === 'MEMBER' && over?.id === actor && pole !== null,
  );
  return own?.pole?.slug ?? viewer.facilitates[0]?.slug ?? poles[0]?.slug ?? '';
}
