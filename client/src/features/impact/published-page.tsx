import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { QueryState } from '../../components/query-state';
import { dayOfMoment, formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useSecretOfAddress } from '../../lib/secret-of-address';
import { impactAddress } from './addresses';
import classes from './impact.module.css';
import { IndicatorCards } from './indicator-cards';
import { PublishedPageDocument, type PublishedPageQuery } from './public-pages.generated';
import { publicTexts } from './public-texts';
import { TargetsContext } from './targets-context';

type Published = NonNullable<PublishedPageQuery['publishedPage']>;

/** What a pole chose to show the public, as it was published: the secret of the link stands after the #. */
export function PublishedPage() {
  const t = useTexts(publicTexts);
  const token = useSecretOfAddress();
  const { data, error, refetch } = useQuery(PublishedPageDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.tab}>{content}</Page>}
    >
      {({ publishedPage: page }) =>
        page ? (
          <AsPublished page={page} />
        ) : (
          <Page title={t.deadTitle}>
            <p>{t.dead}</p>
          </Page>
        )
      }
    </QueryState>
  );
}

function AsPublished({ page }: { readonly page: Published }) {
  const t = useTexts(publicTexts);
  const { language } = useLanguage();
  const { name, poleName, poleSlug, publishedAt, invented, indicators, targets } = page;
  const when = formatWhen(dayOfMoment(publishedAt), language);
  const lead = t.asPublished(poleName, when);
  // The targets of the page, and nothing to change them with.
  const shown = useMemo(
    () => ({ pole: null, mayEdit: false, targets, catalogue: [], onChanged: () => undefined }),
    [targets],
  );
  return (
    <Page
      title={name}
      tabTitle={t.tab}
      lead={lead}
      width="wide"
      actions={
        <>
          <ButtonLink to={impactAddress({ pole: poleSlug, withFictitious: false })}>{t.live}</ButtonLink>
          <PrintButton />
        </>
      }
    >
      {invented && <p className={classes.inventedLine}>{t.inventedOn}</p>}
      <TargetsContext value={shown}>
        <IndicatorCards
          indicators={indicators}
          notes={[lead, ...(invented ? [t.inventedOn] : [])]}
          hasRegister={false}
          explained
        />
      </TargetsContext>
    </Page>
  );
}
