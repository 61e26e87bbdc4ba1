import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice } from '../../components/query-state';
import { defineTexts, useTexts } from '../../lib/i18n';
import { ACTING } from '../../lib/kept-params';
import { useParamsOfAddress } from '../../lib/search-params';
import { useUrlState } from '../../lib/url-state';
import { ActingWhoDocument } from './acting.generated';
import { actingView } from './use-acting';

const texts = defineTexts({
  fr: {
    title: (structure: string) => `Vous n’agissez pour aucune structure « ${structure} »`,
    hint: 'L’adresse est peut-être incomplète, ou d’autres agissent pour cette structure. Vous agissez pour :',
  },
  en: {
    title: (structure: string) => `You act for no structure “${structure}”`,
    hint: 'The address may be incomplete, or others act for that structure. You act for:',
  },
});

interface ForOwnProps {
  /** Those that one acts for; who acts for none is told so by the page itself. */
  readonly actors: readonly { readonly slug: string; readonly name: string }[];
  /** Of the page. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for one of one’s structures; where the address names another one, it says so, and leads to one’s own. */
export function ForOwn({ actors, title, children }: ForOwnProps) {
  const t = useTexts(texts);
  const [{ acting }] = useUrlState(actingView);
  const [search] = useParamsOfAddress();
  const { pathname } = useLocation();
  // A pole that one facilitates is chosen among one’s structures where calls are watched, and kept from page to page.
  const { data } = useQuery(ActingWhoDocument, { fetchPolicy: 'cache-only' });
  const known = [...actors, ...(data?.viewer.facilitates ?? [])];
  if (!acting || actors.length === 0 || known.some(({ slug }) => slug === acting)) return children;
  const addressFor = (slug: string): string => {
    const params = new URLSearchParams(search);
    params.set(ACTING, slug);
    return `${pathname}?${params.toString()}`;
  };
  return (
    <Page title={title}>
      <Notice
        title={t.title(acting)}
        actions={actors.map(({ slug, name }) => (
          <ButtonLink key={slug} to={addressFor(slug)}>
            {name}
          </ButtonLink>
        ))}
      >
        {t.hint}
      </Notice>
    </Page>
  );
}
