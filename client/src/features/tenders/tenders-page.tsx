import { Button } from '../../components/button';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { CallsTabs } from '../section-tabs';
import { listTexts } from './list-texts';
import { AddTender } from './parts';
import { TenderFilters } from './tender-filters';
import { TenderList } from './tender-list';
import { isFiltered, noFilters, tendersView, type TendersView } from './tenders-view';
import classes from './tenders.module.css';
import { useMayAdd, useTenderCount, useTenders } from './use-tenders';

/** The calls for tenders that are followed. */
export function TendersPage() {
  const t = useTexts(listTexts);
  const [view, update] = useUrlState(tendersView);
  const found = useTenders(view);
  const mayAdd = useMayAdd();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          {mayAdd && <AddTender />}
          <PrintButton />
        </>
      }
    >
      <CallsTabs />
      <TenderFilters view={view} onChange={update} />
      <QueryState data={found.tenders} error={found.error} onRetry={() => void found.refetch()}>
        {(tenders) =>
          tenders.nodes.length === 0 ? (
            <Nothing view={view} mayAdd={mayAdd} onChange={update} />
          ) : (
            <Results stale={found.stale}>
              <Count view={view} shown={tenders.nodes.length} hasMore={tenders.pageInfo.hasNextPage} />
              <TenderList tenders={tenders.nodes} />
              {!found.stale && <NextPage of={tenders} fetchMore={found.fetchMore} />}
            </Results>
          )
        }
      </QueryState>
    </Page>
  );
}

function Count({ view, shown, hasMore }: { view: TendersView; shown: number; hasMore: boolean }) {
  const t = useTexts(listTexts);
  const total = useTenderCount(view, hasMore);
  return (
    <div className={classes.count}>
      <p role="status">{t.shown(shown, hasMore, total)}</p>
    </div>
  );
}

interface NothingProps {
  readonly view: TendersView;
  readonly mayAdd: boolean;
  readonly onChange: (patch: Partial<TendersView>) => void;
}

/** Nothing for these filters; or nothing at all yet, which leads to the first import. */
function Nothing({ view, mayAdd, onChange }: NothingProps) {
  const t = useTexts(listTexts);
  if (isFiltered(view))
    return (
      <Notice
        title={t.none}
        actions={
          <>
            <Button onClick={() => onChange(noFilters)}>{t.reset}</Button>
            {view.state !== 'ALL' && (
              <Button onClick={() => onChange({ ...noFilters, state: 'ALL' })}>{t.all}</Button>
            )}
          </>
        }
      >
        {t.noneText}
      </Notice>
    );
  return (
    <Notice
      title={t.empty}
      actions={
        <>
          {mayAdd && <AddTender primary />}
          <Button onClick={() => onChange({ state: 'ALL' })}>{t.all}</Button>
        </>
      }
    >
      {mayAdd ? t.emptyText : t.emptyVisitor}
    </Notice>
  );
}
