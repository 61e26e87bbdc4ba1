import { useMutation, useQuery } from '@apollo/client/react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { placeOfTab } from '../../lib/unsaved';
import { FigureForm } from './figure-form';
import { FiguresByLinkDocument, SaveFigureByLinkDocument } from './returns.generated';
import { texts } from './texts';
import { outlivingPage } from './use-keeping';

/** The same form from a mail, without an account. Opening it changes nothing. */
export function FiguresByLinkPage({ token }: { readonly token: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(FiguresByLinkDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const [save] = useMutation(SaveFigureByLinkDocument, {
    fetchPolicy: 'no-cache',
    context: outlivingPage,
  });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.tab}>{content}</Page>}
    >
      {({ figureFormByLink: form }) =>
        form ? (
          <Page title={t.title(form.year)} tabTitle={t.tab} lead={form.closed ? undefined : t.lead}>
            {form.closed && <Notice title={t.closedTitle}>{t.closed}</Notice>}
            <FigureForm
              form={form}
              place={placeOfTab('chiffres', `${form.actor.id} ${form.year}`)}
              send={async (given) => (await save({ variables: { ...given, token } })).data?.saveFigureByLink}
            />
          </Page>
        ) : (
          <Page title={t.deadTitle}>
            <p>{t.dead}</p>
          </Page>
        )
      }
    </QueryState>
  );
}
