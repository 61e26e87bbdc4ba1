import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInOffer } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { NoSuchPole } from '../acting';
import { impactAddress } from './addresses';
import { PublicPageForm } from './public-page-form';
import { PublicPagesDocument } from './public-pages.generated';
import { PublicPageList } from './public-page-list';
import { publicTexts } from './public-texts';
import { useImpact } from './use-impact';

/** For who facilitates the pole: choosing what the public is shown, and withdrawing it. */
export function ShowPage() {
  const t = useTexts(publicTexts);
  const { asked, data, error, refetch, figures, figuresError, refetchFigures } = useImpact();
  const report = data?.impactReport;
  const ready = report === null ? null : report && figures ? { report, figures } : undefined;
  return (
    <Page title={t.title} lead={t.lead} actions={<ButtonLink to={impactAddress(asked)}>{t.back}</ButtonLink>}>
      <QueryState
        data={ready}
        error={error ?? figuresError}
        onRetry={() => {
          void refetch();
          void refetchFigures();
        }}
      >
        {(found) => {
          if (!found)
            return (
              <NoSuchPole asked={asked.pole}>
                <Notice title={t.none} />
              </NoSuchPole>
            );
          const { mayPublish, pole } = found.figures;
          if (!mayPublish)
            return (
              <Notice title={t.onlyFacilitator} actions={<SignInOffer />}>
                {t.onlyFacilitatorText}
              </Notice>
            );
          return (
            <Pages
              pole={pole.id}
              poleName={found.report.pole.name}
              withFictitious={asked.withFictitious}
              indicators={[
                ...found.figures.projects,
                ...found.report.indicators,
                ...found.figures.indicators,
              ]}
            />
          );
        }}
      </QueryState>
    </Page>
  );
}

type PagesProps = Omit<Parameters<typeof PublicPageForm>[0], 'onPublished'>;

function Pages(props: PagesProps) {
  const { data, error, refetch } = useQuery(PublicPagesDocument, { variables: { pole: props.pole } });
  const again = () => void refetch();
  return (
    <>
      <PublicPageForm {...props} onPublished={again} />
      <QueryState data={data} error={error} onRetry={again}>
        {({ publicPages }) => <PublicPageList pages={publicPages ?? []} onChanged={again} />}
      </QueryState>
    </>
  );
}
