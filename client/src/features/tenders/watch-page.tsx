import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState } from '../../lib/url-state';
import { actingView, ForOwn } from '../acting';
import { CallsTabs } from '../section-tabs';
import { CalendarSection } from './calendar-section';
import { TendersWhoDocument, type TendersWhoQuery } from './tenders.generated';
import classes from './tenders.module.css';
import watchClasses from './watch.module.css';
import { WatchFeedDocument, type WatchFeedQuery } from './watch.generated';
import { watchTexts } from './watch-texts';
import { WatchedCallCard } from './watched-call-card';

const PAGE = 20;

type Watch = NonNullable<WatchFeedQuery['watch']>;
type Viewer = TendersWhoQuery['viewer'];

/** The open calls that concern who looks: its structures, or the pole that it runs. */
export function WatchPage() {
  const t = useTexts(watchTexts);
  const { data, error, refetch } = useQuery(TendersWhoDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {(viewer) =>
        viewer.actsFor.length + viewer.facilitates.length > 0 ? (
          <ForOwn actors={viewer.actsFor} title={t.title}>
            <Feed viewer={viewer} />
          </ForOwn>
        ) : (
          <Page title={t.title} width="wide">
            <CallsTabs />
            <Notice
              title={t.nobody}
              actions={
                <>
                  {!viewer.account && <SignInLink primary />}
                  <ButtonLink to="/consultations">{t.allCalls}</ButtonLink>
                </>
              }
            >
              {t.nobodyText}
            </Notice>
            {viewer.account && <CalendarSection viewer={viewer} />}
          </Page>
        )
      }
    </QueryState>
  );
}

/** For whom it is watched stands in the address, by its slug; by default for all structures one acts for. */
function Feed({ viewer }: { readonly viewer: Viewer }) {
  const t = useTexts(watchTexts);
  const [{ acting }, change] = useUrlState(actingView);
  const { shown } = useFictitious();
  const { actsFor, facilitates } = viewer;
  const all = [...actsFor, ...facilitates];
  const chosen = all.find(({ slug }) => slug === acting);
  const read = useQuery(WatchFeedDocument, {
    variables: { of: chosen?.id ?? null, withFictitious: shown, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, error, refetch, fetchMore } = read;
  const watch = lastAnswer(read)?.watch ?? undefined;
  const [first] = watch?.of ?? [];
  const forPole = first?.kind === 'POLE';
  return (
    <Page
      title={t.title}
      width="wide"
      lead={watch && (forPole ? t.leadPole(first.name) : t.lead(watch.of.map(({ name }) => name).join(', ')))}
      actions={<PrintButton />}
    >
      <CallsTabs />
      {all.length > 1 && (
        <div className={watchClasses.chooser} data-print="no">
          <SelectField
            label={t.for}
            value={chosen?.slug ?? (actsFor.length > 0 ? '' : (facilitates[0]?.slug ?? ''))}
            options={[
              ...(actsFor.length > 0 ? [{ value: '', label: t.mine }] : []),
              ...actsFor.map(({ slug, name }) => ({ value: slug, label: name })),
              ...facilitates.map(({ slug, name }) => ({ value: slug, label: t.pole(name) })),
            ]}
            onChange={(slug) => change({ acting: slug })}
          />
        </div>
      )}
      <QueryState data={watch} error={error} onRetry={() => void refetch()}>
        {(found) => (
          <>
            <Calls watch={found} forPole={forPole} />
            {data && <NextPage of={found.calls} fetchMore={fetchMore} />}
            {found.unsaid > 0 && (
              <p className={classes.quiet}>
                {t.unsaid(found.unsaid)} <KeptLink to="/consultations">{t.allCalls}</KeptLink>
              </p>
            )}
          </>
        )}
      </QueryState>
      <CalendarSection viewer={viewer} />
    </Page>
  );
}

function Calls({ watch, forPole }: { readonly watch: Watch; readonly forPole: boolean }) {
  const t = useTexts(watchTexts);
  const { calls, competenceCount } = watch;
  const others = <ButtonLink to="/consultations">{t.allCalls}</ButtonLink>;
  if (calls.nodes.length === 0)
    return !forPole && competenceCount === 0 ? (
      <Notice
        title={t.noCompetence}
        actions={
          <>
            <ButtonLink to="/ma-structure" primary>
              {t.myStructure}
            </ButtonLink>
            {others}
          </>
        }
      >
        {t.noCompetenceText}
      </Notice>
    ) : (
      <Notice title={forPole ? t.nothingPole : t.nothing} actions={others}>
        {!forPole && t.nothingText}
      </Notice>
    );
  return (
    <>
      <p className={classes.count} role="status">
        {t.count(calls.totalCount)}
      </p>
      <ol className={watchClasses.feed}>
        {calls.nodes.map((call) => (
          <li key={call.tender.id}>
            <WatchedCallCard call={call} />
          </li>
        ))}
      </ol>
    </>
  );
}
