import { useMutation, useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { placeOf } from '../../lib/unsaved';
import { useUrlState } from '../../lib/url-state';
import { actingView, chosenOf, ForOwn, givesFigures } from '../acting';
import { HistorySection } from '../history';
import { FigureForm } from './figure-form';
import {
  MyFiguresDocument,
  SaveFigureDocument,
  WhoGivesFiguresDocument,
  type WhoGivesFiguresQuery,
} from './returns.generated';
import classes from './returns.module.css';
import { texts } from './texts';
import { outlivingPage } from './use-keeping';
import { formView, yearsFor } from './view';

type Viewer = WhoGivesFiguresQuery['viewer'];

/** The yearly form of one's own structure; a facilitator opens that of a member, for what came on paper. */
export function MyFiguresPage() {
  const t = useTexts(texts);
  const [{ actor }] = useUrlState(formView);
  const { data, error, refetch } = useQuery(WhoGivesFiguresDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.tab}>{content}</Page>}
    >
      {(viewer) =>
        actor ? (
          <Chosen viewer={viewer} />
        ) : (
          <ForOwn actors={viewer.actsFor} title={t.tab}>
            <Chosen viewer={viewer} />
          </ForOwn>
        )
      }
    </QueryState>
  );
}

function Chosen({ viewer }: { readonly viewer: Viewer }) {
  const t = useTexts(texts);
  const [{ actor, year }, change] = useUrlState(formView);
  const { actsFor, facilitates, account } = viewer;
  const [{ acting }] = useUrlState(actingView);
  // Who came here from a page about one of several structures gives the figures of that one.
  const givers = actsFor.filter(givesFigures);
  const id = actor || chosenOf(givers, acting)?.id;
  const named = actsFor.find((one) => (actor ? one.id === actor : one.slug === acting));
  const isNotAsked = named ? !givesFigures(named) : !id && actsFor.length > 0;
  const isPaper = id !== undefined && !actsFor.some((one) => one.id === id) && facilitates.length > 0;
  if (isNotAsked)
    return (
      <Page title={t.tab}>
        <Notice title={t.notAsked}>{t.notAskedHint}</Notice>
      </Page>
    );
  if (!id)
    return (
      <Page title={t.tab}>
        <Notice title={t.nobody} actions={!account && <SignInLink primary />}>
          {t.nobodyHint}
        </Notice>
      </Page>
    );
  return (
    <Page
      title={isPaper ? t.titlePaper(year) : t.title(year)}
      tabTitle={t.tab}
      lead={isPaper ? t.leadPaper : t.lead}
      actions={isPaper && <ButtonLink to={`/collecte?annee=${year}`}>{t.backToCollection}</ButtonLink>}
    >
      <div className={classes.choices}>
        {!isPaper && givers.length > 1 && (
          <SelectField
            label={t.structure}
            value={id}
            options={givers.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(value) => change({ actor: value })}
          />
        )}
        <SelectField
          label={t.year}
          value={String(year)}
          options={yearsFor(year).map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => change({ year: Number(value) })}
        />
      </div>
      <FormOf
        key={`${id} ${year}`}
        actor={id}
        year={year}
        place={account ? placeOf('chiffres', account.id, `${id} ${year}`) : undefined}
      />
    </Page>
  );
}

interface FormOfProps {
  readonly actor: string;
  readonly year: number;
  readonly place: string | undefined;
}

function FormOf({ actor, year, place }: FormOfProps) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(MyFiguresDocument, {
    variables: { actor, year },
    fetchPolicy: 'no-cache',
  });
  const [save] = useMutation(SaveFigureDocument, { fetchPolicy: 'no-cache', context: outlivingPage });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()}>
      {({ figureForm }) =>
        figureForm ? (
          <>
            <FigureForm
              form={figureForm}
              place={place}
              send={async (given) => (await save({ variables: { ...given, actor, year } })).data?.saveFigure}
            />
            <HistorySection thing={figureForm.actor.id} taken={false} />
          </>
        ) : (
          <Notice title={t.refused}>{t.refusedHint}</Notice>
        )
      }
    </QueryState>
  );
}
