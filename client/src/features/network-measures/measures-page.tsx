import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { Crumbs, PlainButton, ZoomNav } from '../network';
import { CommunitiesFound } from './communities-found';
import { Counted } from './counted';
import classes from './measures-page.module.css';
import { MeasuresTable } from './measures-table';
import { texts } from './texts';
import { useMeasures, type Measures, type MeasuresState } from './use-measures';

/** How the network is made, in figures: each with a sentence that says what it means, and its definition. */
export function NetworkMeasuresPage() {
  const t = useTexts(texts);
  const state = useMeasures();
  const { data, view } = state;
  return (
    <Page title={t.title} lead={t.lead} width="full" actions={<ZoomNav zoom="mesures" opened={view} />}>
      <div className={classes.measures}>
        <Crumbs opened={view} path={data?.path ?? []} zoom="mesures" />
        <div className={classes.frame}>
          <div className={classes.main} aria-busy={state.loading}>
            <QueryState data={data} error={state.error} onRetry={() => void state.refetch()}>
              {(read) => <Content state={state} data={read} />}
            </QueryState>
          </div>
          <Counted state={state} />
        </div>
      </div>
    </Page>
  );
}

function Content({
  state: { view, update, members },
  data,
}: {
  readonly state: MeasuresState;
  readonly data: Measures;
}) {
  const t = useTexts(texts);
  if (data.actors === 0 && !members) return <Notice title={t.empty}>{t.emptyText}</Notice>;
  if (data.actors === 0) {
    return (
      <Notice
        title={t.nobody}
        actions={<PlainButton onClick={() => update({ outsiders: true })}>{t.countOutsiders}</PlainButton>}
      >
        {t.nobodyText}
      </Notice>
    );
  }
  return (
    <>
      {data.invented && <p className={classes.invented}>{t.invented}</p>}
      <MeasuresTable figures={{ ...data, members }} />
      {data.unfolded > 0 && <p className={classes.note}>{t.unfolded(data.unfolded)}</p>}
      <CommunitiesFound view={view} />
    </>
  );
}
