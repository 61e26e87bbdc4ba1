import { useQuery } from '@apollo/client/react';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { SignInLink } from '../../components/sign-in-link';
import { messageOfProblem } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { useMedia } from '../../lib/media';
import { useUrlState } from '../../lib/url-state';
import { ActingChoice, ForOwn, useActing } from '../acting';
import { addressOfCompetences } from '../competences';
import { CallsTabs } from '../section-tabs';
import { PartnerCard } from './partner-card';
import { PartnersForMeDocument, PartnersWhoDocument, type PartnersWhoQuery } from './partners.generated';
import classes from './partners.module.css';
import { partnersView, toInput, type PartnersView } from './partners-view';
import { texts } from './texts';
import { WeighForm } from './weigh-form';

type Own = PartnersWhoQuery['viewer']['actsFor'][number];

/** Who could work with one's own structure, ranked by weights that the address keeps, every reason told. */
export function PartnersPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(PartnersWhoDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ account, actsFor }) =>
        actsFor.length > 0 ? (
          <ForOwn actors={actsFor} title={t.title}>
            <ForActors actors={actsFor} />
          </ForOwn>
        ) : (
          <Page title={t.title} lead={t.lead} width="wide">
            <CallsTabs />
            <Notice title={account ? t.nobody : t.visitor} actions={!account && <SignInLink primary />}>
              {account && t.nobodyHint}
            </Notice>
          </Page>
        )
      }
    </QueryState>
  );
}

function ForActors({ actors }: { readonly actors: readonly Own[] }) {
  const t = useTexts(texts);
  const [view, update] = useUrlState(partnersView);
  const [actor, choose] = useActing(actors);
  // Where they stand above the partners, they are folded: who works with whom is what one came for.
  const isWide = useMedia('(min-width: 60rem)');
  if (!actor) return null;
  const weighing = (
    <>
      <WeighForm view={view} onChange={update} />
      <Disclosure label={t.how}>
        <p>{t.howText}</p>
      </Disclosure>
    </>
  );
  return (
    <Page title={t.title} over={actor.name} lead={t.lead} width="wide" actions={<PrintButton />}>
      <CallsTabs />
      <div className={classes.columns}>
        <aside className={classes.side} aria-label={t.weigh} data-print="no">
          <ActingChoice actors={actors} chosen={actor.slug} onChoose={choose} />
          {isWide ? weighing : <Disclosure label={t.fold}>{weighing}</Disclosure>}
        </aside>
        <Ranked actor={actor} view={view} />
      </div>
    </Page>
  );
}

function Ranked({ actor, view }: { readonly actor: Own; readonly view: PartnersView }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { shown } = useFictitious();
  const read = useQuery(PartnersForMeDocument, {
    variables: {
      actor: actor.id,
      weights: toInput(view.weights),
      withPresent: view.withPresent,
      withFictitious: shown,
    },
  });
  const found = lastAnswer(read)?.partnersForMe;
  const isStale = read.data === undefined;
  return (
    <QueryState data={found} error={read.error} onRetry={() => void read.refetch()}>
      {({ problems, partners, count, competenceCount }) => {
        const [problem] = problems;
        if (problem) return <Notice title={messageOfProblem(problem, language)} />;
        return (
          <Results stale={isStale}>
            {competenceCount === 0 && (
              <p className={classes.note}>
                {t.noCompetence}{' '}
                <KeptLink to={addressOfCompetences(actor.slug)}>{t.tellCompetences}</KeptLink>
              </p>
            )}
            {partners.length === 0 ? (
              <Notice title={t.none}>{t.noneText}</Notice>
            ) : (
              <>
                <p role="status">{t.found(count, partners.length)}</p>
                <ol className={classes.partners}>
                  {partners.map((partner) => (
                    <li key={partner.actor.id}>
                      <PartnerCard partner={partner} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </Results>
        );
      }}
    </QueryState>
  );
}
