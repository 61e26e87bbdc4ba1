import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';
import { broughtBy, placeOf } from '../../lib/unsaved';
import { ForOwn } from '../acting';
import { formTexts } from './form-texts';
import { WantForm, type Teller } from './want-form';
import { WantsWhoDocument, type WantsWhoQuery } from './wants.generated';

/**
 * Tells of a need or an offer, for a structure that one acts for: `?pour=` names it, `?quoi=OFFER` which, `?objet=` and
 * `?cpv=` what, as the partner finder brings it.
 */
export function NewWantPage() {
  const t = useTexts(formTexts);
  const [search] = useParamsOfAddress();
  const { data, error, refetch } = useQuery(WantsWhoDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {(viewer) => {
        const tellers = tellersOf(viewer);
        if (!viewer.account || tellers.length === 0)
          return (
            <Page title={t.title}>
              <Notice
                title={viewer.account ? t.nobody : t.visitor}
                actions={!viewer.account && <SignInLink primary />}
              >
                {viewer.account && t.nobodyHint}
              </Notice>
            </Page>
          );
        return (
          <ForOwn actors={viewer.actsFor} title={t.title}>
            <Page title={t.title} lead={t.lead}>
              <WantForm
                place={placeOf(
                  'besoin',
                  viewer.account.id,
                  broughtBy(search, ['pour', 'quoi', 'objet', 'cpv']),
                )}
                tellers={tellers}
                begun={{ name: search.get('objet') ?? '', cpv: search.get('cpv') ?? '' }}
                side={search.get('quoi') === 'OFFER' ? 'OFFER' : 'NEED'}
              />
            </Page>
          </ForOwn>
        );
      }}
    </QueryState>
  );
}

/** The structures that one acts for, each with the poles in which one does. */
function tellersOf({ account, actsFor }: WantsWhoQuery['viewer']): Teller[] {
  return actsFor.flatMap(({ id, slug, name }) =>
    (account?.grants ?? []).flatMap(({ role, over, pole }) =>
      role === 'MEMBER' && over?.id === id && pole ? [{ slug, name, pole }] : [],
    ),
  );
}
